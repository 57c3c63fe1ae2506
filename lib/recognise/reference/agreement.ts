import type { Place, Recogniser } from '../recogniser';
import { matchAt, matchBefore } from './looking';
import { referenceDraft, type ReferenceDraft } from './reference-draft';

/** Agreements that go by a name of their own: "regeerakkoord", "Klimaatakkoord", "bestuursakkoord Water". */
export const agreement: Recogniser<'reference'> = {
  kind: 'reference',
  name: 'agreement',
  candidates: /akkoord(?![a-z])/g,
  opens: ['akko'],
  read,
  examples: [
    { text: 'zoals het regeerakkoord stelt', quote: 'regeerakkoord', fields: { type: 'rapport', ids: [] } },
    { text: 'het Klimaatakkoord en het ggz-akkoord', quote: 'Klimaatakkoord' },
    { text: 'In het bestuursakkoord Water staat', quote: 'bestuursakkoord Water' },
  ],
  traps: [
    { text: 'Wij gaan akkoord met het voorstel.', why: 'to agree' },
    { text: 'een nieuw regeerakkoord', why: 'not there yet' },
    { text: 'onze tekst voor het regeerakkoord', why: 'a draft of one\'s own' },
    { text: 'het deelakkoord', why: 'no name' },
  ],
};

const HEAD = /(?<![\p{L}\d)-])[\p{L}\d]{2,30}-?$/u;
const NOT_YET = /(?<!\p{L})(?:een|nieuwe?|komende?|toekomstige?|volgende?|tekst|teksten|tekst voor (?:het|een)|concept|geen|elk|ieder) $/iu;
const NO_NAME = /^(?:deel|principe|onderhandelaars|onderhandelings|financieel|convenants?|eind|rest)-?$/i;
/** Kinds of agreement of which there are many: only with a name behind. */
const MANY = /^(?:bestuurs|zorg|sociaal|uitvoerings|raam|prestatie|bod)-?$/i;
const NAME_BEHIND = / \p{Lu}[\p{L}-]*(?: (?:en )?\p{Lu}[\p{L}-]*){0,5}/uy;

function read(place: Place): readonly ReferenceDraft[] {
  const { text } = place.passage;
  const at = place.match.index;
  const behind = at + place.match[0].length;
  const head = matchBefore(HEAD, text, at, 34)?.[0];
  if (head === undefined || NO_NAME.test(head)) return [];
  const start = at - head.length;
  if (matchBefore(NOT_YET, text, start, 24) !== null) return [];
  const name = MANY.test(head) ? matchAt(NAME_BEHIND, text, behind) : null;
  if (MANY.test(head) && name === null) return [];
  return [referenceDraft(place, { type: 'rapport', span: { start, end: behind + (name?.[0].length ?? 0) }, confidence: 0.9 })];
}
