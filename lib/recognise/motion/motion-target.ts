import type { Draft } from '../mark';
import { lastStartingBefore } from '../../text/span';

/** What may stand between the name of a motion and the number of its paper. */
const BETWEEN = /^[^.;()\n]{0,200}?[ ,]{0,2}\(?(?:(?:zie|TK|Kamerstuk(?:ken)?(?: II)?|op) ){0,2}$/u;
const NUMBERED = /^[^\n]{0,260}\n?[^\n]{0,200}(?:Zij|Deze motie|De motie) krijgt \(?$/u;
/** Pages with votes print the number on a line of its own, some lines below the title. */
const OWN_LINE = /^(?:\n(?!Motie van)[^\n]{0,60}){1,5}\n$/;
const REACH = 460;

/**
 * The paper that holds a motion: the number printed with its name, or in Handelingen the one it is given
 * ("Zij krijgt nr. 203 (28286)").
 * @param references kamerstukken in order of place, each with its ids
 * @param limit where the next mention begins; a number behind it belongs to that one
 * @returns a canonical id, or `null` when none or several are printed
 */
export function targetOf(text: string, mention: Draft<'motion'>, references: readonly Draft<'reference'>[], limit: number): string | null {
  let at = lastStartingBefore(references, mention.start);
  if ((references[at]?.end ?? 0) <= mention.start) at++;
  const reference = references[at];
  const [id, ...others] = reference?.ids ?? [];
  if (reference === undefined || id === undefined || others.length > 0 || reference.start > mention.end + REACH) return null;
  if (reference.start < mention.end) return id;
  const between = text.slice(mention.end, reference.start);
  if (NUMBERED.test(between)) return id;
  const isNamed = mention.title !== null || mention.proposers.length > 0;
  if (!isNamed && /s$/i.test(text.slice(mention.start, mention.end))) return null;
  const standsAlone = /^\n|^$/.test(text.slice(reference.end, reference.end + 1));
  if (isNamed && standsAlone && OWN_LINE.test(between)) return id;
  if (reference.start >= limit) return null;
  return BETWEEN.test(between) && (isNamed || between.length < 24) ? id : null;
}

const LISTS_PAPERS = /^[^.\n]{0,60}(?:: ?|\(|op (?:de )?)$/;
const PAPER_PARTS = /^[;, ]{0,3}(?:en )?(?:nrs?\. ?)?$/;

/** The papers that a text lists behind several motions: "de volgende moties zijn vervallen: 34775-42; 34734-25". */
export function papersOf(text: string, mention: Draft<'motion'>, references: readonly Draft<'reference'>[]): string[] {
  const from = lastStartingBefore(references, mention.end - 1) + 1;
  const first = references[from];
  if (first === undefined || /moti/i.test(text.slice(mention.end, Math.min(first.start, mention.end + 80))) || !LISTS_PAPERS.test(text.slice(mention.end, first.start))) return [];
  const ids: string[] = [];
  let end = first.start;
  for (const reference of references.slice(from)) {
    if (!PAPER_PARTS.test(text.slice(end, reference.start))) break;
    ids.push(...reference.ids);
    end = reference.end;
  }
  return [...new Set(ids)];
}
