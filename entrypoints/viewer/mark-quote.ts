import type { Reading } from '../../lib/document/reading';
import { documentUrl } from '../../lib/recognise/document-url';

/** The words of a mark with where they stand, for the clipboard; `null` for an index without a mark. */
export function quoteWithSource({ identity, url, marks }: Reading, index: number): string | null {
  const mark = marks[index];
  if (mark === undefined) return null;
  const address = (identity.id === null ? null : documentUrl(identity.id)) ?? url;
  const source = [identity.title, identity.number, address].filter((part) => part !== null).join(', ');
  return source === '' ? `“${mark.quote}”` : `“${mark.quote}” – ${source}`;
}
