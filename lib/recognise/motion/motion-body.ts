import type { MotionBody } from '../mark';
import type { Proposers } from './proposer';

const NEAR: readonly (readonly [MotionBody, RegExp])[] = [
  ['vng-alv', /(?<![\p{L}-])(?:B?ALV|(?:[Bb]uitengewone )?(?:[Aa]lgemene )?[Ll]edenvergadering|VNG-leden|leden van de (?:VNG|Vereniging van Nederlandse Gemeenten))(?!\p{L})/u],
  ['eerste-kamer', /(?<!\p{L})(?:Eerste Kamer|senaat|EK-motie)(?!\p{L})/u],
  ['gemeenteraad', /(?<!\p{L})(?:gemeenteraad|raadsvergadering|raadsmotie|raadsleden|de raad|college van (?:B&W|burgemeester))(?!\p{L})/u],
  ['tweede-kamer', /(?<!\p{L})(?:Tweede Kamer|[Uu]w Kamer|de Kamer|Kamermotie|Kamerlid)(?!\p{L})/u],
];
/** The VNG prints shares of votes, with decimals, and acclamation behind its motions. */
const VNG_OUTCOME = /^[^\n]{0,80}(?:\d{1,3}(?:,\d{1,2})? ?(?:%|procent)|acclamatie)/;
const EERSTE_KAMER_PAPER = /^kst-[\dH-MVXCDAB-]*\d{5}(?:-[IVXLCDM]+)?-[A-Z]{1,2}$/;

/** The chamber that a paper belongs to, by its canonical id. */
export const bodyOfPaper = (id: string): MotionBody => (EERSTE_KAMER_PAPER.test(id) ? 'eerste-kamer' : 'tweede-kamer');

/**
 * Before which body a motion is, as far as the words at its mention tell.
 * @param around the sentence of the mention
 * @param after what follows the mention
 */
export function bodyNear(around: string, after: string, proposers: Proposers | null, isListed: boolean): MotionBody | null {
  if (proposers?.kind === 'municipality' || (isListed && VNG_OUTCOME.test(after))) return 'vng-alv';
  if (proposers?.kind === 'person') return /(?<!\p{L})(?:Eerste Kamer|senator|senaat)(?!\p{L})/u.test(around) ? 'eerste-kamer' : 'tweede-kamer';
  return NEAR.find(([, words]) => words.test(around))?.[0] ?? null;
}
