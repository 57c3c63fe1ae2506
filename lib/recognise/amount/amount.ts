import type { Span } from '../../text/span';
import type { BudgetPhase, Draft } from '../mark';
import type { Place, RecogniseContext, Recogniser } from '../recogniser';
import { examples, traps } from './amount-examples';
import { impliedMoney } from './implied';
import { modifierOf } from './modifier';
import { perUnit } from './per-unit';
import { recurrenceOf, yearPlaces, yearsOf } from './period';
import { namesPhase, phaseIn } from './phase';
import { scaled } from './scale';
import { sentenceAround } from './sentence';
import { sumsOf, type Sum } from './sum';
import { isTableUnit, unitBehind } from './table-unit';
import { termsOf } from './term';
import { territoryOf } from './territory';
import { tokensOf } from './token';
import { topicOf } from './topic';

/**
 * Signs, codes and names of currencies, scale words and the dash of whole euros: what every sum of
 * money has at least one of. Written without the flag for case, which would make the scan four times as slow;
 * the rarer names are looked for behind a digit only.
 */
const CANDIDATES = /[€$£¥₽₹₺₩ƒ]|[Ee][Uu][Rr](?:[Oo](?!p)|(?<![A-Za-z]{2}.{3})(?![A-Za-z]))|[Mm](?:il(?:joen|jard|j\b)|LN|LD|RD|ln|ld|rd|io)(?![a-z])|ton(?<=[\d ].{3})(?![a-z])|cent(?<=[\d n].{4})(?:s|en)?(?![a-z])|[Dd]ollar|gulden|pond\b|\d ?(?:duizend|frank|kro(?:on|nen)|yen|yuan|renminbi|roebel|zloty|forint|lira|lire|peso|roepie|hryvnia|usd|gbp|chf|cad|aud|nzd)(?![a-z])|[UGCANJDSZ](?:SD|BP|HF|AD|UD|ZD|PY|KK|EK|OK|LG)(?![A-Za-z])|,-(?![\d-])/g;

/** Names of currencies that count behind a digit only, and codes, by their first signs. */
const NAMES = 'duiz fran kro yen yuan renm roeb zlot fori lira lire peso roep hryv usd gbp chf cad aud nzd'.split(' ');
const CODES = 'u g c a n j d s z'.split(' ').flatMap((first) => 'sd bp hf ad ud zd py kk ek ok lg'.split(' ').map((rest) => first + rest));
const OPENS = ['€', 'eur', 'milj', 'mln', 'mld', 'mrd', 'mio', 'ton', 'cent', 'doll', 'guld', 'pond', ',-', ...CODES, ...NAMES.flatMap((name) => [`#${name.slice(0, 3)}`, `# ${name.slice(0, 2)}`])];

const ANCHOR = new RegExp(CANDIDATES.source);

/** How far to either side of a candidate a sum and the sums beside it are looked for, in UTF-16 code units. */
const REACH = 160;

/** Money, from the currency sign through the scale word; a range is one mark. See `examples` for the notation. */
export const amount: Recogniser<'amount'> = {
  kind: 'amount',
  name: 'amount',
  candidates: CANDIDATES,
  opens: OPENS,
  read: readAmount,
  examples,
  traps,
};

function readAmount({ match, passage, context }: Place): Draft<'amount'>[] {
  const { text } = passage;
  const anchor: Span = { start: match.index, end: match.index + match[0].length };
  if (!NUMBER_NEAR.test(text.slice(Math.max(0, anchor.start - 30), anchor.end + 4))) return [];
  const window = windowAround(text, anchor);
  const sums = sumsOf(text, termsOf(text, tokensOf(text, window)));
  const found = sums.findIndex((sum) => sum.start <= anchor.start && sum.end >= anchor.end);
  if (found < 0) return [];
  const previous = sums.slice(0, found).findLastIndex((sum) => hasOwnAnchor(text, sum));
  return sums.slice(previous + 1, found + 1).flatMap((sum) => draftOf(text, sum, sums, context, passage.start) ?? []);
}

/** A digit, or the end of a number word: without one of these near, no sum is there. */
const NUMBER_NEAR = /\d|(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|tig|honderd|duizend|half|halve|kwart)(?![a-z])/i;

/** A sum that only borrowed its scale or sign is given together with its lender. */
function hasOwnAnchor(text: string, sum: Sum): boolean {
  return ANCHOR.test(text.slice(sum.start, sum.end));
}

/** The line of text around a candidate, within reach, and never cut inside a word. */
function windowAround(text: string, anchor: Span): Span {
  const line = text.lastIndexOf('\n', anchor.start - 1) + 1;
  const lineEnd = text.indexOf('\n', anchor.end);
  let start = line;
  if (anchor.start - line > REACH) {
    const space = text.indexOf(' ', anchor.start - REACH);
    start = space < 0 || space > anchor.start ? anchor.start - REACH : space + 1;
  }
  return { start, end: Math.min(lineEnd < 0 ? text.length : lineEnd, anchor.end + REACH) };
}

function draftOf(text: string, sum: Sum, sums: readonly Sum[], { clean, document }: RecogniseContext, offset: number): Draft<'amount'> | null {
  const lineStart = text.lastIndexOf('\n', sum.start - 1) + 1;
  if (sum.low === sum.high && isTableUnit(text.slice(lineStart, sum.start), sum.low)) return null;
  const sentence = sentenceAround(text, sum);
  const judged = sum.sign === null ? impliedMoney(text, sum, sentence) : { confidence: 0.98 };
  if (judged === null) return null;
  const beside = sums.filter((other) => other === sum || other.sign !== null || other.scale !== null);
  const { before, after } = territoryOf(text, sentence, sum, beside);
  const span = { start: sum.start + offset, end: sum.end + offset };
  const repaired = clean.repairsIn(span).some((kind) => kind === 'currency' || kind === 'letterSpacing');
  const follows = text.slice(sum.end, sentence.end);
  const multiplier = unitBehind(follows);
  return {
    kind: 'amount', ...span,
    low: scaled(sum.low, multiplier), high: scaled(sum.high, multiplier), currency: sum.sign?.currency ?? 'EUR',
    ...modifierOf(text.slice(lineStart, sum.start), sums.some((other) => other.sign !== null && other.end <= sum.start && other.start >= sentence.start)),
    per: perUnit(follows), recurrence: recurrenceOf(before, after),
    years: pairedYear(text, sum, sums, sentence) ?? yearsOf(before, after, document.date),
    phase: phaseAt(before, after, text.slice(sentence.start, sentence.end)),
    topic: topicOf(before, after),
    repaired,
    confidence: confidenceOf(sum, judged.confidence, repaired),
  };
}

/** The stage that the nearest words name; most sentences name none. */
function phaseAt(before: string, after: string, sentence: string): BudgetPhase | null {
  return namesPhase(sentence) ? phaseIn(before) ?? phaseIn(after) ?? phaseIn(sentence) : null;
}

function confidenceOf(sum: Sum, judged: number, repaired: boolean): number {
  let confidence = judged;
  if (repaired) confidence = Math.min(confidence, 0.92);
  if (sum.written === 'article' && sum.scale === null) confidence = Math.min(confidence, 0.7);
  if (sum.scale?.form === 'letter') confidence = Math.min(confidence, 0.92);
  if (sum.doubtful) confidence = Math.min(confidence, 0.75);
  return confidence;
}

/** With *respectievelijk* each sum has the year that stands at its own place in the list of years before or behind. */
function pairedYear(text: string, sum: Sum, sums: readonly Sum[], sentence: Span): number[] | null {
  if (sum.paired === null) return null;
  const { index, of } = sum.paired;
  const list = sums.filter((other) => other.paired?.of === of);
  const start = list[0]?.start ?? sum.start;
  const end = list.at(-1)?.end ?? sum.end;
  const places = [...yearPlaces(text.slice(sentence.start, start)).reverse(), ...yearPlaces(text.slice(end, sentence.end))];
  const years = places.find((place) => place.years.length === of)?.years[index];
  return years === undefined ? null : [years];
}
