import type { RepairFinder } from './clean';

const JOINED = /[\uFB00-\uFB06]|[A-Za-z]\p{Mn}+/gu;

/** Writes ligatures out ("ﬁ" as "fi") and puts a letter and its loose accent together. */
export const ligatureRepairs: RepairFinder = (_source, plain, stretch) =>
  Array.from(plain.slice(stretch.start, stretch.end).matchAll(JOINED), (match) => {
    const start = stretch.start + match.index;
    const text = match[0].length === 1 ? match[0].normalize('NFKC') : match[0].normalize('NFC');
    return { start, end: start + match[0].length, text, kind: 'ligature' as const };
  });
