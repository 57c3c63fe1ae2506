/** Words for times of the year as Dutch papers print them, and the patterns they are found with. */

const MONTHS: Readonly<Record<string, number>> = {
  januari: 1, februari: 2, maart: 3, april: 4, mei: 5, juni: 6, juli: 7, augustus: 8, september: 9, oktober: 10, november: 11, december: 12,
};
const SHORT_MONTHS: Readonly<Record<string, number>> = {
  jan: 1, febr: 2, feb: 2, mrt: 3, apr: 4, jun: 6, jul: 7, aug: 8, sept: 9, sep: 9, okt: 10, oct: 10, nov: 11, dec: 12,
};
const WEEKDAYS: Readonly<Record<string, number>> = {
  maandag: 1, dinsdag: 2, woensdag: 3, donderdag: 4, vrijdag: 5, zaterdag: 6, zondag: 7,
};
/** First and last month. */
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  voorjaar: [3, 5], lente: [3, 5], zomer: [6, 8], najaar: [9, 11], herfst: [9, 11], winter: [12, 2],
};
const NUMERALS: readonly string[] = [
  'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf', 'dertien', 'veertien', 'vijftien', 'zestien',
  'zeventien', 'achttien', 'negentien', 'twintig', 'eenentwintig', 'tweeëntwintig', 'drieëntwintig', 'vierentwintig', 'vijfentwintig',
  'zesentwintig', 'zevenentwintig', 'achtentwintig', 'negenentwintig', 'dertig', 'eenendertig',
];
const ORDINALS: readonly string[] = NUMERALS.map((word) => {
  const irregular: Readonly<Record<string, string>> = { een: 'eerste', drie: 'derde', acht: 'achtste' };
  return irregular[word] ?? word + (/(?:twee|vier|vijf|zes|zeven|negen|tien|elf|twaalf)$/.test(word) ? 'de' : 'ste');
});
const TENS: Readonly<Record<string, number>> = { veertig: 40, zestig: 60 };

const anyOf = (words: readonly string[]): string => `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`;

/** A month by its full name. */
export const FULL_MONTH = anyOf(Object.keys(MONTHS));
/** A month by its name or a usual abbreviation, with its full stop. */
export const MONTH = `(?:${FULL_MONTH}|${anyOf(Object.keys(SHORT_MONTHS))}\\.?)`;
export const WEEKDAY = anyOf(Object.keys(WEEKDAYS));
export const SEASON = anyOf(Object.keys(SEASONS));
/** A day of the month, in digits ("15", "15e", "15de") or words. */
export const DAY = `(?:(?:[12]\\d|3[01]|0?[1-9])(?: ?(?:ste|de|e)(?![a-z]))?|${anyOf([...ORDINALS, ...NUMERALS.slice(1)])}(?![a-z]))`;
export const DAY_DIGITS = '(?:[12]\\d|3[01]|0?[1-9])';
/** A number of days, weeks, … */
export const COUNT = `(?:\\d{1,2}|${anyOf([...NUMERALS, ...Object.keys(TENS), 'één', 'paar'])})`;
/** "1e", "eerste", … up to "vijfde", and "laatste". */
export const RANK = `(?:[1-5](?:ste|de|e)|eerste|tweede|derde|vierde|vijfde|laatste)`;
/** A year in four digits; one further digit is a note number that lost its place ("20235"). */
export const YEAR = '((?:19|20)\\d\\d)(?=\\d(?![\\d.,-])|(?!\\d))';

const bare = (word: string): string => word.toLowerCase().replace(/\.$/, '');

/** 1 to 12, or 0 for a word that is no month. */
export const monthNumber = (word: string): number => MONTHS[bare(word)] ?? SHORT_MONTHS[bare(word)] ?? 0;

/** 1 for Monday to 7, or `null`. */
export const weekdayNumber = (word: string): number | null => WEEKDAYS[bare(word)] ?? null;

/** First and last month of a season. */
export const seasonMonths = (word: string): readonly [number, number] => SEASONS[bare(word)] ?? [1, 12];

/** The day that a digit or a word names; 0 when it names none. */
export function dayNumber(word: string): number {
  const digits = /^\d+/.exec(word);
  if (digits) return Number(digits[0]);
  const low = word.toLowerCase();
  return Math.max(ORDINALS.indexOf(low), NUMERALS.indexOf(low)) + 1;
}

/** The number that a count names; "paar" is two. */
export function countNumber(word: string): number {
  const low = word.toLowerCase();
  if (low === 'paar') return 2;
  return TENS[low] ?? dayNumber(low.replace('één', 'een'));
}

/** 1 to 5, or -1 for "laatste". */
export const rankNumber = (word: string): number => (word.toLowerCase() === 'laatste' ? -1 : dayNumber(word));

/** The year of two digits: up to 50 in this century, later ones in the last. */
export const fullYear = (digits: string): number => {
  const number = Number(digits);
  if (digits.length > 2) return number;
  return number + (number > 50 ? 1900 : 2000);
};
