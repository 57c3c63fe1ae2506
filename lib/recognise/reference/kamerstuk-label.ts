import { matchAt } from './looking';
import { SESSION_YEARS, sessionYears } from './session-years';

/** The words in front of a dossier: what they call it and whose paper it is. */
export interface Label {
  /** How many code units the label takes, up to the dossier. */
  readonly length: number;
  /** Another series than the Kamerstukken: then the five digits are no dossier of this reference. */
  readonly otherSeries: boolean;
  /** Whether the word names a Kamerstuk or dossier; "Tweede Kamer" does so only with a year behind. */
  readonly strong: boolean;
  readonly eersteKamer: boolean;
  /** "20082009", or `null` when the label has no year. */
  readonly years: string | null;
}

const REACH = 120;
const CHAMBER = 'II|I|ii|i|11|1|2|Tweede Kamer|Eerste Kamer|TK|EK';
const LABEL = new RegExp(
  '(?:' +
  `(?<word>[Kk]amerstuk(?:ken|nummers?)?|KAMERSTUK(?:KEN)?|[Kk]amerst\\.|[Dd]ossier(?:nummer)?s?|[Tt]weede Kamer|[Ee]erste Kamer|TK|EK|[Hh]andelingen)(?:[,:]? (?<chamber>${CHAMBER})(?![\\p{L}\\d]))?` +
  `(?:,? (?<years>${SESSION_YEARS}(?:-${SESSION_YEARS})?))?` +
  `|(?<yearsAlone>${SESSION_YEARS})` +
  ')[,:]?(?: (?:nr|nrs)\\.?| nummers?)?[ \\n]?$',
  'uy',
);
/** Where a label may begin: a cheap first look, because five digits stand in many places. */
const MAY_BEGIN = /(?<![\p{L}-])(?:[Kk]amerst|KAMERST|[Dd]ossier|(?:[Tt]weede|[Ee]erste) Kamer|TK|EK|[Hh]andelingen|vergaderjaar|zitting|\d{4} ?[-/])/gu;
const EERSTE_KAMER = /^(?:[I1]|EK|Eerste Kamer)$/i;

/** Reads the label that ends at a dossier, e.g. "Kamerstukken II 2017/18, " or "(EK ". @returns `null` when there is none */
export function labelBefore(text: string, dossierStart: number): Label | null {
  const before = text.slice(Math.max(0, dossierStart - REACH), dossierStart);
  for (const { index } of before.matchAll(MAY_BEGIN)) {
    const match = matchAt(LABEL, before, index);
    if (match !== null) return labelFrom(match);
  }
  return null;
}

function labelFrom(match: RegExpExecArray): Label {
  const groups = match.groups ?? {};
  const word = groups.word?.toLowerCase() ?? '';
  const chamber = groups.chamber ?? (word === 'ek' || word === 'eerste kamer' ? 'I' : '');
  return {
    length: match[0].length,
    otherSeries: word === 'handelingen',
    strong: /^(?:kamerst|dossier|tk|ek)/.test(word) || (word !== '' && groups.years !== undefined),
    eersteKamer: EERSTE_KAMER.test(chamber),
    years: sessionYears(groups.years ?? groups.yearsAlone),
  };
}
