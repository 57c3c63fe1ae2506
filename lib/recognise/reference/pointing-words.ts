import type { Place, Recogniser } from '../recogniser';
import { referenceDraft, type ReferenceDraft } from './reference-draft';

/** Words that point back in the text: "deze motie", "genoemde brief". What they point at is settled by {@link antecedent}. */
export const pointingWords: Recogniser<'reference'> = {
  kind: 'reference',
  name: 'pointing words',
  candidates: /(?<![A-Za-z])(?:(?:[Dd]eze|[Dd]ie) moties?|(?:[Gg]enoemde|[Vv]oornoemde|[Bb]ovengenoemde|[Vv]oormelde) (?:moties?|brief|rapport|advies|notitie))(?![A-Za-z])/g,
  read,
  examples: [
    { text: 'Onze brief van 3 mei 2019 is helder. In voornoemde brief staat meer.', quote: 'voornoemde brief', fields: { type: 'intern', points: { start: 5, end: 25 } } },
    { text: "Het rapport 'Kosten in kaart' is af. Genoemde rapport gaat mee.", quote: 'Genoemde rapport', fields: { type: 'intern' } },
  ],
  traps: [{ text: 'In voornoemde brief staat meer.', why: 'nothing before it that it can mean' }],
};

function read(place: Place): readonly ReferenceDraft[] {
  const span = { start: place.match.index, end: place.match.index + place.match[0].length };
  return [referenceDraft(place, { type: 'intern', span, confidence: 0.85 })];
}
