import type { DocumentIdentity } from '../document/document';
import type { Reading } from '../document/reading';
import { factsOf, subjectsOfFacts, type Facts } from '../timeline/facts';
import type { Database } from './database';
import { joinKey, placeIn, subjectsOf } from './keys';
import { dossiersOf } from './dossier-counts';
import type { StoredDocument, StoredEvent, StoredFacts, StoredMention, StoredSubject, StoredTerms, StoredWords } from './schema';
import { termsOf, type Terms } from './terms';
import { wordsOf } from './words';

/**
 * The version of everything that is derived of a reading: its facts, its terms, its words, the rows of its lists. To be raised when the
 * same reading gives other rows than before; documents are then derived again, step by step. A test holds it to what is derived.
 */
export const DERIVED_VERSION = 2;

/** What is derived of the current version of a document, besides the rows of its lists. */
export interface Derived {
  readonly facts: Facts;
  readonly subjects: readonly string[];
  readonly words: readonly string[];
  readonly terms: Terms;
}

/** Derives what the timeline and the search need of a reading. Pure, so that no transaction waits for it. */
export function derive(key: string, reading: Reading, text: string): Derived {
  const facts = factsOf({ key, reading, text });
  return { facts, subjects: subjectsOfFacts(facts), words: wordsOf([...namesOf(reading.identity), text].join('\n')), terms: termsOf(reading, facts) };
}

function namesOf({ title, number, id, reference, sender }: DocumentIdentity): string[] {
  return [title, number, id, reference, sender].filter((field) => field !== null);
}

/** The rows of a document in each store of derived rows. */
export interface DerivedRows {
  readonly events: readonly StoredEvent[];
  readonly mentions: readonly StoredMention[];
  readonly facts: StoredFacts;
  readonly subjects: readonly StoredSubject[];
  readonly words: StoredWords;
  readonly terms: StoredTerms;
}

export function derivedRows({ key, number, identity }: StoredDocument, reading: Reading, { facts, subjects, words, terms }: Derived): DerivedRows {
  const dossiers = dossiersOf(identity);
  return {
    events: reading.events.map((event, index) => {
      const order = joinKey(event.from, key, index);
      return { order, dossierOrder: dossiers.map((dossier) => placeIn(dossier, order)), documentKey: key, event };
    }),
    mentions: reading.marks.flatMap((mark, index) => subjectsOf(mark).map((subject) => ({ order: joinKey(subject, key, index), documentKey: key, index, mark }))),
    facts: { documentKey: key, subjects, facts },
    subjects: subjects.map((subject) => ({ subject, documentKey: key })),
    words: { number, words },
    terms: { number, documentKey: key, ...terms },
  };
}

/** Adds the derived rows of a document that has none. To be called within a transaction. */
export async function putDerived(database: Database, document: StoredDocument, reading: Reading, derived: Derived): Promise<void> {
  const { events, mentions, facts, subjects, words, terms } = derivedRows(document, reading, derived);
  await database.events.bulkPut(events);
  await database.mentions.bulkPut(mentions);
  await database.facts.put(facts);
  await database.subjects.bulkPut(subjects);
  await database.wordsOf.put(words);
  await database.termsOf.put(terms);
}

/** Takes the derived rows of a document out. To be called within a transaction. */
export async function removeDerived(database: Database, { key, number }: Pick<StoredDocument, 'key' | 'number'>): Promise<void> {
  for (const table of [database.events, database.mentions]) await table.where('documentKey').equals(key).delete();
  const facts = await database.facts.get(key);
  await database.subjects.bulkDelete((facts?.subjects ?? []).map((subject) => [subject, key]));
  await database.facts.delete(key);
  for (const table of [database.wordsOf, database.termsOf]) await table.delete(number);
}
