import { countShared } from './content-words';

/** Two of a row of word lists, by index, with how many words they share. */
export interface SharingPair {
  readonly a: number;
  readonly b: number;
  readonly shared: number;
}

/** A word that stands in more lists than this ties nothing together by itself. */
const MOST_LISTS = 60;

/**
 * The pairs of lists that share so many words, in order. Pairs are sought by their less common words only, so that the work
 * grows with the number of lists and not with its square.
 * @param lists each in order, each word once
 */
export function pairsSharing(lists: readonly (readonly string[])[], least: number): SharingPair[] {
  const byWord = new Map<string, number[]>();
  lists.forEach((words, i) => {
    for (const word of words) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, [i]);
      else known.push(i);
    }
  });
  return lists.flatMap((words, a) => {
    const uncommon = new Map<number, number>();
    let common = 0;
    for (const word of words) {
      const holders = byWord.get(word) ?? [];
      if (holders.length > MOST_LISTS) common++;
      else for (const b of holders) if (b > a) uncommon.set(b, (uncommon.get(b) ?? 0) + 1);
    }
    const likely = [...uncommon].filter(([, count]) => count + common >= least).map(([b]) => b).sort((x, y) => x - y);
    return likely.map((b) => ({ a, b, shared: countShared(words, lists[b] ?? []) })).filter(({ shared }) => shared >= least);
  });
}
