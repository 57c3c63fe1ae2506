import { kamerstukId } from '../kamerstuk-id';
import type { Place, Recogniser } from '../recogniser';
import { expand } from './kamerstuk-numbers';
import { matchAt, matchBefore } from './looking';
import { referenceDraft, type ReferenceDraft } from './reference-draft';

/**
 * A paper by its number alone: "op stuk nr. 9", "(t.v.v. nr. 82)", "gedrukt onder nr. 12", and the heading in which
 * a paper names itself ("Nr. 39 BRIEF VAN ..."). Its dossier is that of the document; where that is not known the
 * number stays without id.
 */
export const paperNumber: Recogniser<'reference'> = {
  kind: 'reference',
  name: 'paper number',
  candidates: /(?<=[Nn][Rr][Ss]?\.? ?|ummers? )\d{1,4}(?!\d)/g,
  read,
  examples: [
    { text: 'Gewijzigde motie ter vervanging van die gedrukt onder nr. 17', quote: 'nr. 17', fields: { type: 'kamerstuk', ids: ['kst-31206-17'] }, document: { dossiers: ['31206'] } },
    { text: 'de motie op stuk nr. 9 is aangenomen', quote: 'stuk nr. 9', fields: { ids: [] }, why: 'no dossier known' },
    { text: 'het amendement (stuk nr. 7, I en II)', quote: 'stuk nr. 7, I en II', fields: { ids: ['kst-36410-XVI-7'] }, document: { dossiers: ['36410-XVI'] } },
    { text: 'de moties op stukken nrs. 12 t/m 14', quote: 'stukken nrs. 12 t/m 14', fields: { ids: ['kst-35300-12', 'kst-35300-13', 'kst-35300-14'] }, document: { dossiers: ['35300'] } },
    { text: 'Nr. 41 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG', quote: 'Nr. 41', fields: { ids: ['kst-29538-41'] }, document: { dossiers: ['29538'] } },
    { text: 'de motie-Jansen (nr. 8) blijft', quote: 'nr. 8', fields: { ids: ['kst-29538-8'] }, document: { dossiers: ['29538'] } },
  ],
  traps: [
    { text: 'huisnummer 12 en nr. 14', why: 'a house' },
    { text: 'ter vervanging van nr. 34 over €100.000', why: 'the number of a row' },
    { text: 'Den Haag, dossier nr. 5 van de gemeente', why: 'another register' },
    { text: 'de eis (nr. 8) blijft', why: 'no motion', document: { dossiers: ['29538'] } },
  ],
};

const REACH = 60;
const REPLACES = /(?:t\.? ?v\.? ?v\.?|ter vervanging van (?:de motie |het amendement )?(?:die |dat )?gedrukt onder|ter vervanging van) ?$/i;
const PRINTED = /(?<!\p{L})(?:gedrukt onder|krijgt|was|(?:op )?(?<word>stuk(?:ken|nummers?)?)) ?$/iu;
const NUMBERS = /\d{1,4}(?:(?:, | en | t\/m | tot en met |-)\d{1,4}(?!\d))*(?![\d/]|,\d|\.\d)/y;
const PARTS = /, [IVX]{1,4}(?![A-Za-z])(?:(?:, | en | tot en met | t\/m )[IVX]{1,4}(?![A-Za-z]))*/y;
const DOSSIER_BEHIND = / ?\( ?\d{2}[ .]?\d{3}/y;
/** The kind of paper in capitals behind the number with which a paper names itself: "Nr. 39 BRIEF VAN DE MINISTER". */
const HEADING = / (?:HERDRUK \d )?(?:TWEEDE |NADER |GEWIJZIGDE? ){0,4}(?:BRIEF|MOTIE|AMENDEMENT|VERSLAG|NOTA|LIJST|ADVIES|MEMORIE|VOORSTEL|JAARVERSLAG|RAPPORT|GELEIDENDE|KONINKLIJKE|SUBAMENDEMENT|VERSLAGEN|BESLISNOTA|NADER) ?/y;

const NUMBER_WORD = /(?<!\p{L})(?:nrs?\.? ?|nummers? |stuknummers? )$/iu;

function read(place: Place): readonly ReferenceDraft[] {
  const { text } = place.passage;
  const word = matchBefore(NUMBER_WORD, text, place.match.index, 14)?.[0];
  const numbers = matchAt(NUMBERS, text, place.match.index);
  if (word === undefined || numbers === null) return [];
  const at = place.match.index - word.length;
  const end = numbers.index + numbers[0].length;
  if (matchAt(DOSSIER_BEHIND, text, end) !== null) return [];
  const list = expand(numbers[0]);
  if (word.startsWith('N') && matchAt(HEADING, text, end) !== null) return [draft(place, { start: at, end }, list.slice(0, 1), 0.95)];
  if (matchBefore(REPLACES, text, at, REACH) !== null) {
    return / over (?:€|EUR)/.test(text.slice(end, end + 8)) ? [] : [draft(place, { start: at, end }, list, 0.96)];
  }
  const printed = matchBefore(PRINTED, text, at, REACH);
  if (printed !== null) {
    const stuk = printed.groups?.word === undefined ? 0 : printed[0].length - printed[0].indexOf(printed.groups.word);
    return [draft(place, { start: at - stuk, end: end + (matchAt(PARTS, text, end)?.[0].length ?? 0) }, list, 0.95)];
  }
  if (/^stuk/i.test(word)) return [draft(place, { start: at, end }, list, 0.95)];
  const bracketed = text.charAt(end) === ')' && opensBehindMotion(text, at);
  return bracketed ? [draft(place, { start: at, end }, list, 0.9)] : [];
}

/** "de motie-Jansen (": a bracket that opens right behind the name of a motion or amendment. */
function opensBehindMotion(text: string, at: number): boolean {
  if (text.charAt(at - 1) !== '(') return false;
  const before = text.slice(Math.max(0, at - REACH - 30), at - 1).split(/[()\n]/).at(-1) ?? '';
  return /motie|amendement/i.test(before);
}

const PRINTED_DOSSIER = /(?:^|\n)(\d{2}) ?(\d{3})(?: ([IVX]{1,5}[A-C]?|[A-HJ-M]))? \p{Lu}[^\n]{0,240}$/u;

/** The dossier that is printed with its title above the number of a paper. */
function printedAbove(place: Place, start: number): string | null {
  const match = matchBefore(PRINTED_DOSSIER, place.passage.text, start, 260);
  if (match === null) return null;
  return [`${match[1] ?? ''}${match[2] ?? ''}`, match[3]].filter((part) => part !== undefined).join('-');
}

function draft(place: Place, span: { start: number; end: number }, numbers: readonly string[], confidence: number): ReferenceDraft {
  const dossier = place.context.document.dossiers[0] ?? printedAbove(place, span.start) ?? undefined;
  const ids = dossier === undefined ? [] : numbers.map((number) => kamerstukId({ dossier, number }));
  return referenceDraft(place, { type: 'kamerstuk', span, ids, confidence });
}
