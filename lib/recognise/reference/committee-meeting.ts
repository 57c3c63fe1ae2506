import type { Place, Recogniser } from '../recogniser';
import { matchAt } from './looking';
import { referenceDraft, type ReferenceDraft } from './reference-draft';

/** The record of a committee meeting by its subject: "AO Financiën", "WGO Water". The day is not in the words, so no id. */
export const committeeMeeting: Recogniser<'reference'> = {
  kind: 'reference',
  name: 'committee meeting',
  candidates: /(?<![A-Za-z-])(?:AO|WGO) (?=[A-Z])/g,
  opens: ['ao ', 'wgo '],
  read,
  examples: [{ text: 'tijdens het AO Wonen zei', quote: 'AO Wonen', fields: { type: 'handelingen', ids: [] } }],
  traps: [{ text: 'een AO volgt', why: 'no subject' }, { text: 'de CAO Gemeenten', why: 'another word' }],
};

const SUBJECT = /\p{Lu}[\p{L}-]*(?: (?:en )?\p{Lu}[\p{L}-]*){0,5}/uy;

function read(place: Place): readonly ReferenceDraft[] {
  const at = place.match.index;
  const behind = at + place.match[0].length;
  const subject = matchAt(SUBJECT, place.passage.text, behind);
  return subject === null ? [] : [referenceDraft(place, { type: 'handelingen', span: { start: at, end: behind + subject[0].length }, confidence: 0.85 })];
}
