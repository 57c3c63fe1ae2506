import type { Place, Recogniser } from '../recogniser';
import { matchBefore } from './looking';
import { referenceDraft, type ReferenceDraft } from './reference-draft';

/** Words that point back in the text: "deze motie", "genoemde brief". What they point at is settled by {@link antecedent}. */
export const pointingWords: Recogniser<'reference'> = {
  kind: 'reference',
  name: 'pointing words',
  candidates: / (?:moties?|brief|rapport|advies|notitie)(?![a-z])/g,
  read,
  examples: [
    { text: 'Onze brief van 3 mei 2019 is helder. In voornoemde brief staat meer.', quote: 'voornoemde brief', fields: { type: 'intern', points: { start: 5, end: 25 } } },
    { text: "Het rapport 'Kosten in kaart' is af. Genoemde rapport gaat mee.", quote: 'Genoemde rapport', fields: { type: 'intern' } },
    { text: 'De motie op stuk nr. 9 (35300) is oud. Deze motie vraagt meer.', quote: 'Deze motie', fields: { type: 'intern', ids: ['kst-35300-9'] } },
  ],
  traps: [{ text: 'In voornoemde brief staat meer.', why: 'nothing before it that it can mean' }],
};

const POINTS_AT_MOTION = /(?<!\p{L})(?:deze|die|genoemde|voornoemde|bovengenoemde|voormelde)$/iu;
const POINTS = /(?<!\p{L})(?:genoemde|voornoemde|bovengenoemde|voormelde)$/iu;

function read(place: Place): readonly ReferenceDraft[] {
  const at = place.match.index;
  const head = matchBefore(place.match[0].startsWith(' motie') ? POINTS_AT_MOTION : POINTS, place.passage.text, at, 14);
  if (head === null) return [];
  return [referenceDraft(place, { type: 'intern', span: { start: at - head[0].length, end: at + place.match[0].length }, confidence: 0.85 })];
}
