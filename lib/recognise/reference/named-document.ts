import type { Place, Recogniser } from '../recogniser';
import { matchAt, matchBefore } from './looking';
import { referenceDraft, type ReferenceDraft } from './reference-draft';

/** Published data and programmes by name, and the record of a committee meeting by its subject ("AO Financiën"). */
export const namedDocument: Recogniser<'reference'> = {
  kind: 'reference',
  name: 'named document',
  candidates: /(?:eleidsinformatie|rogrammastart|tartdocument|AO|WGO) /g,
  read,
  examples: [
    { text: 'de beleidsinformatie Jeugd toont', quote: 'beleidsinformatie Jeugd', fields: { type: 'rapport', ids: [] } },
    { text: 'tijdens het AO Wonen zei', quote: 'AO Wonen', fields: { type: 'handelingen' } },
  ],
  traps: [
    { text: 'een AO volgt, en beleidsinformatie over jeugd', why: 'no name' },
    { text: 'de CAO Gemeenten', why: 'another word' },
  ],
};

const HEAD = /(?<![\p{L}-])[BbPpSs]?$/u;
const NAME = /\p{Lu}[\p{L}-]*(?: (?:en |van het )?\p{Lu}[\p{L}-]*){0,5}(?: (?:19|20)\d{2}(?!\d))?/uy;

function read(place: Place): readonly ReferenceDraft[] {
  const { text } = place.passage;
  const at = place.match.index;
  const behind = at + place.match[0].length;
  const head = matchBefore(HEAD, text, at, 2)?.[0].length;
  const name = matchAt(NAME, text, behind);
  if (head === undefined || name === null) return [];
  const meeting = place.match[0].endsWith('O ');
  return [referenceDraft(place, { type: meeting ? 'handelingen' : 'rapport', span: { start: at - head, end: behind + name[0].length }, confidence: meeting ? 0.85 : 0.9 })];
}
