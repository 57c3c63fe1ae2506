import { isChapter } from './budget-chapters';
import { matchAt } from './looking';

/** A dossier as printed, with what belongs to it. */
export interface PrintedDossier {
  /** Five digits, or "21501-02". */
  readonly dossier: string;
  readonly chapter: string | null;
  /** Whether the number of a kingdom act stands behind it: then it is a dossier, whatever else is missing. */
  readonly isKingdomAct: boolean;
  /** Where it ends. */
  readonly end: number;
  /** Where it ends without the letters that were read as a chapter. */
  readonly endBeforeChapter: number;
  /** What stands between the first two and the last three digits. */
  readonly gap: '' | ' ' | '.' | '-';
}

const DIGITS = /(\d{2})([ .-]?)(\d{3})(?!\d)/y;
const COUNCIL_DOSSIER = '21501';
const COUNCIL_SERIES = / ?- ?(\d{2})(?!\d)/y;
const KINGDOM_ACT = /[ -]?\(? ?R ?\d{3,4}(?: ?\))?(?!\d)/y;
const CHAPTER = /(?: ?[-.] ?| |,? hoofdstuk )?([IVX]{1,5}[A-C]?|[A-HJ-M])(?![\p{L}\d])(?!\.\p{L})/uy;

/** Reads a dossier at one place: "34 477", "36.945 IIA", "21 501-02", "34 158-(R2048)". @returns `null` when there is none */
export function dossierAt(text: string, at: number): PrintedDossier | null {
  const digits = matchAt(DIGITS, text, at);
  if (digits === null) return null;
  const plain = `${digits[1] ?? ''}${digits[3] ?? ''}`;
  const gap = gapOf(digits[2]);
  let end = at + digits[0].length;
  const series = plain === COUNCIL_DOSSIER ? matchAt(COUNCIL_SERIES, text, end) : null;
  if (series !== null) end += series[0].length;
  const dossier = series === null ? plain : `${plain}-${series[1] ?? ''}`;
  const kingdomAct = matchAt(KINGDOM_ACT, text, end)?.[0].length ?? 0;
  end += kingdomAct;
  const isKingdomAct = kingdomAct > 0;
  const chapter = matchAt(CHAPTER, text, end);
  const letters = chapter?.[1] ?? '';
  if (chapter === null || !isChapter(letters)) return { dossier, chapter: null, isKingdomAct, end, endBeforeChapter: end, gap };
  return { dossier, chapter: letters, isKingdomAct, end: end + chapter[0].length, endBeforeChapter: end, gap };
}

function gapOf(sign: string | undefined): PrintedDossier['gap'] {
  return sign === ' ' || sign === '.' || sign === '-' ? sign : '';
}
