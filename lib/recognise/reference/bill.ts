import type { Place, Recogniser } from '../recogniser';
import { matchAt } from './looking';
import { nameEnd } from './name-end';
import { referenceDraft, type ReferenceDraft } from './reference-draft';
import { WRITTEN_MONTH } from './written-date';

/** Bills by what they change: "wetsvoorstel tot wijziging van de Gemeentewet". Their dossier is not in the words. */
export const bill: Recogniser<'reference'> = {
  kind: 'reference',
  name: 'bill',
  candidates: /[Ww]etsvoorstel(?= (?:tot|voor|houdende) )/g,
  opens: ['wets'],
  read,
  examples: [
    { text: 'Het wetsvoorstel tot wijziging van de Gemeentewet van maart 2019 om', quote: 'wetsvoorstel tot wijziging van de Gemeentewet van maart 2019', fields: { type: 'wet', ids: [] } },
  ],
  traps: [{ text: 'een wetsvoorstel voor de zomer', why: 'a moment' }, { text: 'dit wetsvoorstel', why: 'no name' }],
};

const CHANGES = / (?:tot|voor|houdende) (?:de )?(?:wijziging|intrekking|invoering|vaststelling|goedkeuring) van/y;
const MONTH = new RegExp(` van ${WRITTEN_MONTH}`, 'y');
const MOST_WORDS = 14;

function read(place: Place): readonly ReferenceDraft[] {
  const { text } = place.passage;
  const at = place.match.index;
  const behind = at + place.match[0].length;
  if (matchAt(CHANGES, text, behind) === null) return [];
  const end = nameEnd(text, behind, MOST_WORDS);
  const month = matchAt(MONTH, text, end)?.[0].length ?? 0;
  return [referenceDraft(place, { type: 'wet', span: { start: at, end: end + month }, confidence: 0.9 })];
}
