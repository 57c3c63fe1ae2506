import type { IsoDate } from '../mark';
import { addDays, addMonths, dayInterval, monthOf, monthsInterval, weekOf, weekdayOf, yearInterval, yearOf, type Interval } from './calendar';
import { GAP } from './day-forms';
import { form, type DateForm } from './meaning';
import { COUNT, countNumber, DAY, dayNumber, FULL_MONTH, MONTH, monthNumber, SEASON, seasonMonths, WEEKDAY, weekdayNumber } from './vocabulary';

/** Which one: -1 the last, 0 this one, 1 the next. */
const WHICH = '(dit|deze|het huidige|huidige?|lopende?|volgende?|komende?|aankomende?|eerstvolgende?|aanstaande?|vorige?|voorafgaande?|afgelopen)';
const AHEAD = '(komende?|aankomende?|volgende?)';
const BEHIND = '(afgelopen|vorige|voorbije|laatste)';
const UNIT = '(dag(?:en)?|we(?:ek|ken)|maand(?:en)?|kwarta(?:al|len)|jaar|jaren)';

function shiftOf(which: string): number {
  const low = which.toLowerCase();
  if (/^(?:dit|deze|h|lopend)/.test(low)) return 0;
  return /^(?:vori|voora|afgel)/.test(low) ? -1 : 1;
}

type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';

function unitOf(word: string): Unit {
  const low = word.toLowerCase();
  if (low.startsWith('d')) return 'day';
  if (low.startsWith('w')) return 'week';
  if (low.startsWith('m')) return 'month';
  return low.startsWith('k') ? 'quarter' : 'year';
}

/** The unit that holds a day, some units on. */
function unitAround(today: IsoDate, unit: Unit, shift: number): Interval {
  switch (unit) {
    case 'day': return oneDay(addDays(today, shift));
    case 'week': return weekOf(today, shift);
    case 'month': return monthAround(addMonths(today, shift));
    case 'quarter': {
      const month = addMonths(today, shift * 3);
      const first = Math.floor((monthOf(month) - 1) / 3) * 3 + 1;
      return monthsInterval(yearOf(month), first, first + 2);
    }
    case 'year': return yearInterval(yearOf(today) + shift);
  }
}

const oneDay = (day: IsoDate): Interval => ({ from: day, to: day });
const monthAround = (day: IsoDate): Interval => monthsInterval(yearOf(day), monthOf(day), monthOf(day));

/** The same day some units on. */
function later(today: IsoDate, unit: Unit, count: number): IsoDate {
  switch (unit) {
    case 'day': return addDays(today, count);
    case 'week': return addDays(today, count * 7);
    case 'month': return addMonths(today, count);
    case 'quarter': return addMonths(today, count * 3);
    case 'year': return addMonths(today, count * 12);
  }
}

/** What comes back every year: that of this year, the next one to begin, or the last one that is over. */
function recurring(today: IsoDate, shift: number, inYear: (year: number) => Interval | null): Interval | null {
  const year = yearOf(today);
  const thisYear = inYear(year);
  if (shift === 0 || thisYear === null) return thisYear;
  if (shift > 0) return thisYear.from > today ? thisYear : inYear(year + 1);
  return thisYear.to < today ? thisYear : inYear(year - 1);
}

/** The weekday of a week, or the first one after or the last one before today. */
function weekday(today: IsoDate, number: number, shift: number): Interval {
  const inThisWeek = addDays(weekOf(today).from, number - 1);
  if (shift === 0) return oneDay(inThisWeek);
  if (shift > 0) return oneDay(number > weekdayOf(today) ? inThisWeek : addDays(inThisWeek, 7));
  return oneDay(number < weekdayOf(today) ? inThisWeek : addDays(inThisWeek, -7));
}

const DAYS: Readonly<Record<string, number>> = { eergisteren: -2, gisteren: -1, vandaag: 0, heden: 0, morgen: 1, overmorgen: 2 };

/** Dates that count from the day of writing and may begin with a number: "5 dagen geleden". */
export const countedForms: readonly DateForm[] = [
  {
    precision: 'day',
    pattern: form(`(${DAY})(?: dag)? van (?:de )?${WHICH} maand(?![a-z])`),
    read: ([, day = '', which = '']) => ({
      kind: 'relative',
      from: (today) => {
        const month = addMonths(today, shiftOf(which));
        return dayInterval(yearOf(month), monthOf(month), dayNumber(day));
      },
    }),
  },
  {
    precision: 'range',
    pattern: form(`(${COUNT}) ${UNIT} geleden`),
    read: ([, count = '', unit = '']) => ({ kind: 'relative', from: (today) => around(today, unitOf(unit), -countNumber(count)) }),
  },
];

/** Other dates that count from the day of writing: "dit najaar", "afgelopen dinsdag". */
export const relativeForms: readonly DateForm[] = [
  {
    precision: 'day',
    pattern: form(`(eergisteren|gisteren|vandaag(?! de dag)|morgen(?!s? (?:vroeg|ochtend))|overmorgen|op heden)(?![a-z])`),
    read: ([, word = '']) => ({ kind: 'relative', from: (today) => oneDay(addDays(today, DAYS[word.toLowerCase().replace(/^op /, '')] ?? 0)) }),
  },
  {
    precision: 'day',
    pattern: form(`${WHICH} week (${WEEKDAY})(?![a-z])`),
    read: ([, which = '', day = '']) => ({ kind: 'relative', from: (today) => weekday(weekOf(today, shiftOf(which)).from, weekdayNumber(day) ?? 1, 0) }),
  },
  {
    precision: 'day',
    pattern: form(`(${WEEKDAY}) van ${WHICH} week(?![a-z])`),
    read: ([, day = '', which = '']) => ({ kind: 'relative', from: (today) => weekday(weekOf(today, shiftOf(which)).from, weekdayNumber(day) ?? 1, 0) }),
  },
  {
    precision: 'day',
    pattern: form(`${WHICH} (${WEEKDAY})(?![a-z]|,? \\d)`),
    read: ([, which = '', day = '']) => ({ kind: 'relative', from: (today) => weekday(today, weekdayNumber(day) ?? 1, shiftOf(which)) }),
  },
  {
    precision: 'day',
    pattern: form(`${WHICH} (${DAY})${GAP}(${MONTH})(?![a-z]|[ ,/-]{1,2}\\d{4})`),
    read: ([, which = '', day = '', month = '']) => ({
      kind: 'relative', from: (today) => recurring(today, shiftOf(which), (year) => dayInterval(year, monthNumber(month), dayNumber(day))),
    }),
  },
  {
    precision: 'month',
    pattern: form(`${WHICH} jaar (${FULL_MONTH})(?![a-z])`),
    read: ([, which = '', month = '']) => ({ kind: 'relative', from: (today) => monthsInterval(yearOf(today) + shiftOf(which), monthNumber(month), monthNumber(month)) }),
  },
  {
    precision: 'season',
    pattern: form(`(?:het |de )?(?:afgelopen|vorige?) half ?jaar(?![a-z])`),
    read: () => ({ kind: 'relative', from: (today) => ({ from: addMonths(today, -6), to: today }) }),
  },
  {
    precision: 'season',
    pattern: form(`(?:het )?(?:komende?|volgende?) half ?jaar(?![a-z])`),
    read: () => ({ kind: 'relative', from: (today) => ({ from: today, to: addMonths(today, 6) }) }),
  },
  {
    precision: 'month',
    pattern: form(`een half ?jaar geleden`),
    read: () => ({ kind: 'relative', from: (today) => monthAround(addMonths(today, -6)) }),
  },
  {
    precision: 'range',
    pattern: form(`(eerder|later) (dit jaar|deze maand|deze week)(?![a-z])`),
    read: ([, side = '', unit = '']) => ({ kind: 'relative', from: (today) => sideOf(unitAround(today, unitOf(unit.split(' ')[1] ?? ''), 0), today, side) }),
  },
  {
    precision: 'range',
    pattern: form(`${WHICH} (dag|week|maand|kwartaal|jaar)(?![a-z])(?! \\d)`),
    read: ([, which = '', unit = '']) => ({ kind: 'relative', from: (today) => unitAround(today, unitOf(unit), shiftOf(which)) }),
  },
  {
    precision: 'season',
    pattern: form(`${WHICH} (?:(${SEASON})|(${FULL_MONTH}))(?![a-z])(?! \\d)`),
    read: ([, which = '', season, month = '']) => {
      const months = season === undefined ? ([monthNumber(month), monthNumber(month)] as const) : seasonMonths(season);
      return { kind: 'relative', from: (today) => recurring(today, shiftOf(which), (year) => monthsInterval(year, ...months)) };
    },
  },
  {
    precision: 'range',
    pattern: form(`(?:de )?(?:${AHEAD}|${BEHIND}) (${COUNT}) ${UNIT}(?![a-z])`),
    read: ([, ahead, , count = '', unitWord = '']) => {
      const unit = unitOf(unitWord);
      const number = countNumber(count);
      return { kind: 'relative', from: (today) => (ahead === undefined ? unitsBefore(today, unit, number) : unitsAfter(today, unit, number, ahead)) };
    },
  },
  {
    precision: 'day',
    pattern: form(`over (${COUNT}) ${UNIT}(?![a-z])`),
    read: ([, count = '', unit = '']) => ({ kind: 'relative', from: (today) => oneDay(later(today, unitOf(unit), countNumber(count))) }),
  },
  {
    precision: 'range',
    pattern: form(`binnen (?:de komende )?(${COUNT}) ${UNIT}(?! na )(?![a-z])`),
    read: ([, count = '', unit = '']) => ({ kind: 'relative', from: (today) => ({ from: today, to: addDays(later(today, unitOf(unit), countNumber(count)), -1) }) }),
  },
];

/** Today as the end of a range: "van maart tot nu". */
export const nowForm: DateForm = {
  precision: 'day',
  pattern: form(`(?:op )?(?:nu|heden)(?![a-z])`),
  read: () => ({ kind: 'relative', from: oneDay }),
};

function sideOf(whole: Interval, today: IsoDate, side: string): Interval {
  if (side.toLowerCase() === 'eerder') return whole.from < today ? { from: whole.from, to: addDays(today, -1) } : whole;
  return { from: today, to: whole.to };
}

/** Whole units behind today ("vorige 2 weken"): the last of them ended, or is the one of today. */
function unitsBefore(today: IsoDate, unit: Unit, count: number): Interval {
  return { from: unitAround(today, unit, -count).from, to: unitAround(today, unit, -1).to };
}

/** Whole units ahead, from the next one; years from this one unless the next is named. */
function unitsAfter(today: IsoDate, unit: Unit, count: number, word: string): Interval {
  const first = unit === 'year' && !word.toLowerCase().startsWith('volg') ? 0 : 1;
  return { from: unitAround(today, unit, first).from, to: unitAround(today, unit, first + count - 1).to };
}

/** "5 maanden geleden": that month; days to the day, years to the year. */
function around(today: IsoDate, unit: Unit, shift: number): Interval {
  if (unit === 'day' || unit === 'week') return oneDay(later(today, unit, shift));
  return unit === 'month' ? monthAround(addMonths(today, shift)) : unitAround(today, unit, shift);
}
