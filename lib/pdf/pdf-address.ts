/** Path endings and paths under which the listed sites serve PDFs; those of the Tweede Kamer carry no extension. */
const PDF_PATH = /\.pdf$/i;
const DOWNLOADS_OF_TWEEDE_KAMER = /^\/downloads\/(?:document|pdf)$/;

/** Whether the file at an address is a PDF, as far as the address tells; only over https. */
export function isPdfAddress(address: URL): boolean {
  if (address.protocol !== 'https:') return false;
  if (PDF_PATH.test(address.pathname)) return true;
  return /^(?:www\.)?tweedekamer\.nl$/.test(address.hostname) && DOWNLOADS_OF_TWEEDE_KAMER.test(address.pathname);
}

/** Match patterns of links to PDFs on these sites, for the menu on a link. */
export function pdfLinkPatterns(sites: readonly string[]): string[] {
  return sites.flatMap((site) => {
    const root = site.replace(/\*$/, '');
    const onTweedeKamer = /^https:\/\/(?:www\.)?tweedekamer\.nl\//.test(root);
    return [`${root}*.pdf`, `${root}*.pdf?*`, `${root}*.pdf#*`, `${root}*.PDF`, ...(onTweedeKamer ? [`${root}downloads/*`] : [])];
  });
}

/**
 * The path of our reader for a file, from the root of the extension. A place that the address names (`#page=3`) goes
 * along, so that it also holds in the reader.
 */
export function readerPathFor(address: URL): string {
  const file = new URL(address);
  file.hash = '';
  return `/viewer.html?file=${encodeURIComponent(file.href)}${address.hash}`;
}
