import type { Reading } from '../document/reading';
import type { Span } from '../text/span';
import type { Facts } from '../timeline/facts';
import { valueKeys } from '../timeline/subjects';
import { folded, wordsOf } from './words';

/** What a document is found by besides its words; see `StoredTerms`. */
export interface Terms {
  readonly terms: readonly string[];
  readonly places: readonly (readonly [start: number, end: number] | null)[];
}

/** An id or number as it is compared: small letters, without spaces. */
export const compact = (id: string): string => folded(id).replace(/\s+/g, '');

/** The beginnings of terms; what a term is about follows behind them. */
export const ownId = (id: string): string => `own:${compact(id)}`;
export const ownDossier = (dossier: string): string => `dossier:${compact(dossier)}`;
export const citedId = (id: string): string => `id:${compact(id)}`;
export const dayTerm = (day: string): string => `day:${day}`;
export const nameWord = (word: string): string => `name:${word}`;

/**
 * The terms of a reading, each once with its first place: what it is and what it cites by id, its amounts by value and by the rounder
 * values that a reader may ask for, the days on which its dates begin, and the words of its title, its people and its motions.
 */
export function termsOf(reading: Reading, facts: Facts): Terms {
  const found = new Map<string, readonly [number, number] | null>();
  const add = (term: string, place: Span | null): void => {
    if (!found.has(term)) found.set(term, place === null ? null : [place.start, place.end]);
  };
  const { identity } = reading;
  for (const id of [identity.id, identity.number, identity.reference, ...identity.aliases, ...identity.candidates]) if (id !== null) add(ownId(id), null);
  for (const dossier of identity.dossiers) add(ownDossier(dossier), null);
  if (identity.date !== null) add(dayTerm(identity.date), null);
  for (const name of [identity.title, identity.sender, identity.addressee, ...identity.proposers]) {
    for (const word of wordsOf(name ?? '')) add(nameWord(word), null);
  }
  for (const mark of reading.marks) if (mark.kind === 'reference') for (const id of mark.ids) add(citedId(id), mark);
  for (const { id, places } of facts.citations) add(citedId(id), places[0] ?? null);
  for (const figure of facts.figures) for (const key of valueKeys(figure)) add(key, figure.place);
  for (const { mark, place } of facts.mentions) {
    for (const name of [mark.title, ...mark.proposers]) for (const word of wordsOf(name ?? '')) add(nameWord(word), place);
  }
  for (const mark of reading.marks) if (mark.kind === 'date' && mark.from !== null) add(dayTerm(mark.from), mark);
  return { terms: [...found.keys()], places: [...found.values()] };
}
