import type { Place, Recogniser } from '../recogniser';
import { matchBefore } from './looking';
import { referenceDraft, type ReferenceDraft } from './reference-draft';

/**
 * Words that point back in the text: "genoemde brief", "voornoemde rapport". What they point at is settled by
 * {@link antecedent}. "Deze motie" is a mention of the motion itself and is read as such.
 */
export const pointingWords: Recogniser<'reference'> = {
  kind: 'reference',
  name: 'pointing words',
  candidates: /(?:oemde|melde) (?:brief|rapport|advies|notitie)(?![a-z])/g,
  opens: ['oemd', 'meld'],
  read,
  examples: [
    { text: 'Onze brief van 3 mei 2019 is helder. In voornoemde brief staat meer.', quote: 'voornoemde brief', fields: { type: 'intern', points: { start: 5, end: 25 } } },
    { text: "Het rapport 'Kosten in kaart' is af. Genoemde rapport gaat mee.", quote: 'Genoemde rapport', fields: { type: 'intern' } },
  ],
  traps: [{ text: 'In voornoemde brief staat meer.', why: 'nothing before it that it can mean' }, { text: 'de verdoemde brief', why: 'another word' }],
};

const HEAD = /(?<!\p{L})(?:gen|voorn|bovengen|voor)$/iu;

function read(place: Place): readonly ReferenceDraft[] {
  const at = place.match.index;
  const head = matchBefore(HEAD, place.passage.text, at, 10)?.[0];
  if (head === undefined) return [];
  return [referenceDraft(place, { type: 'intern', span: { start: at - head.length, end: at + place.match[0].length }, confidence: 0.85 })];
}
