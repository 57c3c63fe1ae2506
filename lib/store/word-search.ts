import type { Database } from './database';
import { nameWord } from './terms';

/** Most entries that are read for the words that begin with a word; those with the word as it is go first. */
const MOST_BEGUN = 300;
/** A shorter word must stand as it is; a longer one may be the beginning of a word. */
const SHORTEST_BEGINNING = 3;
/** Most documents whose words are looked at themselves, where the entries that were read do not tell. */
const MOST_LOOKED_AT = 200;

/** Documents with a word, as far as the index was read. */
export interface WordList {
  readonly word: string;
  /** Those with the word as it is first, the last read first; then those with a word that begins so. */
  readonly numbers: readonly number[];
  /** Those that bear it in a name: their title, their people or their motions. */
  readonly named: readonly number[];
  /** Whether there may be more. */
  readonly cutOff: boolean;
}

/**
 * Documents that have every word, in their text or a name, the last read first. Where all words are very common the answer holds what
 * was read last.
 * @param enough how many entries of each word are read
 */
export async function withWords(database: Database, words: readonly string[], enough: number): Promise<{ readonly numbers: number[]; readonly named: ReadonlySet<number> }> {
  const lists = await Promise.all(words.map((word) => listOfWord(database, word, enough)));
  const named = new Set(lists.flatMap((list) => list.named));
  const [fewest, ...others] = [...lists].sort((a, b) => Number(a.cutOff) - Number(b.cutOff) || a.numbers.length - b.numbers.length);
  if (fewest === undefined) return { numbers: [], named };
  return { numbers: others.length === 0 ? [...fewest.numbers] : await inAll(database, fewest, others), named };
}

/** Documents with a word, whole or as the beginning of one. */
export async function listOfWord(database: Database, word: string, enough: number): Promise<WordList> {
  const name = nameWord(word);
  const mayBegin = word.length >= SHORTEST_BEGINNING;
  const [whole, wholeNames] = await Promise.all([
    database.wordsOf.where('words').equals(word).limit(enough).primaryKeys(), database.termsOf.where('terms').equals(name).limit(enough).primaryKeys(),
  ]);
  const [begun, begunNames] = mayBegin && whole.length < enough
    ? await Promise.all([
      database.wordsOf.where('words').startsWith(word).limit(MOST_BEGUN).primaryKeys(), database.termsOf.where('terms').startsWith(name).limit(MOST_BEGUN).primaryKeys(),
    ])
    : [[], []];
  const named = [...new Set([...wholeNames, ...begunNames])];
  return {
    word, named, numbers: [...new Set([...whole, ...wholeNames, ...[...begun, ...begunNames].sort((a, b) => a - b)])],
    cutOff: whole.length >= enough || begun.length >= MOST_BEGUN || wholeNames.length >= enough || begunNames.length >= MOST_BEGUN,
  };
}

/** Those of the shortest list that have the other words too; where another list was cut off, the words of the document itself tell. */
async function inAll(database: Database, fewest: WordList, others: readonly WordList[]): Promise<number[]> {
  const sets = others.map(({ numbers, ...list }) => ({ ...list, has: new Set(numbers) }));
  const candidates = [...fewest.numbers].sort((a, b) => a - b).filter((number) => sets.every(({ has, cutOff }) => cutOff || has.has(number)));
  const unsure = candidates.filter((number) => !sets.every(({ has }) => has.has(number))).slice(0, MOST_LOOKED_AT);
  const rows = await database.wordsOf.bulkGet(unsure);
  const confirmed = new Set(unsure.filter((number, i) => sets.every(({ has, word }) => has.has(number) || hasWord(rows[i]?.words ?? [], word))));
  return candidates.filter((number) => confirmed.has(number) || sets.every(({ has }) => has.has(number)));
}

function hasWord(words: readonly string[], asked: string): boolean {
  return asked.length < SHORTEST_BEGINNING ? words.includes(asked) : words.some((word) => word.startsWith(asked));
}
