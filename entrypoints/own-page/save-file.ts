import type { Reading } from '../../lib/document/reading';

/** Offers a reading as a JSON file, named after the document. */
export function saveAsFile(reading: Reading): void {
  offerFile(fileName(reading.identity.id ?? reading.identity.title ?? 'kamerspoor', 'json'), [JSON.stringify(reading, null, 2)], 'application/json');
}

/** Offers pieces of text as one file to be downloaded. */
export function offerFile(name: string, pieces: readonly string[], type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([...pieces], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  // A large file may still be read from its address when the click has returned.
  setTimeout(() => { URL.revokeObjectURL(link.href); }, 60_000);
}

/** A name for a file, made of words that may hold anything. */
export function fileName(words: string, ending: string): string {
  return `${words.replace(/[^\p{L}\p{N}.]+/gu, '-').slice(0, 80).replace(/^[-.]{1,80}/, '').replace(/-$/, '') || 'kamerspoor'}.${ending}`;
}
