import { canonicalKamerstukId } from '../kamerstuk-id';
import type { ReferenceType } from '../mark';
import type { Place, Recogniser } from '../recogniser';
import { matchAt, matchBefore, withoutTrailing } from './looking';
import { referenceDraft, type ReferenceDraft } from './reference-draft';

/**
 * Ids that a text writes out: of officielebekendmakingen.nl ("kst-35300-12"), of the register of laws
 * ("BWBR0005537", and the JuriConnect form with article), of local regulations, and of the Tweede Kamer ("2021Z01234").
 */
export const officialId: Recogniser<'reference'> = {
  kind: 'reference',
  name: 'official id',
  candidates: /-(?=[\dtevCLXIVD])|BWB[RVW]\d|CVDR\d|\d[ADPZ]\d{5}/g,
  opens: ['-#', '-t', '-e', '-v', '-c', '-l', '-x', '-i', '-d', 'bwb', 'cvdr', '#a##', '#d##', '#p##', '#z##'],
  read,
  examples: [
    { text: 'bijlage bij kst-35300-12 van gisteren', quote: 'kst-35300-12', fields: { type: 'kamerstuk', ids: ['kst-35300-12'] } },
    { text: 'h-tk-20152016-40-7', quote: 'h-tk-20152016-40-7', fields: { type: 'handelingen', ids: ['h-tk-20152016-40-7'] } },
    { text: 'ah-tk-20162017-310', quote: 'ah-tk-20162017-310', fields: { type: 'aanhangsel' } },
    { text: 'kst-CXXIV-G', quote: 'kst-CXXIV-G', fields: { ids: ['kst-CXXIV-G'] } },
    { text: 'jci1.3:c:BWBR0005416&artikel=2&lid=1', quote: 'jci1.3:c:BWBR0005416&artikel=2&lid=1', fields: { type: 'wet', ids: ['BWBR0005416'] } },
    { text: 'zie BWBR0005416, en', quote: 'BWBR0005416', fields: { type: 'wet' } },
    { text: 'zaak 2021Z01234', quote: '2021Z01234', fields: { type: 'web', url: 'https://www.tweedekamer.nl/kamerstukken/detail?id=2021Z01234' } },
  ],
  traps: [
    { text: 'kst-bestand en stb-nummers', why: 'words' },
    { text: 'de kst-35300 map', why: 'no paper' },
    { text: 'artikel X12021Z012345', why: 'letters and digits run on' },
  ],
};

const HEAD = /(?<![\w/.-])(?:kst|blg|h|ah|stb|stcrt|trb|gmb|prb|wsb|kv|nds|jci1\.\d{1,2}:[a-z]:|(?:19|20)\d)$/;
const WHOLE = /(?:(?:kst|blg|h-tk|h-ek|h-vv|ah|stb|stcrt|trb|gmb|prb|wsb|kv-tk|nds-tk)-[\w-]{2,60}|jci1\.\d{1,2}:[a-z]:BWB[RVW]\d{7}[\w=&;:.%-]{0,200}|BWB[RVW]\d{7}|CVDR\d{3,7}(?:_\d{1,3})?|(?:19|20)\d{2}[ADPZ]\d{5})(?![\w-])/y;
const HEAD_REACH = 12;

const TYPES: readonly (readonly [RegExp, ReferenceType])[] = [
  [/^blg-\d/, 'kamerstuk'], [/^h-(?:tk|ek|vv)-\d{8}-\d/, 'handelingen'], [/^ah-(?:(?:tk|ek)-\d{8}-)?\d/, 'aanhangsel'],
  [/^(?:stb|stcrt|trb)-\d{4}-\d/, 'staatsblad'], [/^(?:gmb|prb|wsb)-\d{4}-\d/, 'web'], [/^(?:kv|nds)-tk-\d{4}[A-Z]\d/, 'kamerstuk'], [/^CVDR/, 'wet'],
];
const SEARCH_PAGE = 'https://www.tweedekamer.nl/kamerstukken/detail';

function read(place: Place): readonly ReferenceDraft[] {
  const { text } = place.passage;
  const head = matchBefore(HEAD, text, place.match.index, HEAD_REACH)?.[0].length ?? 0;
  const start = place.match.index - head;
  const whole = head === 0 && /[\w/.-]/.test(text.charAt(start - 1)) ? null : matchAt(WHOLE, text, start);
  if (whole === null) return [];
  const written = withoutTrailing(whole[0], '.:;&');
  const span = { start, end: start + written.length };
  if (written.startsWith('kst-')) {
    const id = canonicalKamerstukId(written) ?? gluedFund(written);
    return id === null ? [] : [referenceDraft(place, { type: 'kamerstuk', span, ids: [id], confidence: 0.99 })];
  }
  const law = /BWB[RVW]\d{7}/.exec(written)?.[0];
  if (law !== undefined) return [referenceDraft(place, { type: 'wet', span, ids: [law], confidence: 0.99 })];
  if (/^\d{4}[ADPZ]/.test(written)) return [referenceDraft(place, { type: 'web', span, ids: [written], url: addressOfCase(written), confidence: 0.95 })];
  const type = TYPES.find(([shape]) => shape.test(written))?.[1];
  return type === undefined ? [] : [referenceDraft(place, { type, span, ids: [written], confidence: 0.98 })];
}

/** Address of a document (D) or case (Z) of the Tweede Kamer; votes and activities have none that follows from the number. */
function addressOfCase(number: string): string | null {
  if (number.charAt(4) === 'D') return `${SEARCH_PAGE}?id=${number}&did=${number}`;
  return number.charAt(4) === 'Z' ? `${SEARCH_PAGE}?id=${number}` : null;
}

/** Ids of 2005 with the fund glued to the dossier ("kst-20052006-30300F-A") stand in the register as they are. */
function gluedFund(written: string): string | null {
  return /^kst-\d{8}-\d{5}[A-M]-[A-Z]{1,2}$/.test(written) ? written : null;
}
