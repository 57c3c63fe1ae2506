/** A parliamentary year as written: "2017/18", "2022-2023", "1999/00", "1985/- 86", with or without "vergaderjaar". */
export const SESSION_YEARS = String.raw`(?:(?:vergaderjaar|zitting) )?\d{4} ?[-\/]{1,2} ?(?:\d{4}|\d{2})(?!\d)`;

const PARTS = /(\d{4}) ?[-/]{1,2} ?(\d{4}|\d{2})(?!\d)/;

/**
 * The parliamentary year as ids write it, "20172018".
 * @returns `null` when the text holds none, or when the second year does not follow the first
 */
export function sessionYears(written: string | undefined): string | null {
  const match = PARTS.exec(written ?? '');
  if (match === null) return null;
  const from = Number(match[1]);
  const to = from + 1;
  return (match[2] ?? '') === String(to).slice(-(match[2] ?? '').length) ? `${from}${to}` : null;
}
