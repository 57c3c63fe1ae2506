import type { Span } from '../../text/span';
import { namesIn } from './member-name';

/** The heading of a motion as printed in capitals above it. */
export interface MotionHeading extends Span {
  readonly proposers: readonly string[];
  /** "c.s.": others signed as well. */
  readonly withOthers: boolean;
  readonly amended: boolean;
  /** Number in its own dossier of the motion that this one replaces. */
  readonly replaces: string | null;
}

/**
 * 42 of 8,041 headings are damaged: "LIID", "LIDVAN NISPEN", "DE Lden", "MOTIE HET LID", "MOTIE VAN HET EL
 * ABASSI", "GEWIJZGIDE". So what follows MOTIE is read loosely, up to what can be no name.
 */
const HEADING = /(?<![\p{L}-])((?:(?:(?:TWEEDE|DERDE|VIERDE|NADER) ){0,2}GE?WI?J?[ZGI]{1,4}I?G?D?E )?)MOTIE(?: VAN)?(?: (?:HET|DE))?(?: L[IEDN]{1,5}(?=[ \p{Lu}])| Lden)? ?(?=[\p{Lu}'])([\p{Lu}' .,/&-]{2,400}?(?:\nEN [\p{Lu}' -]{2,60}?)?)(?=[,. ]{0,3}(?:$| (?:TER VERVANGING|T\.V\.V\.|OVER )|[\p{Lu}-]?\p{Ll}|[^\p{L}' .,/&-]))/u;
const REPLACES = /^[,. ]{0,3}\n?(?:TER VERVANGING VAN|T\.V\.V\.) ?(?:DIE |DAT )?(?:GEDRUKT )?(?:ONDER )?NR\. ?(\d{1,5})/i;
const PLACED_IN = 6_000;

/**
 * The heading of a motion of the Tweede Kamer.
 * @param text clean text
 * @returns `null` when the first pages hold none
 */
export function motionHeading(text: string): MotionHeading | null {
  const match = HEADING.exec(text.slice(0, PLACED_IN));
  if (match === null) return null;
  const names = (match[2] ?? '').replace('\n', ' ').trim();
  const after = match.index + match[0].length;
  const replaces = REPLACES.exec(text.slice(after, after + 120));
  return {
    start: match.index,
    end: after + (replaces?.[0].length ?? 0),
    proposers: namesIn(names),
    withOthers: /\bC\.? ?S\b/.test(names),
    amended: match[1] !== '' || replaces !== null,
    replaces: replaces?.[1] ?? null,
  };
}
