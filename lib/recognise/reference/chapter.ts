import type { Place, Recogniser } from '../recogniser';
import { matchAt, matchBefore } from './looking';
import { referenceDraft, type ReferenceDraft } from './reference-draft';

/** Pointers to a chapter of the same document: "hoofdstuk 5". */
export const chapter: Recogniser<'reference'> = {
  kind: 'reference',
  name: 'chapter',
  candidates: /oofdstuk \d/g,
  opens: ['oofd'],
  read,
  examples: [{ text: 'In hoofdstuk 4 staat', quote: 'hoofdstuk 4', fields: { type: 'intern' } }, { text: 'zie hoofdstuk 4.2', quote: 'hoofdstuk 4.2' }],
  traps: [{ text: 'hoofdstuk 3 van de roman', why: 'of another work' }, { text: 'begrotingshoofdstuk 12', why: 'of the budget' }],
};

const WORD = /(?<!\p{L})h$/iu;
const NUMBER = /\d{1,2}(?:\.\d{1,2}){0,3}(?![\d:])/y;
const OF_ANOTHER = /,? (?:van|bij|der) /y;

function read(place: Place): readonly ReferenceDraft[] {
  const { text } = place.passage;
  const at = place.match.index;
  const number = matchAt(NUMBER, text, at + place.match[0].length - 1);
  if (number === null || matchBefore(WORD, text, at, 3) === null) return [];
  const end = number.index + number[0].length;
  if (matchAt(OF_ANOTHER, text, end) !== null) return [];
  return [referenceDraft(place, { type: 'intern', span: { start: at - 1, end }, confidence: 0.93 })];
}
