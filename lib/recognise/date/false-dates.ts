import type { DateWords } from './meaning';

const CITED = /(?:kamerstuk(?:ken)?|handelingen|aanhangsel|stb\.|stcrt\.|trb\.|pb\.?(?:eu|eg)?|publicatieblad)[^\n;)]{0,28}$/i;
const NUMBERED = /(?:\bnrs?\.?|nummer|artikel(?:en)?|\bart\.|§|paragraaf|\bpar\.|\bblz\.|\bp\.|pagina'?s?|week|weken|lbr\.?|tel\.?:?|telefoon:?|fax:?|kenmerk:?|\+\d\d) $/i;
/** Digits, or a sign that joins numbers, right before: the date would begin inside a number. */
const INSIDE_NUMBER = /\d[-/.:]?$|[€$#+] ?$/;
const DIGITS_AND_SIGNS = /^[\d\s/.-]+$/;
const MONTH_ONLY = /^[a-z]+$/i;
const SEASON = /^(?:voorjaar|lente|zomer|najaar|herfst|winter)$/i;
const BEFORE_SEASON = /(?:^|[\n(]|\b(?:het|de|in|vanaf|tot|na|voor|vóór|naar|richting|per|sinds|komend|vorig|einde?|begin|medio|en|of) )$/i;
const SERIES_NUMBER = /^\d(?:ste|de|e) nov$/i;

/** Whether what reads as a date is something else by what stands around it. */
export function isRuledOut(text: string, { start, end, precision, meaning }: DateWords): boolean {
  const quote = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 60), start);
  if (/^\d/.test(quote)) {
    if (INSIDE_NUMBER.test(before) || isInAddress(text, start)) return true;
    if (DIGITS_AND_SIGNS.test(quote) && (NUMBERED.test(before) || (precision !== 'day' && CITED.test(before)))) return true;
    return SERIES_NUMBER.test(quote);
  }
  if (/[\p{L}_]$/u.test(before)) return true;
  if (SEASON.test(quote)) return /^[A-Z]/.test(quote) ? !/(?:^|\n)$/.test(before) : !BEFORE_SEASON.test(before);
  // A month by itself has a small letter within a sentence; "Van der Mei" and "Jan" are people.
  if (meaning.kind === 'yearly' && MONTH_ONLY.test(quote) && precision === 'month') return /^[A-Z]/.test(quote) && !/(?:^|[\n.:] ?)$/.test(before);
  return false;
}

/** A web or e-mail address runs on without blanks. */
function isInAddress(text: string, start: number): boolean {
  if (!/[/=_.@-]/.test(text.charAt(start - 1))) return false;
  const token = text.slice(Math.max(0, start - 200), start).split(/[\s(<"']/).at(-1) ?? '';
  return /:\/\/|^www\.|\.(?:nl|com|org|eu)\//i.test(token);
}
