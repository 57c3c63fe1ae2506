import type { Place, Recogniser } from '../recogniser';
import { matchAt, matchBefore } from './looking';
import { referenceDraft, type ReferenceDraft } from './reference-draft';
import { SESSION_YEARS, sessionYears } from './session-years';

/**
 * Debates by year, number of the meeting and item, or, up to 2010, by the pages of the printed volume
 * (Leidraad voor juridische auteurs; ids as on officielebekendmakingen.nl). One page alone does not tell the id.
 */
export const handelingen: Recogniser<'reference'> = {
  kind: 'reference',
  name: 'handelingen',
  candidates: /andelingen /g,
  opens: ['ande'],
  read,
  examples: [
    { text: 'Handelingen II 2015/16, nr. 40, item 7, p. 3', quote: 'Handelingen II 2015/16, nr. 40, item 7, p. 3', fields: { type: 'handelingen', ids: ['h-tk-20152016-40-7'] } },
    { text: 'zie Handelingen I 2013-2014, nr. 8, item 2.', quote: 'Handelingen I 2013-2014, nr. 8, item 2', fields: { ids: ['h-ek-20132014-8-2'] } },
    { text: 'Handelingen II 2006/07, nr. 12, p. 801-845', quote: 'Handelingen II 2006/07, nr. 12, p. 801-845', fields: { ids: ['h-tk-20062007-801-845'] } },
    { text: 'Handelingen II 2006/07, nr. 12, p. 801', quote: 'Handelingen II 2006/07, nr. 12, p. 801', fields: { ids: [] }, why: 'one page lies in an item of unknown length' },
    { text: 'Handelingen TK 2011-2012, 31-6-24', quote: 'Handelingen TK 2011-2012, 31-6-24', fields: { ids: ['h-tk-20112012-31-6'] }, why: 'meeting, item and page in one' },
    { text: 'Handelingen 2018-2019, nr. 5, item 4', quote: 'Handelingen 2018-2019, nr. 5, item 4', fields: { ids: [], candidates: ['h-tk-20182019-5-4', 'h-ek-20182019-5-4'] }, why: 'no chamber' },
  ],
  traps: [
    { text: 'De Handelingen van deze vergadering verschijnen morgen.', why: 'no year' },
    { text: 'alle handelingen 2019-2020 van de arts', why: 'no number' },
  ],
};

/** The same on the pages of the Eerste Kamer, which call it a report. */
export const verslagEersteKamer: Recogniser<'reference'> = {
  kind: 'reference',
  name: 'verslag of the Eerste Kamer',
  candidates: /erslag EK /g,
  opens: ['ersl'],
  read,
  examples: [{ text: 'Verslag EK 2024/2025, nr. 3, item 8', quote: 'Verslag EK 2024/2025, nr. 3, item 8', fields: { type: 'handelingen', ids: ['h-ek-20242025-3-8'] } }],
  traps: [{ text: 'het verslag EK volgt', why: 'no year' }],
};

const HEAD = new RegExp(
  String.raw`(?:(?:van de |der )?(?:(?<chamber>II|I|TK|EK|VV|Tweede Kamer|Eerste Kamer|Kamer)(?:der Staten-Generaal)?,? )?(?:(?<years>${SESSION_YEARS})),?)`, 'y');
const DOSSIER = /,? \d{2} ?\d{3}(?: ?[IVX]{1,5}[A-C]?)?(?=,)/y;
const MEETING = /,? ?(?:nrs?\.?|no\.|nummer)? ?(\d{1,3})(?:e vergadering)?(?![\d/])/y;
/** The page numbers since 2010 hold the item: "75-6-24". */
const ITEM_IN_PAGE = /-(\d{1,3})(?:-\d{1,3})?(?![\d-])/y;
const ITEM = / ?[,;]? items? (\d{1,3})((?:(?:, | en )\d{1,3}(?!\d)){0,5})/y;
const PAGES = / ?(?:,|-)? ?(?:pp?|blz|pag|pagina)\.? ?(\d{1,5})(?: ?- ?(\d{1,5}))?(?:(?:, | en )\d{1,5}(?:-\d{1,5})?(?!\d)){0,6}/y;
const LAST_YEAR_BY_PAGE = '20092010';

function read(place: Place): readonly ReferenceDraft[] {
  const { text } = place.passage;
  const at = place.match.index - 1;
  const behind = place.match.index + place.match[0].length;
  const word = text.slice(at, behind);
  if (!/^(?:[Hh]andelingen|[Vv]erslag EK) $/.test(word)) return [];
  if (matchBefore(/[Aa]anhangsel (?:(?:van de|der|bij de) )?$/, text, at, 24) !== null) return [];
  const head = matchAt(HEAD, text, behind);
  if (head === null) return [];
  let end = behind + head[0].length;
  const chamber = word.endsWith('EK ') ? 'EK' : head.groups?.chamber;
  const years = sessionYears(head.groups?.years);
  const dossier = matchAt(DOSSIER, text, end)?.[0].length ?? 0;
  end += dossier;
  const meeting = matchAt(MEETING, text, end);
  if (meeting !== null) end += meeting[0].length;
  const item = matchAt(ITEM, text, end) ?? (years !== null && years > LAST_YEAR_BY_PAGE ? matchAt(ITEM_IN_PAGE, text, end) : null);
  if (item !== null) end += item[0].length;
  const pages = matchAt(PAGES, text, end);
  if (pages !== null) end += pages[0].length;
  if (meeting === null && pages === null) return [];
  const keys = dossier > 0 || years === null ? [] : keysOf(years, meeting?.[1], item, pages);
  return [draftFor(place, { start: at, end: trimmed(text, at, end) }, chamber, years, keys)];
}

/** The last part of the ids: "84-12", or "7909-7943" for years that are numbered by page. */
function keysOf(years: string, meeting: string | undefined, item: RegExpExecArray | null, pages: RegExpExecArray | null): string[] {
  if (item !== null && meeting !== undefined) {
    return [item[1] ?? '', ...(item[2] ?? '').split(/, | en /).filter((more) => more !== '')].map((number) => `${meeting}-${number}`);
  }
  if (pages?.[2] !== undefined && years <= LAST_YEAR_BY_PAGE) return [`${pages[1] ?? ''}-${pages[2]}`];
  return [];
}

function draftFor(place: Place, span: { start: number; end: number }, chamber: string | undefined, years: string | null, keys: readonly string[]): ReferenceDraft {
  const prefixes = prefixesFor(chamber);
  const ids = keys.flatMap((key) => prefixes.map((prefix) => `h-${prefix}-${years ?? ''}-${key}`));
  const known = prefixes.length === 1;
  return referenceDraft(place, { type: 'handelingen', span, confidence: 0.98, ids: known ? ids : [], candidates: known ? [] : ids });
}

function prefixesFor(chamber: string | undefined): readonly string[] {
  if (chamber === undefined || chamber === 'Kamer') return ['tk', 'ek'];
  if (chamber === 'VV') return ['vv'];
  return chamber === 'I' || chamber === 'EK' || chamber === 'Eerste Kamer' ? ['ek'] : ['tk'];
}

const trimmed = (text: string, start: number, end: number): number => start + text.slice(start, end).trimEnd().length;
