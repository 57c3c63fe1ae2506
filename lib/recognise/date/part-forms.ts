import { dayInterval, monthsInterval, yearInterval, yearOf, type Interval } from './calendar';
import { form, inYear, statedYear, type DateForm } from './meaning';
import { thirdOfMonth } from './month-forms';
import { MONTH, monthNumber, RANK, rankNumber, YEAR } from './vocabulary';

type Third = 'begin' | 'middle' | 'end';
const PART = "(begin|medio|midden|half|eind|einde|start|ultimo|(?:in de )?loop)";
const OF = '(?: van)? (?:de maand )?';

function thirdOf(word: string): Third | 'all' | 'start' {
  const low = word.toLowerCase();
  if (low === 'begin' || low === 'start') return low;
  if (low.endsWith('loop')) return 'all';
  return low.startsWith('ein') || low === 'ultimo' ? 'end' : 'middle';
}

/** January to March, June and July, October to December, as budgets and planning letters use the words; the start is January. */
export function partOfYear(year: number, third: Third | 'all' | 'start'): Interval {
  if (third === 'start') return monthsInterval(year, 1, 1);
  if (third === 'begin') return monthsInterval(year, 1, 3);
  if (third === 'middle') return monthsInterval(year, 6, 7);
  return third === 'end' ? monthsInterval(year, 10, 12) : yearInterval(year);
}

const quarter = (year: number, rank: number): Interval => monthsInterval(year, rank * 3 - 2, rank * 3);
const half = (year: number, rank: number): Interval => (rank === 1 ? monthsInterval(year, 1, 6) : monthsInterval(year, 7, 12));
const THIS_YEAR = '(dit jaar|volgend jaar|komend jaar|vorig jaar|afgelopen jaar)';

function yearFrom(words: string, today: string): number {
  const low = words.toLowerCase();
  if (low.startsWith('dit')) return yearOf(today);
  return yearOf(today) + (/^[vk]o(?:l|m)/.test(low) ? 1 : -1);
}

/** Parts of a month or year: "begin september", "medio 2018", "eind dit jaar", "derde kwartaal van 2025", "eerste helft 2019". */
export const partForms: readonly DateForm[] = [
  {
    precision: 'month',
    pattern: form(`${PART}${OF}(${MONTH})(?![a-z])(?:,? (?:van )?${YEAR})?`),
    read: ([, part = '', month = '', year]) => {
      const third = thirdOf(part);
      return inYear(statedYear(year), (y) => (third === 'all' ? monthsInterval(y, monthNumber(month), monthNumber(month)) : thirdOfMonth(y, monthNumber(month), third === 'start' ? 'begin' : third)));
    },
  },
  {
    precision: 'month',
    pattern: form(`${PART}(?: van)? ${YEAR}`),
    read: ([, part = '', year]) => inYear(statedYear(year), (y) => partOfYear(y, thirdOf(part))),
  },
  {
    precision: 'month',
    pattern: form(`${PART}(?: van)? ${THIS_YEAR}`),
    read: ([, part = '', words = '']) => ({ kind: 'relative', from: (today) => partOfYear(yearFrom(words, today), thirdOf(part)) }),
  },
  {
    precision: 'season',
    pattern: form(`(?:q([1-4])|(${RANK}) kwartaal|kwartaal ([1-4]))(?![a-z\\d])(?:(?: van| in)? (?:het jaar )?|-|/)${YEAR}`),
    read: ([, digit, rank, after, year]) => quarterMeaning(digit, rank, after, statedYear(year)),
  },
  {
    precision: 'season',
    pattern: form(`${YEAR}[ -]?q([1-4])(?!\\w)`),
    read: ([, year, digit]) => quarterMeaning(digit, undefined, undefined, statedYear(year)),
  },
  {
    precision: 'season',
    pattern: form(`(?:(${RANK}) kwartaal|q([1-4])|kwartaal ([1-4]))(?: van)? ${THIS_YEAR}`),
    read: ([, rank, digit, after, words = '']) => {
      const which = quarterNumber(digit, rank, after);
      return which === null ? null : { kind: 'relative', from: (today) => quarter(yearFrom(words, today), which) };
    },
  },
  {
    precision: 'season',
    pattern: form(`(?:Q([1-4])|(${RANK}) kwartaal(?: van het jaar)?|kwartaal ([1-4]))(?![a-z\\d])`),
    read: ([, digit, rank, after]) => quarterMeaning(digit, rank, after, null),
  },
  {
    precision: 'season',
    pattern: form(`(1e|2e|eerste|tweede) (?:helft|half ?jaar)(?: van| in)? (?:het jaar )?(?:${YEAR}|${THIS_YEAR})`),
    read: ([, rank = '', year, words]) => (words === undefined
      ? inYear(statedYear(year), (y) => half(y, rankNumber(rank)))
      : { kind: 'relative', from: (today) => half(yearFrom(words, today), rankNumber(rank)) }),
  },
  {
    precision: 'season',
    pattern: form(`(1e|2e|eerste|tweede) helft van (${MONTH})(?![a-z])(?: ${YEAR})?`),
    read: ([, rank = '', month = '', year]) => inYear(statedYear(year), (y) => halfOfMonth(y, monthNumber(month), rankNumber(rank))),
  },
];

function halfOfMonth(year: number, month: number, rank: number): Interval | null {
  const middle = dayInterval(year, month, rank === 1 ? 15 : 16);
  const whole = monthsInterval(year, month, month);
  if (middle === null) return null;
  return rank === 1 ? { from: whole.from, to: middle.to } : { from: middle.from, to: whole.to };
}

function quarterNumber(digit: string | undefined, rank: string | undefined, after: string | undefined): number | null {
  const which = digit ?? after;
  const number = which === undefined ? rankNumber(rank ?? '') : Number(which);
  if (number === -1) return 4;
  return number >= 1 && number <= 4 ? number : null;
}

function quarterMeaning(digit: string | undefined, rank: string | undefined, after: string | undefined, year: number | null) {
  const which = quarterNumber(digit, rank, after);
  return which === null ? null : inYear(year, (y) => quarter(y, which));
}
