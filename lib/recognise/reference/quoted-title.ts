import type { Place, Recogniser } from '../recogniser';
import { matchAt, matchBefore } from './looking';
import { referenceDraft, type ReferenceDraft } from './reference-draft';

/** Documents by a title in quotation marks behind the word for what they are: "het rapport 'Kosten in kaart'". */
export const quotedTitle: Recogniser<'reference'> = {
  kind: 'reference',
  name: 'quoted title',
  candidates: / ["'](?=[A-Z])/g,
  opens: [' .'],
  read,
  examples: [
    { text: "Het rapport 'Kosten in kaart' laat zien", quote: "rapport 'Kosten in kaart'", fields: { type: 'rapport', ids: [] } },
    { text: 'het advies "Ruimte voor wonen" van de raad', quote: 'advies "Ruimte voor wonen"', fields: { type: 'advies' } },
  ],
  traps: [
    { text: "De minister zei: 'Dat is waar'.", why: 'spoken words' },
    { text: "het rapport '", why: 'no title' },
  ],
};

const NOUN = /(?<![\p{L}-])(?:[Aa]dvies|[Rr]apport|[Rr]apportage|[Oo]nderzoek|[Nn]otitie|[Nn]ota|[Ee]valuatie|[Pp]ublicatie|[Hh]andreiking|[Pp]rogramma|[Bb]rochure|[Mm]onitor)$/u;
const TITLE = / (?<quote>["'])\p{Lu}[^"'\n]{3,140}\k<quote>/uy;

function read(place: Place): readonly ReferenceDraft[] {
  const { text } = place.passage;
  const at = place.match.index;
  const noun = matchBefore(NOUN, text, at, 14)?.[0];
  const title = noun === undefined ? null : matchAt(TITLE, text, at);
  if (noun === undefined || title === null) return [];
  const span = { start: at - noun.length, end: at + title[0].length };
  return [referenceDraft(place, { type: /advies/i.test(noun) ? 'advies' : 'rapport', span, confidence: 0.95 })];
}
