import type { Place, Recogniser } from '../recogniser';
import { matchBefore } from './looking';
import { referenceDraft, type ReferenceDraft } from './reference-draft';
import { WRITTEN_MONTH } from './written-date';

const PUBLISHERS = 'Sociaal en Cultureel Planbureau|Centraal Planbureau|Planbureau voor de Leefomgeving|Centraal Bureau voor de Statistiek|Algemene Rekenkamer|Raad voor het Openbaar Bestuur|Wetenschappelijke Raad voor het Regeringsbeleid|[A-Z]{3,6}';

/** Sources as footnotes give them, alone on their line: "Title, publisher, month year". */
export const footnoteSource: Recogniser<'reference'> = {
  kind: 'reference',
  name: 'footnote source',
  candidates: new RegExp(`, (?:${PUBLISHERS})(?:, (?:${WRITTEN_MONTH}|(?:19|20)\\d{2}))?\\.?(?=\\n|$)`, 'g'),
  read,
  examples: [
    { text: '4 Kosten van de jeugdzorg in beeld, Algemene Rekenkamer, mei 2019', quote: 'Kosten van de jeugdzorg in beeld, Algemene Rekenkamer, mei 2019', fields: { type: 'rapport' } },
  ],
  traps: [
    { text: 'De partners zijn gemeenten, provincies, IPO', why: 'a list' },
    { text: 'Aanwezig: de heer Jansen, VNG', why: 'a person with his body' },
  ],
};

const TITLE_FROM_LINE_START = /(?:^|\n)(?:\d{1,3} )?(?<title>\p{Lu}[^\n,.;:]{14,140})$/u;

function read(place: Place): readonly ReferenceDraft[] {
  const { text } = place.passage;
  const at = place.match.index;
  const title = matchBefore(TITLE_FROM_LINE_START, text, at, 160)?.groups?.title;
  if (title === undefined || title.split(' ').length < 4) return [];
  const end = at + place.match[0].replace(/\.$/, '').length;
  return [referenceDraft(place, { type: 'rapport', span: { start: at - title.length, end }, confidence: 0.85 })];
}
