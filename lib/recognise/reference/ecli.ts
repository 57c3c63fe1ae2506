import type { Place, Recogniser } from '../recogniser';
import { withoutTrailing } from './looking';
import { referenceDraft, type ReferenceDraft } from './reference-draft';

/** Codes that Dutch case law uses without "ECLI:NL" in front (Besluit ECLI, annex of the Raad voor de rechtspraak). */
const DUTCH_COURTS = 'RVS|HR|PHR|CRVB|CBB|GHAMS|GHARL|GHDHA|GHSHE|RB[A-Z]{3}';

/**
 * Judgments by their European Case Law Identifier (Council conclusions 2011/C 127/01), also with a space or
 * semicolons in it or without its first part, and by the LJN or ELRO number of before 2013, which has no ECLI in the text.
 */
export const ecli: Recogniser<'reference'> = {
  kind: 'reference',
  name: 'ecli',
  candidates: new RegExp(
    '(?<![A-Za-z\\d:])(?:' +
    'ECLI[:;] ?([A-Z]{2})[:;] ?([A-Za-z0-9]{1,7})[:;] ?(\\d{4})[:;] ?([A-Za-z0-9.]{1,25})' +
    `|(?:(EU):([CFT])|(${DUTCH_COURTS})):(\\d{4}):([A-Z0-9.]{1,25})` +
    '|(?:LJN|ELRO)(?:-nr\\.?|-nummer)?:? ?[A-Z]{2} ?\\d{4})(?![A-Za-z\\d])', 'g'),
  read,
  examples: [
    { text: 'Zie ECLI:NL:HR:2014:1234.', quote: 'ECLI:NL:HR:2014:1234', fields: { type: 'ecli', ids: ['ECLI:NL:HR:2014:1234'] } },
    { text: 'ECLI:NL:HR:2014: 12 is', quote: 'ECLI:NL:HR:2014: 12', fields: { ids: ['ECLI:NL:HR:2014:12'] }, why: 'a space inside' },
    { text: 'ECLI;EU;C;2013;10', quote: 'ECLI;EU;C;2013;10', fields: { ids: ['ECLI:EU:C:2013:10'] } },
    { text: 'arrest EU:C:1991:7', quote: 'EU:C:1991:7', fields: { ids: ['ECLI:EU:C:1991:7'], url: null } },
    { text: 'uitspraak CRVB:2001:AB1234', quote: 'CRVB:2001:AB1234', fields: { ids: ['ECLI:NL:CRVB:2001:AB1234'] } },
    { text: 'Rb. Utrecht, LJN BD1234', quote: 'LJN BD1234', fields: { ids: [] } },
  ],
  traps: [
    { text: 'van 12:2014:15 uur', why: 'no court' },
    { text: 'De ECLI is een nummer.', why: 'the word alone' },
  ],
};

function read(place: Place): readonly ReferenceDraft[] {
  const [whole, country, court, year, number, europe, europeanCourt, dutchCourt, shortYear, shortNumber] = place.match;
  const span = { start: place.match.index, end: place.match.index + withoutTrailing(whole, '.').length };
  const written = number ?? shortNumber;
  const ordinal = written === undefined ? undefined : withoutTrailing(written, '.');
  if (ordinal === undefined) return [referenceDraft(place, { type: 'ecli', span, confidence: 0.95 })];
  const id = country === undefined
    ? `ECLI:${europe ?? 'NL'}:${europeanCourt ?? dutchCourt ?? ''}:${shortYear ?? ''}:${ordinal}`
    : `ECLI:${country}:${court ?? ''}:${year ?? ''}:${ordinal}`;
  return [referenceDraft(place, { type: 'ecli', span, ids: [id], confidence: 0.99 })];
}
