/**
 * When four digits alone are a year. Prepositions and lower-case nouns call for one ("in 2018",
 * "het budget 2018"); a name in front makes it part of a title ("Wmo 2015"), a noun behind a quantity.
 */

const OTHER_YEARS = '(?:(?:19|20)\\d\\d,? (?:en |of |tot |respectievelijk |versus )?){0,8}';
const CALLS_FOR_YEAR = new RegExp(
  `(?:^|[\\s("'])(?:in|sinds|vanaf|per|jaar|jaren|eind|einde|begin|medio|ultimo|rond|rondom|tegen|tussen|(?:later|eerder|ouder) dan)(?: het jaar| de jaren)? ${OTHER_YEARS}$`, 'i');
const ALLOWS_YEAR = new RegExp(`(?:^|[\\s("'])(?:tot|tot en met|t/m|over|voor|vóór|uit|van|na|naar|op|met|ook|was|is|vs\\.?) ${OTHER_YEARS}$`, 'i');
const NOUN_BEFORE = new RegExp(`(?:^|[ (\\n"'/-])([a-zë]{4,}) ${OTHER_YEARS}$`);
/** Words that count or number what follows. */
const COUNTS = new Set(['ruim', 'circa', 'ongeveer', 'bijna', 'zeker', 'minimaal', 'maximaal', 'totaal', 'nummer', 'artikel', 'postbus', 'deze', 'alle', 'meer',
  'minder', 'dossier', 'kamerstuk', 'volgnummer', 'pagina', 'verdragsnummer', 'verordening', 'richtlijn', 'telefoon', 'hebben', 'heeft', 'zijn', 'worden',
  'krijgen', 'zouden', 'slechts', 'samen', 'nogmaals', 'euro', 'miljoen', 'miljard', 'weer', 'nieuwe', 'extra', 'waren', 'wordt', 'ontvangen', 'staan']);

const QUANTITY = /^ ?(?:[%€°]|m[23²³]?\b|km|kg|ton\b|ha\b|uur|fte|mw|euro|miljoen|miljard|mln|mld|duizend|procent|keer|maal|stuks|meter|hectare|liter|nieuwe |extra |woning|inwoner|mensen|personen|gemeenten|kinderen|jongeren|leerling|student|bedrij|banen|plaatsen|plekken|exempla|huishoudens|cliënten|werknemers|vluchteling|statushouders|migranten|asielzoekers)/i;
const PLURAL_NOUN = /^ ([a-zéëï]{4,}(?:en|ers|els|ies|'s))(?![a-z])/;
/** Plural verbs and other words in -en that may follow a year. */
const NO_NOUN = /^(?:hebben|zijn|worden|zullen|kunnen|moeten|mogen|willen|waren|werden|hadden|zouden|konden|moesten|geen|alleen|samen|tegen|binnen|tussen|reeds|gaan|komen|krijgen|blijven|staan|lopen|vinden|maken|steeds|nemen|alsnog|zien|bovendien|daarboven|bleken|gingen|kwamen|kregen|bleven|werken|leveren|stijgen|dalen|opnieuw|tekorten)$/;

/** Whether the year that stands at `start` in a text (four digits) is meant as one. */
export function isYear(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start).replaceAll('\n', ' ');
  const after = text.slice(end, end + 30);
  if (/(?:[\d€$#] ?|[-/_=.,:+])$/.test(before) && !/(?:19|20)\d\d ?$/.test(before)) return false;
  if (/^(?:[.,:]\d|[-/_=]\w|[a-z°%])/i.test(after) && !/^-[a-z\n]/i.test(after)) return false;
  if (QUANTITY.test(after)) return false;
  if (CALLS_FOR_YEAR.test(before)) return true;
  const plural = PLURAL_NOUN.exec(after)?.[1];
  if (plural !== undefined && !NO_NOUN.test(plural)) return false;
  if (ALLOWS_YEAR.test(before)) return true;
  const noun = NOUN_BEFORE.exec(before)?.[1];
  return (noun !== undefined && !COUNTS.has(noun)) || isCitationYear(before, after);
}

/** The year of a publication: "AEF, 2020" or "(2020)". */
function isCitationYear(before: string, after: string): boolean {
  if (/\p{L}\p{L}, $/u.test(before)) return /^(?:[,.;)\n]|$)/.test(after);
  return /\p{L}\)?[,.]? \($/u.test(before) && after.startsWith(')');
}
