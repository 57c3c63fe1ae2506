import type { Place, Recogniser } from '../recogniser';
import { matchAt, withoutTrailing } from './looking';
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
  candidates: new RegExp(`(?<![A-Za-z\\d:])(?:ECLI[:;]|EU:[CFT]:|(?:${DUTCH_COURTS}):|LJN|ELRO)`, 'g'),
  opens: ['ecli', 'eu.', 'rvs.', 'hr.', 'phr.', 'crvb', 'cbb.', 'gham', 'ghar', 'ghdh', 'ghsh', 'rb', 'ljn', 'elro'],
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

const FULL = /ECLI[:;] ?([A-Z]{2})[:;] ?([A-Za-z0-9]{1,7})[:;] ?(\d{4})[:;] ?([A-Za-z0-9.]{1,25})(?![A-Za-z\d])/y;
const SHORT = /((?:EU:)?[A-Z]{1,6}):(\d{4}):([A-Z0-9.]{1,25})(?![A-Za-z\d])/y;
const BEFORE_2013 = /(?:LJN|ELRO)(?:-nr\.?|-nummer)?:? ?[A-Z]{2} ?\d{4}(?![A-Za-z\d])/y;

function read(place: Place): readonly ReferenceDraft[] {
  const { text } = place.passage;
  const at = place.match.index;
  const found = (whole: string, ids: readonly string[], confidence: number): ReferenceDraft[] =>
    [referenceDraft(place, { type: 'ecli', span: { start: at, end: at + withoutTrailing(whole, '.').length }, ids, confidence })];
  const full = matchAt(FULL, text, at);
  if (full !== null) return found(full[0], [`ECLI:${full.slice(1, 4).join(':')}:${withoutTrailing(full[4] ?? '', '.')}`], 0.99);
  const short = matchAt(SHORT, text, at);
  if (short !== null) {
    const [whole, court = '', year = '', number = ''] = short;
    return found(whole, [`ECLI:${court.startsWith('EU:') ? court : `NL:${court}`}:${year}:${withoutTrailing(number, '.')}`], 0.98);
  }
  const old = matchAt(BEFORE_2013, text, at);
  return old === null ? [] : found(old[0], [], 0.95);
}
