import type { Database } from './database';
import { nameWord } from './terms';

/** Most entries that are read for the words that begin with a word; those with the word as it is go first. */
const MOST_BEGUN = 150;
/** A shorter word must stand as it is; a longer one may be the beginning of a word. */
const SHORTEST_BEGINNING = 3;
/** Entries of each word that are read first; the rarest word of a question seldom has more. */
const FIRST_ENTRIES = 100;
/** So many times as many are read where those do not give enough documents. */
const STEP = 4;
/** Most documents whose own words are looked at. */
const MOST_LOOKED_AT = 500;

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

export interface WithWords {
  readonly numbers: readonly number[];
  readonly named: ReadonlySet<number>;
}

/**
 * Documents that have every word, in their text or a name, the last read first. Where all words are very common the answer holds what
 * was read last.
 * @param enough with so many documents the search is content
 * @param most entries of each word that are read at most
 */
export async function withWords(database: Database, words: readonly string[], enough: number, most: number): Promise<WithWords> {
  for (let entries = words.length === 1 ? enough : Math.min(FIRST_ENTRIES, most); ; entries = Math.min(entries * STEP, most)) {
    const lists = await Promise.all(words.map((word) => listOfWord(database, word, entries)));
    const numbers = await inAll(database, lists);
    if (numbers.length >= enough || entries >= most || lists.some(({ cutOff }) => !cutOff)) return { numbers, named: new Set(lists.flatMap(({ named }) => named)) };
  }
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
async function inAll(database: Database, lists: readonly WordList[]): Promise<readonly number[]> {
  const [fewest, ...others] = [...lists].sort((a, b) => Number(a.cutOff) - Number(b.cutOff) || a.numbers.length - b.numbers.length);
  if (fewest === undefined || others.length === 0) return fewest?.numbers ?? [];
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
