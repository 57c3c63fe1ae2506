/** A Kamerstuk id as officielebekendmakingen.nl writes it, taken apart. */
export interface KamerstukParts {
  /** Five digits, with the number of an EU council series behind it ("21501-02"), or the Roman number of an internal dossier of the Eerste Kamer. */
  readonly dossier: string;
  /** Budget chapter ("XVI", "IXB") or fund letter ("B"). */
  readonly chapter: string | null;
  /** Number of the paper ("39"), letters of the Eerste Kamer ("F", "AA"), or both ("188b"). `null` for a whole dossier. */
  readonly number: string | null;
  /** Start years, "20082009": papers of the Eerste Kamer up to and including 2009-2010. */
  readonly years: string | null;
  /** Number of a kingdom act, "R1519"; nearly all ids leave it out. */
  readonly kingdomAct: string | null;
  /** Attachment ("b1"), reprint ("h1") or correction ("n1"). */
  readonly suffix: string | null;
}

/** What an id means: a paper of a dossier, or a paper known by its own number only. */
export type KamerstukId =
  | (KamerstukParts & { readonly shape: 'paper'; readonly number: string })
  | { readonly shape: 'ownNumber'; readonly number: string };

const YEARS = /^(?:19|20)\d{6}$/;
const DOSSIER = /^\d{5}[A-M]?$/;
const INTERNAL_DOSSIER = /^[IVXLCD]{1,9}$/i;
const COUNCIL_SERIES = /^\d{2}$/;
const KINGDOM_ACT = /^R\d{3,4}$/i;
const CHAPTER = /^(?:[IVXLC]{1,9}[A-C]?|[A-M])$/i;
const NUMBER = /^(?:\d{1,4}[a-z]{0,8}|[A-Z]{1,2}(?:\d[A-Z]?)?)$/i;
const SUFFIX = /^[bhn]\d{1,3}$/;
const OWN_NUMBER = /^\d{6,7}$/;

/**
 * Reads an id such as `kst-34477-39`, `36600-XVI-66` or `kst-1259252`; the prefix may be absent, but not
 * before the Roman number of an internal dossier (`kst-CXXIV-G`).
 * The number-only form goes first, else `kst-1268678` would read as a paper of dossier 12686.
 * @returns `null` when it is no id to the end. `kst-36600-XVI` is a dossier, not a paper: also `null`.
 */
export function parseKamerstukId(id: string): KamerstukId | null {
  const bare = id.trim().replace(/^kst-/i, '');
  if (OWN_NUMBER.test(bare)) return { shape: 'ownNumber', number: bare };
  const pieces = bare.split('-');
  const takeIf = (pattern: RegExp, more: number): string | null =>
    pieces.length > more && pattern.test(pieces[0] ?? '') ? pieces.shift() ?? null : null;
  const years = takeIf(YEARS, 2);
  const dossier = takeIf(DOSSIER, 1) ?? (bare === id.trim() ? null : takeIf(INTERNAL_DOSSIER, 1));
  if (dossier === null) return null;
  const suffix: string[] = [];
  while (pieces.length > 1 && SUFFIX.test(pieces.at(-1) ?? '')) suffix.unshift(pieces.pop() ?? '');
  const council = takeIf(COUNCIL_SERIES, 1);
  const kingdomAct = takeIf(KINGDOM_ACT, 1);
  const chapter = takeIf(CHAPTER, 1);
  const number = takeIf(NUMBER, 0);
  if (number === null || pieces.length > 0) return null;
  return {
    shape: 'paper',
    dossier: council === null ? dossier.toUpperCase() : `${dossier}-${council}`,
    chapter: chapter === null ? null : chapterForm(chapter),
    number: numberForm(number),
    years,
    kingdomAct: kingdomAct?.toUpperCase() ?? null,
    suffix: suffix.length === 0 ? null : suffix.join('-'),
  };
}

/** The canonical id of a paper, `kst-36600-XVI-66`. The parts are taken as they are; see {@link parseKamerstukId} for what fits. */
export function kamerstukId(parts: Partial<KamerstukParts> & { readonly dossier: string; readonly number: string }): string {
  const { years, dossier, kingdomAct, chapter, number, suffix } = parts;
  return ['kst', years, dossier, kingdomAct, chapter, number, suffix].filter((part) => part !== null && part !== undefined && part !== '').join('-');
}

/** The canonical form of an id that was written with another case or without prefix, or `null` when it is none. */
export function canonicalKamerstukId(id: string): string | null {
  const parsed = parseKamerstukId(id);
  if (parsed === null) return null;
  return parsed.shape === 'ownNumber' ? `kst-${parsed.number}` : kamerstukId(parsed);
}

/** The id of a whole dossier, `dossier/36600-XVI`. */
export function dossierId(dossier: string, chapter: string | null = null): string {
  return chapter === null ? `dossier/${dossier}` : `dossier/${dossier}-${chapter}`;
}

/** The dossier that a paper belongs to, `36600-XVI`, or `null` when the id does not say (`kst-1259252`). */
export function dossierOf(id: string): string | null {
  const parsed = parseKamerstukId(id);
  if (parsed?.shape !== 'paper') return null;
  return parsed.chapter === null ? parsed.dossier : `${parsed.dossier}-${parsed.chapter}`;
}

/** Capitals for a chapter in small letters; a chapter in mixed case is a slip in the id itself and stays. */
function chapterForm(chapter: string): string {
  return chapter === chapter.toLowerCase() ? chapter.toUpperCase() : chapter;
}

/** The letters of the Eerste Kamer are capitals; a letter behind a number is small ("188b"). */
function numberForm(number: string): string {
  return /^\d/.test(number) ? number : number.toUpperCase();
}
