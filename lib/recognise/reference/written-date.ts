const MONTHS = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';

/** A day as letters are cited by it: "6 november", "2 juli jl.", "12-10-2012", "26 en 27 juni 2018". */
export const WRITTEN_DAY = String.raw`(?:(?:\d{1,2}(?: en |-))?\d{1,2} ?(?:${MONTHS})(?: (?:19|20)\d{2}(?!\d)| j\.?l\.?| jongstleden)?|\d{1,2}[-\/]\d{1,2}[-\/](?:19|20)?\d{2}(?!\d))`;

/** A month with its year, as footnotes date a publication. */
export const WRITTEN_MONTH = String.raw`(?:${MONTHS}) (?:19|20)\d{2}(?!\d)`;
