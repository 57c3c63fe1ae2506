import type { ReferenceType } from '../mark';
import type { Place, Recogniser } from '../recogniser';
import { matchAt, matchBefore } from './looking';
import { nameEnd } from './name-end';
import { referenceDraft, type ReferenceDraft } from './reference-draft';

/**
 * Advice, reports and studies by who made them ("ROB-advies", "onderzoek van AEF") or by their place in a series ("derde tussenrapportage"). Where to find them the text does not say: no id, no address.
 */
export const report: Recogniser<'reference'> = {
  kind: 'reference',
  name: 'report',
  candidates: /(?:vies|pport(?:age)?|zoek|veling(?:en)?)(?![a-z])/g,
  opens: ['vies', 'ppor', 'zoek', 'veli'],
  read,
  examples: [
    { text: 'in het SER-advies staat', quote: 'SER-advies', fields: { type: 'advies', ids: [] } },
    { text: 'De aanbevelingen van de ROB zijn overgenomen', quote: 'aanbevelingen van de ROB', fields: { type: 'advies' } },
    { text: 'volgens het onderzoek van Berenschot wordt', quote: 'onderzoek van Berenschot', fields: { type: 'rapport' } },
    { text: 'zoals in de tweede tussenrapportage stond', quote: 'tweede tussenrapportage' },
    { text: 'Op 3 juni heeft de Raad haar advies uitgebracht', quote: 'haar advies' },
    { text: 'Aanbevelingen 4 en 5 gaan over geld', quote: 'Aanbevelingen 4 en 5' },
  ],
  traps: [
    { text: 'Wij doen onderzoek naar de kosten en vragen advies.', why: 'no document' },
    { text: 'op uw advies wachten', why: 'asked for, not given' },
    { text: 'een rapport over zorg volgt', why: 'still to come' },
    { text: 'het onderzoek van de kosten', why: 'no maker' },
  ],
};

const NOUN = /(?:advies|rapport|rapportage|onderzoek|aanbeveling|aanbevelingen)$/i;
const LONGEST_NOUN = 13;
const MAKER_IN_FRONT = /(?<![\p{L}\d])(?:\p{Lu}{2,6}|\p{Lu}\p{Ll}+)-$/u;
const MAKER_BEHIND = / (?:van|door) (?:de |het |adviesbureau |bureau )?\p{Lu}[\p{L}-]*(?: (?:(?:van|voor) (?:de |het )?|en )?\p{Lu}[\p{L}-]*){0,5}/uy;
const SERIES = /(?<!\p{L})(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende) (?:tussentijdse )?(?:tussen|voortgangs|eind)?$/iu;
const OWNED = /(?<!\p{L})(?:haar|hun|diens) (?:eind|tussen)?$/iu;
const FINAL = /(?<!\p{L})(?:de|het) eind$/iu;
const RECENT = /(?<!\p{L})(?:recente?|eerdere?) $/iu;
const TOPIC = / (?:inzake|naar|over) /y;
const NUMBERED = / \d{1,2}(?:(?:, | en )\d{1,2}(?!\d))*/y;

function read(place: Place): readonly ReferenceDraft[] {
  const { text } = place.passage;
  const behind = place.match.index + place.match[0].length;
  const noun = matchBefore(NOUN, text, behind, LONGEST_NOUN)?.[0].toLowerCase();
  if (noun === undefined) return [];
  const at = behind - noun.length;
  const found = (start: number, end: number, confidence: number): ReferenceDraft[] =>
    [referenceDraft(place, { type: typeOf(noun), span: { start, end }, confidence })];

  const maker = matchBefore(MAKER_IN_FRONT, text, at, 24);
  if (maker !== null) return found(at - maker[0].length, behind, 0.93);
  const inFront = noun === 'onderzoek' || noun.startsWith('aanbeveling') ? 0 : lengthInFront(text, at);
  if (inFront > 0) return found(at - inFront, behind, 0.88);
  if (/[\p{L}-]/u.test(text.charAt(at - 1))) return [];
  const numbered = noun.startsWith('aanbeveling') ? matchAt(NUMBERED, text, behind) : null;
  if (numbered !== null) return found(at, behind + numbered[0].length, 0.9);
  const recent = matchBefore(RECENT, text, at, 10)?.[0].length ?? 0;
  const made = matchAt(MAKER_BEHIND, text, behind);
  if (made !== null) return found(at - recent, behind + made[0].length, 0.92);
  if (recent > 0 && noun === 'onderzoek' && matchAt(TOPIC, text, behind) !== null) return found(at - recent, nameEnd(text, behind, 6), 0.8);
  return [];
}

/** "derde tussen", "haar", "eind": what in front of the noun makes it one report in particular. */
function lengthInFront(text: string, at: number): number {
  const owned = matchBefore(SERIES, text, at, 40) ?? matchBefore(OWNED, text, at, 20);
  if (owned !== null) return owned[0].length;
  return matchBefore(FINAL, text, at, 12) === null ? 0 : 'eind'.length;
}

function typeOf(noun: string): ReferenceType {
  return noun === 'advies' || noun.startsWith('aanbeveling') ? 'advies' : 'rapport';
}
