import type { Reading } from '../../lib/document/reading';

/** Offers a reading as a JSON file, named after the document. */
export function saveAsFile(reading: Reading): void {
  const name = (reading.identity.id ?? reading.identity.title ?? 'kamerspoor').replace(/[^\p{L}\p{N}.-]/gu, '-').slice(0, 80);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([JSON.stringify(reading, null, 2)], { type: 'application/json' }));
  link.download = `${name}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}
