import { monthsInterval, yearInterval } from './calendar';
import { form, inYear, statedYear, type DateForm, type Meaning } from './meaning';
import { sittingYear, prinsjesdag } from './sitting-year';
import { seasonMonths, YEAR } from './vocabulary';

const years = (first: number, last: number): Meaning | null =>
  (last > first && last - first <= 100 ? { kind: 'fixed', interval: { from: yearInterval(first).from, to: yearInterval(last).to } } : null);

/** The second year of "2022/23", "1999/00" or "2016-2017". */
function secondYear(first: number, digits: string): number {
  if (digits.length > 2) return Number(digits);
  const inCentury = Math.floor(first / 100) * 100 + Number(digits);
  return inCentury < first ? inCentury + 100 : inCentury;
}

const DECADES: Readonly<Record<string, number>> = { vijftig: 1950, zestig: 1960, zeventig: 1970, tachtig: 1980, negentig: 1990 };

/** Years, spans of years and sitting years. */
export const yearForms: readonly DateForm[] = [
  {
    // The second year may be damaged: "1985/- 86".
    precision: 'year',
    pattern: form(`(?:vergaderjaar|zitting) ((?:19|20)\\d\\d) ?(?:[-/]{1,2} ?((?:\\d\\d)?\\d\\d)(?!\\d))`),
    read: ([, first = '', second = '']) => {
      const year = Number(first);
      return secondYear(year, second) === year + 1 ? { kind: 'fixed', interval: sittingYear(year) } : null;
    },
  },
  {
    precision: 'range',
    pattern: form(`((?:19|20)\\d\\d)(?: ?[-/~] ?| tot en met | t/m | tot )((?:19|20)\\d\\d)(?![\\d/-])`),
    read: ([, first = '', last = '']) => years(Number(first), Number(last)),
  },
  {
    precision: 'range',
    pattern: form(`((?:19|20)\\d\\d)/(\\d\\d)(?![\\d/-])`),
    read: ([, first = '', second = '']) => {
      const last = secondYear(Number(first), second);
      return last === Number(first) + 1 ? years(Number(first), last) : null;
    },
  },
  {
    precision: 'range',
    pattern: form(`jaren (?:((?:19|20)\\d0)(?! (?:en|of|tot|t/m) |, \\d|[-/\\d])|['’]?([2-9]0)(?!\\d|e)|(${Object.keys(DECADES).join('|')}))`),
    read: ([, full, short, word]) => {
      const first = full === undefined ? DECADES[word?.toLowerCase() ?? ''] ?? 1900 + Number(short) : Number(full);
      return years(first, first + 9);
    },
  },
  {
    precision: 'range',
    pattern: form('(1\\d|2[01])(?:e|ste|de) eeuw(?!\\w)'),
    read: ([, ordinal]) => years(Number(ordinal) * 100 - 100, Number(ordinal) * 100 - 1),
  },
  {
    precision: 'year',
    pattern: form(`(?:(?:huidige )?jaar )?${YEAR}`),
    read: ([, year]) => inYear(statedYear(year), yearInterval),
  },
];

/** Fixed moments of the budget year; see the Comptabiliteitswet 2016, article 2.23, and the circulars of the gemeentefonds. */
export const budgetForms: readonly DateForm[] = [
  {
    precision: 'moment',
    pattern: form(`prinsjesdag(?![a-z])(?: (?:van |in )?${YEAR})?`),
    read: ([, year]) => inYear(statedYear(year), (y) => ({ from: prinsjesdag(y), to: prinsjesdag(y) })),
  },
  {
    precision: 'moment',
    pattern: form(`(mei|september|december)circulaire(?: (?:van (?:het )?)?(?:gemeente|provincie)fonds)?(?: van)? ${YEAR}`),
    read: ([, month = '', year]) => {
      const number = { mei: 5, september: 9, december: 12 }[month.toLowerCase()] ?? 0;
      return inYear(statedYear(year), (y) => monthsInterval(y, number, number));
    },
  },
  {
    precision: 'moment',
    pattern: form(`(voorjaars|najaars)nota (?:van )?${YEAR}`),
    read: ([, season = '', year]) => inYear(statedYear(year), (y) => monthsInterval(y, ...seasonMonths(season.slice(0, -1)))),
  },
];
