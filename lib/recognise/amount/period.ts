import type { IsoDate, Recurrence } from '../mark';

const YEAR = '(?:19|20)\\d\\d';
const STEP = '(?:, | en | of | tot | tot en met | t/m |-| - |/|, en )';
const LEAD = 'in|over|voor|vanaf|sinds|tot|t/m|met|per|na|van|jaar|jaren|begrotingsjaar|begroting|periode|tussen|eind|begin|medio|voorjaar|najaar|ultimo|dan|uitkeringsjaar|schooljaar|rond|om|ingaande|vergeleken|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
const YEARS = new RegExp(`(?<![\\p{L}\\d])(${LEAD}) (?:(?:de|het) )?(?:(?:periode|jaar|jaren|begrotingsjaren) )?(?:van )?((?:19|20)\\d\\d(?!\\d|\\.\\d)(?:${STEP}(?:19|20)\\d\\d(?!\\d|\\.\\d)){0,6})`, 'giu');
const ANY_YEAR = new RegExp(YEAR);
const BARE = new RegExp(`^ ?\\((${YEAR})\\)`);
const LABEL = new RegExp(`(?:^|[\\s(])(${YEAR}):? $`);
/** A year that belongs to a day right before the sum. */
const DATED = /\p{L}{3,9} \d{4}:? $/u;
const MONTH = /^(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)$/i;
const FULL_DATE = /\d{1,2} $/;
const STARTS = /\b(?:per|vanaf|tot|sinds|met ingang van|uiterlijk) \d{1,2} $/i;
const RELATIVE = /\b(dit|volgend|komend|vorig|afgelopen) jaar\b/i;
const OFFSET: Readonly<Record<string, number>> = { dit: 0, volgend: 1, komend: 1, vorig: -1, afgelopen: -1 };
/** So many signs behind a sum its own year is expected. */
const NEAR = 45;
const MOST_YEARS = 15;

interface Place { readonly at: number; readonly years: readonly number[] }

/**
 * The years a sum is for: the ones close behind it, else the last before it, else those further on.
 * @param before, after the part of the sentence that belongs to this sum
 * @param documentDate settles "dit jaar" and "volgend jaar"; without it they stay open
 */
export function yearsOf(before: string, after: string, documentDate: IsoDate | null): number[] {
  const labelled = DATED.test(before) ? undefined : (LABEL.exec(before)?.[1] ?? BARE.exec(after)?.[1]);
  if (labelled !== undefined) return [Number(labelled)];
  const behind = yearPlaces(after);
  const [first] = behind;
  if (first !== undefined && first.at <= NEAR) return [...first.years];
  const last = yearPlaces(before).at(-1) ?? relativeYear(`${before} ${after.slice(0, NEAR)}`, documentDate);
  return [...(last?.years ?? first?.years ?? [])];
}

/** Every list or stretch of years that a preposition introduces: "in 2018 en 2019", "2024 t/m 2027". */
export function yearPlaces(text: string): Place[] {
  if (!ANY_YEAR.test(text)) return [];
  const places: Place[] = [];
  for (const match of text.matchAll(YEARS)) {
    const [, lead = '', list = ''] = match;
    const previous = text.slice(0, match.index);
    if (MONTH.test(lead) && FULL_DATE.test(previous) && !STARTS.test(previous)) continue;
    places.push({ at: match.index, years: expanded(list) });
  }
  return places;
}

/** "2018 en 2019" are two years, "2024-2027" four. */
function expanded(list: string): number[] {
  const years: number[] = [];
  let previous: number | null = null;
  for (const part of list.split(/(?=(?:19|20)\d\d)/)) {
    const year = Number(part.slice(0, 4));
    if (previous !== null && year > previous + 1 && year - previous <= MOST_YEARS) {
      for (let between = previous + 1; between < year; between++) years.push(between);
    }
    if (!years.includes(year)) years.push(year);
    previous = /(?:-|tot|tot en met|t\/m) ?$/.test(part) ? year : null;
  }
  return years;
}

function relativeYear(text: string, documentDate: IsoDate | null): Place | null {
  const match = documentDate === null ? null : RELATIVE.exec(text);
  if (match === null || documentDate === null) return null;
  return { at: match.index, years: [Number(documentDate.slice(0, 4)) + (OFFSET[(match[1] ?? '').toLowerCase()] ?? 0)] };
}

const STRUCTURAL = /\bstructure(?:el|le)\b|\bjaarlijkse?\b|\bper jaar\b|\b(?:elk|ieder) jaar\b/gi;
const ONCE = /\beenmalige?\b|\bincidente(?:el|le)\b|\bineens\b/gi;

/**
 * Whether a sum comes back every year or once, by the nearest word that says so.
 * @param before, after the part of the sentence that belongs to this sum
 */
export function recurrenceOf(before: string, after: string): Recurrence | null {
  const structural = distance(STRUCTURAL, before, after);
  const once = distance(ONCE, before, after);
  if (structural === Infinity && once === Infinity) return null;
  return structural < once ? 'structureel' : 'incidenteel';
}

function distance(pattern: RegExp, before: string, after: string): number {
  pattern.lastIndex = 0;
  const behind = pattern.exec(after)?.index ?? Infinity;
  let inFront = Infinity;
  pattern.lastIndex = 0;
  while (pattern.test(before)) inFront = before.length - pattern.lastIndex;
  return Math.min(behind, inFront);
}
