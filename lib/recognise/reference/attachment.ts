import type { Place, Recogniser } from '../recogniser';
import { matchAt, matchBefore } from './looking';
import { referenceDraft, type ReferenceDraft } from './reference-draft';

/** Pointers to what is attached to the document: "(zie bijlage)", "bijlage 2". */
export const attachment: Recogniser<'reference'> = {
  kind: 'reference',
  name: 'attachment',
  candidates: /ijlage(?![a-z(])/g,
  opens: ['ijla'],
  read,
  examples: [
    { text: 'de brief van 3 maart (zie bijlage) is', quote: '(zie bijlage)', fields: { type: 'intern' } },
    { text: 'In de bijlage wordt dit toegelicht.', quote: 'bijlage' },
    { text: 'zie bijlage 3 voor de cijfers', quote: 'bijlage 3' },
  ],
  traps: [{ text: 'een bijlage volgt later', why: 'none in particular' }, { text: 'de bijlage bij het verdrag', why: 'of another document' }],
};

const IN_BRACKETS = /\(zie (?:ook )?(?:de )?b$/i;
const POINTING = /(?<!\p{L})(?:in de|zie de|zie|de|in) b$/iu;
const WORD = /(?<!\p{L})b$/iu;
const NUMBER = / (?:\d{1,2}(?![\d/])|[A-Z](?![A-Za-z]))/y;
const OF_ANOTHER = /,? (?:van|bij|der) /y;

function read(place: Place): readonly ReferenceDraft[] {
  const { text } = place.passage;
  const at = place.match.index;
  if (matchBefore(WORD, text, at, 3) === null) return [];
  const behind = at + place.match[0].length;
  const end = behind + (matchAt(NUMBER, text, behind)?.[0].length ?? 0);
  const bracket = text.charAt(end) === ')' ? matchBefore(IN_BRACKETS, text, at, 18) : null;
  if (bracket !== null) return [referenceDraft(place, { type: 'intern', span: { start: at - bracket[0].length, end: end + 1 }, confidence: 0.95 })];
  if (matchAt(OF_ANOTHER, text, end) !== null) return [];
  if (end === behind && matchBefore(POINTING, text, at, 10) === null) return [];
  return [referenceDraft(place, { type: 'intern', span: { start: at - 1, end }, confidence: end === behind ? 0.8 : 0.93 })];
}
