import type { ReadingRow, SearchHit } from '../../lib/protocol';

/** One line under the address bar. */
export interface Suggestion {
  /** The address that it opens; over https, or of the timeline. */
  readonly content: string;
  readonly description: string;
}

/** Longest description that a browser shows in one line, in UTF-16 code units. */
const MOST_DESCRIPTION = 110;

/** What was found, a line for each document, in the order of the hits: its name, and the words that were found in it. */
export function suggestionsOf(hits: readonly SearchHit[]): Suggestion[] {
  const byAddress = new Map<string, Suggestion>();
  for (const { row, context } of hits) {
    const content = row.url?.startsWith('https://') === true ? row.url : null;
    if (content === null || byAddress.has(content)) continue;
    const description = [nameOf(row), ...(context === '' ? [] : [context])].join(' – ').replace(/\s+/g, ' ');
    byAddress.set(content, { content, description: description.length > MOST_DESCRIPTION ? `${description.slice(0, MOST_DESCRIPTION - 1)}…` : description });
  }
  return [...byAddress.values()];
}

/** A document by its number and title, as far as it has them. */
function nameOf({ identity: { number, title, id }, key }: ReadingRow): string {
  const parts = [number, title].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(', ') : id ?? key;
}

/** The address of the one document that a number means; `null` when it means none or several, and for words. */
export function onlyNumbered(hits: readonly SearchHit[]): string | null {
  const itself = hits.filter(({ matched, at }) => matched === 'id' && at === null);
  const url = itself.length === 1 ? itself[0]?.row.url ?? null : null;
  return url?.startsWith('https://') === true ? url : null;
}

/** The page of ours that shows what is found for some words. */
export const searchAddress = (words: string): string => `/timeline.html#${new URLSearchParams({ of: 'search', words: words.trim() }).toString()}`;
