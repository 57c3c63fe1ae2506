import type { Span } from '../../text/span';
import type { Sign } from './currency';
import { scaled, type Scale } from './scale';
import type { Term } from './term';

/** A point or a range, as its terms together say; still without judgement whether it is money. */
export interface Sum extends Span {
  readonly low: number;
  readonly high: number;
  readonly sign: Sign | null;
  readonly scale: Scale | null;
  readonly written: Term['written'];
  readonly dash: boolean;
  readonly doubtful: boolean;
  /** Whether it holds something by which it is found by itself: a sign, a scale word, ",-". */
  readonly anchored: boolean;
  /** Place among the points that *respectievelijk* pairs in order, and how many they are. */
  readonly paired: { readonly index: number; readonly of: number } | null;
}

type Link = 'range' | 'list' | 'path' | null;

const SMOOTH = "(?:(?:de|het|ca\\.?|circa|ongeveer|zo'n|ruim|bijna|wel|maximaal) ){0,2}";
const RANGE_GAP = new RegExp(`^(?: ?--? ?| (?:tot|tot en met|tot aan|t/m|à|a) ${SMOOTH})$`);
const AND_GAP = new RegExp(`^ en ${SMOOTH}$`);
const LIST_GAP = /^(?:,|;)?(?: (?:en|of|versus))?(?: (?:respectievelijk|resp\.?))? $/;
const BETWEEN = new RegExp(`\\btussen ${SMOOTH}$`, 'i');
/** "oplopend van A tot B" tells of two moments, not of a range. */
const CHANGE = /(?:oplo|loop|loopt|stijg|gesteg|daal|gedaal|aflop|groei|gegroei|neemt|nemen|toegenom|afgenom|verho|verla|teruggebracht|bijgesteld|terugloop)\p{L}{0,8}(?: (?:op|af|toe|terug))? van $/iu;
const FROM = /(?:^|\P{L})van (?:de )?$/u;
const TO_GAP = new RegExp(`^ naar ${SMOOTH}$`);
const RESPECTIVELY = /respectievelijk|\bresp\.? /i;

/** Puts terms together: ranges become one, a scale word or sign holds for what shares it. */
export function sumsOf(text: string, terms: readonly Term[]): Sum[] {
  const sums: Sum[] = [];
  for (let at = 0; at < terms.length; at++) {
    const first = terms[at];
    const second = terms[at + 1];
    if (first === undefined) break;
    const range = second !== undefined && linkOf(text, first, second) === 'range' ? rangeOf(text, first, second) : null;
    if (range !== null) at++;
    sums.push(range ?? pointOf(first));
  }
  return withShared(text, sums);
}

function linkOf(text: string, first: Span, second: Span): Link {
  if (second.start - first.end > 40) return null;
  const gap = text.slice(first.end, second.start);
  const before = text.slice(Math.max(0, first.start - 40), first.start);
  if (RANGE_GAP.test(gap)) return CHANGE.test(before) ? 'path' : 'range';
  if (TO_GAP.test(gap)) return FROM.test(before) ? 'path' : null;
  if (AND_GAP.test(gap) && BETWEEN.test(before)) return 'range';
  return LIST_GAP.test(gap) ? 'list' : null;
}

const isYear = (term: Term): boolean => term.sign === null && term.scale === null && term.written === 'plain' && term.value >= 1900 && term.value <= 2100;
const valueOf = (term: Term, scale: Scale | null, sign: Sign | null): number => scaled(term.value, (scale?.factor ?? 1) * (sign?.factor ?? 1));

function pointOf(term: Term): Sum {
  const value = valueOf(term, term.scale, term.sign);
  const { start, end, sign, scale, dash, written, doubtful } = term;
  return { start, end, low: value, high: value, sign, scale, dash, written, doubtful, anchored: sign !== null || scale !== null || dash, paired: null };
}

function rangeOf(text: string, first: Term, second: Term): Sum | null {
  const sign = second.sign ?? first.sign;
  if (first.sign !== null && second.sign !== null && first.sign.currency !== second.sign.currency) return null;
  const anchored = [first, second].some((term) => term.sign !== null || term.scale !== null);
  if (!anchored || (isYear(second) && first.scale !== null)) return null;
  if (isYear(first) && (second.scale !== null || !isYearSized(second))) return null;
  if (second.sign === null && second.scale === null && countsSomething(text, second.end)) return null;
  const high = valueOf(second, second.scale, sign);
  const shared = valueOf(first, first.scale ?? second.scale, sign);
  const low = shared <= high ? shared : valueOf(first, first.scale, sign);
  if (low > high) return null;
  const scale = second.scale ?? first.scale;
  return {
    start: first.start, end: second.end, low, high, sign, scale, written: second.written, dash: second.dash,
    doubtful: first.doubtful || second.doubtful, anchored: true, paired: null,
  };
}

const isYearSized = (term: Term): boolean => term.value >= 1000 && term.value < 10_000;

/** Whether a bare number counts what the next word names: "€ 500 tot 18 jaar". */
const countsSomething = (text: string, end: number): boolean => /^ (?!per\b|en\b|of\b|in\b|voor\b|aan\b|structureel\b)\p{L}{2}/u.test(text.slice(end, end + 14));

/** Lets the last of a list lend its scale and sign to the ones before it, where the text means that. */
function withShared(text: string, sums: readonly Sum[]): Sum[] {
  const result = [...sums];
  for (let last = result.length - 1; last > 0; last--) {
    let first = last;
    while (first > 0 && joined(text, result[first - 1], result[first])) first--;
    if (first < last) {
      const list = shareWithin(text, result.slice(first, last + 1));
      result.splice(first, list.length, ...list);
    }
    last = first;
  }
  return result;
}

const joined = (text: string, first: Sum | undefined, second: Sum | undefined): boolean =>
  first !== undefined && second !== undefined && !isBareYear(first) && isShared(linkOf(text, first, second));

const isShared = (link: Link): boolean => link === 'list' || link === 'path';

const isBareYear = (sum: Sum): boolean => !sum.anchored && sum.written === 'plain' && sum.low >= 1900 && sum.low <= 2100;

function shareWithin(text: string, list: readonly Sum[]): Sum[] {
  const labels = labelsBefore(text, list);
  if (labels > 0) return [...list.slice(0, labels), ...shareWithin(text, list.slice(labels))];
  const [head] = list;
  const end = list.at(-1);
  if (head === undefined || end === undefined) return [...list];
  const respectively = RESPECTIVELY.test(text.slice(Math.max(0, head.start - 30), end.end));
  const path = list.some((sum, i) => i > 0 && linkOf(text, list[i - 1] ?? sum, sum) === 'path');
  let lender = end;
  const shared = [...list].reverse().map((sum) => {
    const lent = sum === lender ? sum : lend(sum, lender, respectively || path);
    if (lent.anchored) lender = lent;
    return lent;
  }).reverse();
  if (!respectively) return shared;
  const points = shared.filter((sum) => sum.sign !== null || sum.scale !== null);
  return shared.map((sum) => (points.includes(sum) ? { ...sum, paired: { index: points.indexOf(sum), of: points.length } } : sum));
}

/** In "12 en 13 respectievelijk € 5 en € 6 miljoen" the first numbers are labels: how many they are. */
function labelsBefore(text: string, list: readonly Sum[]): number {
  const at = list.findIndex((sum, i) => i > 1 && RESPECTIVELY.test(text.slice(list[i - 1]?.end ?? sum.start, sum.start)));
  return at > 1 && list.length - at > 1 && list.slice(0, at).every((sum) => !sum.anchored) ? at : 0;
}

function lend(sum: Sum, lender: Sum, said: boolean): Sum {
  const bare = sum.sign === null && sum.scale === null;
  if (sum.scale !== null) return sum.sign === null ? { ...sum, sign: lender.sign } : sum;
  if (bare && !said) return sum;
  const small = sum.written !== 'grouped' && sum.high < 1000;
  if (lender.scale === null || !small) return bare ? { ...sum, sign: lender.sign } : sum;
  const { factor } = lender.scale;
  return { ...sum, low: scaled(sum.low, factor), high: scaled(sum.high, factor), scale: lender.scale, sign: sum.sign ?? lender.sign, doubtful: sum.doubtful || !said };
}
