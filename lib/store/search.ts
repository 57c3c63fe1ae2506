import type { MatchedBy, SearchHit } from '../protocol';
import type { Database } from './database';
import { readQuestion, type Named, type Question, type TermRange } from './question';
import { rowOf } from './read-reading';
import type { StoredTerms } from './schema';
import { listOfWord, withWords } from './word-search';
import { nameWord, ownId } from './terms';
import { contextOf, placeOfWord } from './words';

/** Most entries of an index that are read for one word or term, the last read first: the browser looks up the row of each. */
const MOST_ENTRIES = 1_000;

/** Numbers of documents, with by what they were found and, for a term, by which range. */
interface Found {
  readonly matched: MatchedBy;
  readonly numbers: readonly number[];
  readonly ranges: readonly TermRange[];
}

/**
 * Documents whose current version answers a question: those with all amounts, ids and days that it names and its other words, then
 * those whose title, people or motions bear its words, then those that hold its words; in each group the last read first.
 * Everything is found by index; only the texts of the hits that are given are read, for the words around them.
 * @returns `[]` for a question without letters or digits
 */
export async function search(database: Database, asked: string, limit: number): Promise<SearchHit[]> {
  const question = readQuestion(asked);
  if (question.words.length === 0) return [];
  return database.transaction('r', database.wordsOf, database.termsOf, database.documents, database.texts, async () => {
    const groups = await groupsOf(database, question, limit);
    const seen = new Set<number>();
    const first = groups.flatMap(({ numbers, ...how }) => numbers.filter((number) => !seen.has(number) && seen.add(number)).map((number) => ({ number, ...how })));
    return hitsOf(database, question, first.slice(0, limit));
  });
}

/** Keys of the documents that answer a question, the likeliest first, with how many there are in all. */
export async function keysFor(database: Database, asked: string, limit: number): Promise<{ readonly keys: string[]; readonly all: number }> {
  const question = readQuestion(asked);
  if (question.words.length === 0) return { keys: [], all: 0 };
  const groups = await groupsOf(database, question, MOST_ENTRIES);
  const numbers = [...new Set(groups.flatMap(({ numbers: some }) => some))];
  const terms = await database.termsOf.bulkGet(numbers.slice(0, limit));
  return { keys: terms.flatMap((row) => row?.documentKey ?? []), all: numbers.length };
}

async function groupsOf(database: Database, question: Question, limit: number): Promise<Found[]> {
  const asId = { from: ownId(question.asId), to: ownId(question.asId) };
  const groups: Found[] = [{ matched: 'id', numbers: await withTerm(database, asId), ranges: [asId] }];
  const [first] = question.named;
  if (first !== undefined) {
    groups.push(...await namedGroups(database, question, first, limit));
    if (question.rest.length === 0 && groups.some(({ numbers }) => numbers.length > 0)) return groups;
  }
  if (groups.reduce((sum, { numbers }) => sum + numbers.length, 0) >= limit) return groups;
  const { numbers, named } = await withWords(database, question.words, limit, MOST_ENTRIES);
  return [...groups, { matched: 'name', numbers: numbers.filter((number) => named.has(number)), ranges: [] }, { matched: 'words', numbers, ranges: [] }];
}

/** Documents with everything that the question names and its other words, by how well they fit the first thing it names. */
async function namedGroups(database: Database, { named, rest }: Question, first: Named, limit: number): Promise<Found[]> {
  const others = await Promise.all([
    ...named.slice(1).map(({ ranges }) => withAnyTerm(database, ranges)),
    ...rest.map((word) => withWord(database, word)),
  ]);
  const sets = others.map((numbers) => new Set(numbers));
  const most = sets.length === 0 ? limit : MOST_ENTRIES;
  return Promise.all(first.ranges.map(async (range) => ({
    matched: first.matched, ranges: [range], numbers: (await withTerm(database, range, most)).filter((number) => sets.every((set) => set.has(number))),
  })));
}

/** Documents with a term in a range, the last read first. @param most entries that are read of a single term; of a range they come in another order */
async function withTerm(database: Database, { from, to }: TermRange, most = MOST_ENTRIES): Promise<number[]> {
  const keys = await database.termsOf.where('terms').between(from, to, true, true).limit(from === to ? most : MOST_ENTRIES).primaryKeys();
  return from === to ? keys : [...new Set(keys)].sort((a, b) => a - b);
}

async function withAnyTerm(database: Database, ranges: readonly TermRange[]): Promise<number[]> {
  return (await Promise.all(ranges.map((range) => withTerm(database, range)))).flat();
}

/** Documents with a word in their text or a name. */
async function withWord(database: Database, word: string): Promise<readonly number[]> {
  return (await listOfWord(database, word, MOST_ENTRIES)).numbers;
}

interface NumberFound extends Omit<Found, 'numbers'> {
  readonly number: number;
}

async function hitsOf(database: Database, { words }: Question, found: readonly NumberFound[]): Promise<SearchHit[]> {
  const terms = await database.termsOf.bulkGet(found.map(({ number }) => number));
  const documents = await database.documents.bulkGet(terms.map((row) => row?.documentKey ?? ''));
  const texts = await database.texts.bulkGet(documents.map((document) => [document?.key ?? '', document?.textHash ?? '']));
  const longest = [...words].sort((a, b) => b.length - a.length);
  return found.flatMap(({ matched, ranges }, i) => {
    const document = documents[i];
    if (document === undefined) return [];
    const text = texts[i]?.text ?? '';
    const at = placeOf(terms[i], ranges.length > 0 ? ranges : matched === 'name' ? words.map(nameRange) : []);
    const inText = at ?? (matched === 'words' ? firstOf(longest, text) : null);
    const shown = inText ?? firstOf(longest, text);
    return [{ row: rowOf(document), context: shown === null ? '' : contextOf(text, shown), matched, at: inText }];
  });
}

const nameRange = (word: string): TermRange => ({ from: nameWord(word), to: `${nameWord(word)}\uffff` });

/** Where the first term of a document in one of the ranges stands; `null` for the document itself. */
function placeOf(stored: StoredTerms | undefined, ranges: readonly TermRange[]): SearchHit['at'] {
  if (stored === undefined) return null;
  for (const { from, to } of ranges) {
    const index = stored.terms.findIndex((term) => term >= from && term <= to);
    const place = stored.places[index];
    if (index >= 0) return place === undefined || place === null ? null : { start: place[0], end: place[1] };
  }
  return null;
}

function firstOf(words: readonly string[], text: string): SearchHit['at'] {
  for (const word of words) {
    const place = placeOfWord(text, word);
    if (place !== null) return place;
  }
  return null;
}
