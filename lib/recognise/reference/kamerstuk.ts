import type { Place, Recogniser } from '../recogniser';
import { dossierId, kamerstukId } from '../kamerstuk-id';
import { isDraftBudget } from './budget-chapters';
import { dossierAt, type PrintedDossier } from './kamerstuk-dossier';
import { labelBefore, type Label } from './kamerstuk-label';
import { numbersAfter, numbersBefore, type PrintedNumbers } from './kamerstuk-numbers';
import { matchAt } from './looking';
import { referenceDraft, type ReferenceDraft } from './reference-draft';

/**
 * References to papers of the Tweede and Eerste Kamer by dossier and number, in the official form
 * (Aanwijzing 3.43 of the Aanwijzingen voor de regelgeving; Leidraad voor juridische auteurs), in the house style of letters to the
 * Kamer ("34 477, nr. 35"), of its titles ("36600-XVI-66") and with the number in front ("nr. 214 (26 150)").
 */
export const kamerstuk: Recogniser<'reference'> = {
  kind: 'reference',
  name: 'kamerstuk',
  candidates: /(?<![\d€$%-])(?<!\d[.,])\d{2}[ .-]?\d{3}(?!\d)/g,
  read,
  examples: [
    { text: 'Zie Kamerstukken II 2019/20, 35300, nr. 12.', quote: 'Kamerstukken II 2019/20, 35300, nr. 12', fields: { ids: ['kst-35300-12'], type: 'kamerstuk' } },
    { text: 'zoals toegezegd (Kamerstuk 31 066, nr. 88), volgt', quote: 'Kamerstuk 31 066, nr. 88', fields: { ids: ['kst-31066-88'] } },
    { text: 'de brief (36 410 XVI, nr. 7) en', quote: '36 410 XVI, nr. 7', fields: { ids: ['kst-36410-XVI-7'] } },
    { text: 'Zie 36 410A, nr. 5', quote: '36 410A, nr. 5', fields: { ids: ['kst-36410-A-5'] }, why: 'fund letter glued to the dossier' },
    { text: 'Verslag (21501-07-55)', quote: '21501-07-55', fields: { ids: ['kst-21501-07-55'] }, why: 'council series' },
    { text: 'Zij krijgt nr. 41 (30196).', quote: 'nr. 41 (30196)', fields: { ids: ['kst-30196-41'] }, why: 'number in front' },
    { text: 'EK 35.300 / 35.471, BM', quote: 'EK 35.300 / 35.471, BM', fields: { ids: ['kst-35300-BM', 'kst-35471-BM'] }, why: 'one paper under two dossiers' },
    { text: 'Kamerstukken I 2001/02, 27 900, nr. 12a', quote: 'Kamerstukken I 2001/02, 27 900, nr. 12a', fields: { ids: ['kst-20012002-27900-12a'] }, why: 'Eerste Kamer with years until 2009-2010' },
    { text: 'Kamerstukken II 2020/21, 35 603, nrs. 4-6', quote: 'Kamerstukken II 2020/21, 35 603, nrs. 4-6', fields: { ids: ['kst-35603-4', 'kst-35603-5', 'kst-35603-6'] } },
    { text: 'Het wetsvoorstel (Kamerstukken 32887) is', quote: 'Kamerstukken 32887', fields: { ids: ['dossier/32887'] }, why: 'dossier only' },
  ],
  traps: [
    { text: 'Er zijn 31 066 exemplaren gedrukt en 12 dozen verstuurd.', why: 'a quantity' },
    { text: 'Postbus 20301, 2500 EH Den Haag', why: 'an address' },
    { text: 'Uitgaven: 36 410 35 000 31 066 1 212', why: 'a row of a table' },
    { text: 'van 21 501 naar 23 450 euro', why: 'sums' },
    { text: 'telefoon 070 31 066 12', why: 'a telephone number' },
  ],
};

const SERIES_SEPARATOR = / ?\/ ?|,? en | & | \+ |, /y;
const MOST_DOSSIERS = 6;
/** Dossier numbers in use; below and above them five digits without a label are something else. */
const FIRST_DOSSIER = 10_000;
const LAST_DOSSIER = 39_999;

function read(place: Place): readonly ReferenceDraft[] {
  const { text } = place.passage;
  const at = place.match.index;
  const label = labelBefore(text, at);
  if (label?.otherSeries === true) return [];
  const dossiers = dossiersFrom(text, at);
  const last = dossiers.at(-1);
  const [first] = dossiers;
  if (first === undefined || last === undefined) return [];
  if (label === null && !plausible(first)) return [];
  const several = numbersFor(text, last, label);
  if (several !== null) return withNumbers(place, at, dossiers, label, several);
  const one = dossiers.length > 1 ? numbersFor(text, first, label) : null;
  if (one !== null) return withNumbers(place, at, [first], label, one);
  return withoutNumbers(place, at, first, label);
}

/** The dossiers that share what follows: "31 293 en 31 289". */
function dossiersFrom(text: string, at: number): PrintedDossier[] {
  const dossiers: PrintedDossier[] = [];
  let next: number | null = at;
  while (next !== null && dossiers.length < MOST_DOSSIERS) {
    const dossier = dossierAt(text, next);
    if (dossier === null) break;
    dossiers.push(dossier);
    const separator = matchAt(SERIES_SEPARATOR, text, dossier.end);
    next = separator === null ? null : dossier.end + separator[0].length;
  }
  return dossiers;
}

function plausible(dossier: PrintedDossier): boolean {
  const number = Number(dossier.dossier.slice(0, 5));
  return number >= FIRST_DOSSIER && number <= LAST_DOSSIER;
}

interface Numbered {
  readonly numbers: PrintedNumbers;
  /** Whether the letters behind the digits are a chapter after all. */
  readonly chapterStands: boolean;
}

function numbersFor(text: string, dossier: PrintedDossier, label: Label | null): Numbered | null {
  const numbers = numbersAfter(text, dossier.end, label !== null && label.strong);
  if (numbers !== null && fits(text, dossier, label, numbers)) return { numbers, chapterStands: true };
  if (dossier.chapter === null) return null;
  // "31145 AA", "35 845 C": what looked like a chapter or fund is the letter of a paper of the Eerste Kamer.
  if (label?.eersteKamer !== true || isDraftBudget(dossier.dossier)) return null;
  return { numbers: { numbers: [dossier.chapter], tie: 'bare', start: dossier.endBeforeChapter, end: dossier.end }, chapterStands: false };
}

/** Whether the tie between dossier and number is strong enough without more around it. */
function fits(text: string, dossier: PrintedDossier, label: Label | null, { tie, end }: PrintedNumbers): boolean {
  switch (tie) {
    case 'nr':
    case 'letter':
    case 'numberFirst':
      return true;
    case 'hyphen':
      return dossier.gap !== '-' && (dossier.gap !== '.' || label !== null) && (label !== null || dossier.gap === '' || dossier.chapter !== null || /^[).,;:\]\n]?$/.test(text.charAt(end)));
    case 'commaLetter':
      return label?.strong === true || dossier.gap === '.' || dossier.chapter !== null || /^[).;]$/.test(text.charAt(end));
    case 'bare':
      return label !== null;
    case 'unreadable':
      return label?.strong === true || text.charAt(end - 1) === '?';
  }
}

function withNumbers(place: Place, at: number, dossiers: readonly PrintedDossier[], label: Label | null, found: Numbered): ReferenceDraft[] {
  const { numbers, chapterStands } = found;
  const span = { start: at - (label?.length ?? 0), end: numbers.end };
  if (numbers.numbers.length === 0) return [referenceDraft(place, { type: 'kamerstuk', span, confidence: 0.7, candidates: dossiers.map(idOfDossier) })];
  const years = label !== null && isEersteKamerYear(label, numbers.numbers) ? label.years : null;
  const idsWith = (year: string | null): string[] => dossiers.flatMap((dossier, i) => numbers.numbers.map((number) => kamerstukId({
    years: year, dossier: dossier.dossier, chapter: chapterStands || i < dossiers.length - 1 ? dossier.chapter : null, number,
  })));
  const ids = idsWith(years);
  // In the last year with years in the id, both forms occur: which address exists, the text does not tell.
  const bothForms = years === LAST_YEAR_IN_IDS;
  return [referenceDraft(place, {
    type: 'kamerstuk', span, ids, confidence: confidenceOf(dossiers[0], label, numbers),
    ...(bothForms ? { candidates: [...ids, ...idsWith(null)], url: null } : {}),
  })];
}

const LAST_YEAR_IN_IDS = '20092010';

/** Papers of the Eerste Kamer carry the year in their id up to and including 2009-2010. */
function isEersteKamerYear(label: Label, numbers: readonly string[]): boolean {
  if (label.years === null || label.years > LAST_YEAR_IN_IDS) return false;
  return label.eersteKamer || numbers.every((number) => /^[A-Z]/.test(number));
}

function confidenceOf(dossier: PrintedDossier | undefined, label: Label | null, { tie }: PrintedNumbers): number {
  if (label?.strong === true) return tie === 'bare' ? 0.93 : 0.99;
  if (tie === 'nr' || tie === 'letter' || tie === 'numberFirst') return dossier?.gap === '-' ? 0.85 : 0.97;
  if (tie === 'hyphen') return dossier?.gap === '' ? 0.95 : 0.85;
  return 0.85;
}

/** The number stands in front, or the dossier is all there is. */
function withoutNumbers(place: Place, at: number, dossier: PrintedDossier, label: Label | null): ReferenceDraft[] {
  const { text } = place.passage;
  const front = numbersBefore(text, at);
  if (front !== null) {
    const close = /^ ?\)/.exec(text.slice(dossier.end, dossier.end + 2))?.[0].length ?? 0;
    const bracketed = text.slice(front.start, at).includes('(');
    const found: Numbered = { numbers: { ...front, end: dossier.end + (bracketed ? close : 0) }, chapterStands: true };
    return close === 0 ? [] : withNumbers(place, front.start, [dossier], null, found);
  }
  if (label?.strong !== true && !isBracketedChapter(text, at, dossier) && !dossier.isKingdomAct) return [];
  if (label === null && dossier.gap === '-') return [];
  const span = { start: at - (label?.length ?? 0), end: dossier.end };
  return [referenceDraft(place, { type: 'kamerstuk', span, ids: [idOfDossier(dossier)], confidence: label === null ? 0.85 : 0.92 })];
}

/** "(36 600-XVI)" stands for the whole chapter; one letter does so only in a draft budget. */
function isBracketedChapter(text: string, at: number, { dossier, chapter, end }: PrintedDossier): boolean {
  if (chapter === null || text.charAt(at - 1) !== '(' || text.charAt(end) !== ')') return false;
  return chapter.length > 1 || isDraftBudget(dossier);
}

const idOfDossier = ({ dossier, chapter }: PrintedDossier): string => dossierId(dossier, chapter);
