/** Which side of the day of writing a date lies on, as words beside it say. */
export type Side = 'past' | 'future';

const PAST_AFTER = /^,? ?(?:j\.? ?l\b|jongstleden|laatstleden|l\.l\.)/i;
const FUTURE_AFTER = /^,? ?(?:a\.? ?s\b|aanstaande|eerstkomende|eerstvolgend)/i;
const PAST_BEFORE = /(?:afgelopen|vorige|jongstleden|j\.l\.) $/i;
const FUTURE_BEFORE = /(?:aanstaande|a\.s\.|komende|eerstvolgende|volgende) $/i;

/** "jl.", "a.s." and the like right beside a date; `null` where there is no such word. */
export function sideOf(text: string, start: number, end: number): Side | null {
  const after = text.slice(end, end + 18);
  const before = text.slice(Math.max(0, start - 16), start);
  if (PAST_AFTER.test(after) || PAST_BEFORE.test(before)) return 'past';
  return FUTURE_AFTER.test(after) || FUTURE_BEFORE.test(before) ? 'future' : null;
}
