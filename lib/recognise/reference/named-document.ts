import type { ReferenceType } from '../mark';
import type { Place, Recogniser } from '../recogniser';
import { matchAt, matchBefore } from './looking';
import { referenceDraft, type ReferenceDraft } from './reference-draft';

/**
 * Documents that go by a name of their own: coalition and other agreements, budget memoranda, published data,
 * and the record of a committee meeting by its subject ("AO Financiën").
 */
export const namedDocument: Recogniser<'reference'> = {
  kind: 'reference',
  name: 'named document',
  candidates: /akkoord(?![a-z])|(?:Miljoenen|Voorjaars|Najaars|Start)nota(?![a-z])|(?<![A-Za-z])(?:[Bb]eleidsinformatie|Programmastart|Startdocument|AO|WGO)(?= [^a-z\s\d(])/g,
  read,
  examples: [
    { text: 'zoals het regeerakkoord stelt', quote: 'regeerakkoord', fields: { type: 'rapport', ids: [] } },
    { text: 'het Klimaatakkoord en het ggz-akkoord', quote: 'Klimaatakkoord' },
    { text: 'In het bestuursakkoord Water staat', quote: 'bestuursakkoord Water' },
    { text: 'In de Miljoenennota 2022 is', quote: 'Miljoenennota 2022' },
    { text: 'de beleidsinformatie Jeugd toont', quote: 'beleidsinformatie Jeugd' },
    { text: 'tijdens het AO Wonen zei', quote: 'AO Wonen', fields: { type: 'handelingen' } },
  ],
  traps: [
    { text: 'Wij gaan akkoord met het voorstel.', why: 'to agree' },
    { text: 'een nieuw regeerakkoord', why: 'not there yet' },
    { text: 'onze tekst voor het regeerakkoord', why: 'a draft of one\'s own' },
    { text: 'het deelakkoord', why: 'no name' },
  ],
};

const AGREEMENT_HEAD = /(?<![\p{L}\d)-])[\p{L}\d]{2,30}-?$/u;
const NOT_YET = /(?<!\p{L})(?:een|nieuwe?|komende?|toekomstige?|volgende?|tekst|teksten|tekst voor (?:het|een)|concept|geen|elk|ieder) $/iu;
const NO_NAME = /^(?:deel|principe|onderhandelaars|onderhandelings|financieel|convenants?|hoofdlijnen|conceptueel|eind|rest)-?$/i;
/** Kinds of agreement of which there are many: only with a name behind. */
const MANY = /^(?:bestuurs|zorg|sociaal|uitvoerings|bestuurlijk|raam|prestatie|bod)-?$/i;
const NAME_BEHIND = / \p{Lu}[\p{L}-]*(?: (?:en )?\p{Lu}[\p{L}-]*){0,5}/uy;
const YEAR_BEHIND = / (?:19|20)\d{2}(?!\d)/y;

function read(place: Place): readonly ReferenceDraft[] {
  const { text } = place.passage;
  const at = place.match.index;
  const [word] = place.match;
  const behind = at + word.length;
  const found = (type: ReferenceType, start: number, end: number, confidence: number): ReferenceDraft[] => [referenceDraft(place, { type, span: { start, end }, confidence })];
  const yearEnd = (end: number): number => end + (matchAt(YEAR_BEHIND, text, end)?.[0].length ?? 0);
  const name = matchAt(NAME_BEHIND, text, behind);
  if (word === 'akkoord') return agreement(place, name?.[0].length ?? 0);
  if (word.endsWith('nota')) return matchBefore(NOT_YET, text, at, 24) === null ? found('rapport', at, yearEnd(behind), 0.93) : [];
  if (name === null) return [];
  const end = yearEnd(behind + name[0].length);
  return word === 'AO' || word === 'WGO' ? found('handelingen', at, end, 0.85) : found('rapport', at, end, 0.9);
}

function agreement(place: Place, nameLength: number): ReferenceDraft[] {
  const { text } = place.passage;
  const at = place.match.index;
  const behind = at + place.match[0].length;
  const head = matchBefore(AGREEMENT_HEAD, text, at, 34)?.[0];
  if (head === undefined || NO_NAME.test(head)) return [];
  const start = at - head.length;
  if (matchBefore(NOT_YET, text, start, 24) !== null) return [];
  const named = MANY.test(head);
  if (named && nameLength === 0) return [];
  return [referenceDraft(place, { type: 'rapport', span: { start, end: named ? behind + nameLength : behind }, confidence: 0.9 })];
}
