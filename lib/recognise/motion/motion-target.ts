import type { Draft } from '../mark';
import { lastStartingBefore } from '../../text/span';

/** What may stand between the name of a motion and the number of its paper. */
const BETWEEN = /^[^.;()\n]{0,200}?[ ,]{0,2}\(?(?:(?:zie|TK|Kamerstuk(?:ken)?(?: II)?|op) ){0,2}$/u;
const NUMBERED = /^[^\n]{0,260}\n?[^\n]{0,200}(?:Zij|Deze motie|De motie) krijgt \(?$/u;
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
  if (reference.start >= limit) return null;
  const isNamed = mention.title !== null || mention.proposers.length > 0;
  return BETWEEN.test(between) && (isNamed || between.length < 24) ? id : null;
}
