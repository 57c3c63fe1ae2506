/** Offers the file under its own name. */
export function saveBytes(bytes: Uint8Array, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes.slice()], { type: 'application/pdf' }));
  link.download = /\.pdf$/i.test(name) ? name : `${name}.pdf`;
  link.click();
  URL.revokeObjectURL(link.href);
}
