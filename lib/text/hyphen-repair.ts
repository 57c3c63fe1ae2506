import type { RepairFinder } from './clean';
import type { Repair } from './clean-text';

/** The hyphen stands first: a look behind at every sign would be slow. */
const BROKEN_WORD = /-(?<=\p{L}-)[ \t]*\r?\n[ \t\r\n]*(?=(\p{L}+))/gu;
/** After these a hyphen at a line end belongs to the word: "zorg- en welzijn". */
const SUSPENDS = new Set(['en', 'of', 'tot', 'dan']);

/** Joins words that the printer broke over two lines; a hyphen before a capital stays ("Tweede-Kamer"). */
export const hyphenRepairs: RepairFinder = (source, plain, stretch) => {
  if (!source.wrapped) return [];
  const repairs: Repair[] = [];
  for (const match of plain.slice(stretch.start, stretch.end).matchAll(BROKEN_WORD)) {
    const next = match[1] ?? '';
    if (SUSPENDS.has(next)) continue;
    const start = stretch.start + match.index;
    repairs.push({ start, end: start + match[0].length, text: /^\p{Lu}/u.test(next) ? '-' : '', kind: 'hyphen' });
  }
  return repairs;
};
