import type { Place, Recogniser } from '../recogniser';
import { matchBefore } from './looking';
import { referenceDraft, type ReferenceDraft } from './reference-draft';

/** Pointers to another place in the same document: "(zie bijlage)", "bijlage 2", "hoofdstuk 5". */
export const internal: Recogniser<'reference'> = {
  kind: 'reference',
  name: 'internal',
  candidates: /(?<![A-Za-z])(?:\(zie (?:ook )?(?:de )?[Bb]ijlage(?: \d{1,2}| [A-Z])?\)|[Bb]ijlage(?: \d{1,2}(?![\d/])| [A-Z](?![A-Za-z]))?(?![a-z(])|(?:[Hh]oofdstuk|[Pp]aragraaf) \d{1,2}(?:\.\d{1,2}){0,3}(?![\d:]))/g,
  read,
  examples: [
    { text: 'de brief van 3 maart (zie bijlage) is', quote: '(zie bijlage)', fields: { type: 'intern' } },
    { text: 'In de bijlage wordt dit toegelicht.', quote: 'bijlage' },
    { text: 'zie bijlage 3 voor de cijfers', quote: 'bijlage 3' },
    { text: 'In hoofdstuk 4 staat', quote: 'hoofdstuk 4' },
  ],
  traps: [
    { text: 'een bijlage volgt later', why: 'none in particular' },
    { text: 'hoofdstuk 3 van de roman', why: 'a place in another work' },
  ],
};

const POINTS = /(?<!\p{L})(?:in de|zie de|zie|de|in) $/iu;

function read(place: Place): readonly ReferenceDraft[] {
  const { text } = place.passage;
  const at = place.match.index;
  const [written] = place.match;
  const end = at + written.length;
  const bare = /^[Bb]ijlage$/.test(written);
  if (bare && matchBefore(POINTS, text, at, 10) === null) return [];
  if (/^[ ,]{1,2}(?:van|bij|der) /.test(text.slice(end, end + 6))) return [];
  return [referenceDraft(place, { type: 'intern', span: { start: at, end }, confidence: bare ? 0.8 : 0.93 })];
}
