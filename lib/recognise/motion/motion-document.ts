import type { CleanText } from '../../text/clean-text';
import { linesOf } from '../../text/lines';
import type { Span } from '../../text/span';
import { nameKey, writtenName } from './member-name';
import { FRAME_OPENING, readFrame, type DictumClause } from './motion-frame';
import { motionHeading, type MotionHeading } from './motion-heading';

/** A document that is itself a motion. Offsets count in the clean text. */
export interface MotionDocument {
  /** `null` for motions of councils and members' meetings, which have no such heading. */
  readonly heading: MotionHeading | null;
  /** In order of signature, the names of the heading first. */
  readonly proposers: readonly string[];
  /** Number in its own dossier of the motion that this one replaces. */
  readonly replaces: string | null;
  readonly premises: readonly Span[];
  readonly dicta: readonly DictumClause[];
  /** Whether this is the form of the day itself: a compact id above the heading and the debate below it. */
  readonly firstDay: boolean;
}

const STARTS_WITHIN = 6_000;
const LONGEST_OPENING = 120;
/** "36410-V-60" alone, and the debate in which the motion was moved. */
const COMPACT_ID = /(?:^|[\n ])\d{5}(?:-[\dA-Z()]{1,8})?-\d{1,5}(?=[\n ])/;
const DEBATE = /\b(?:Plenair debat|Commissiedebat|Wetgevingsoverleg|Notaoverleg|Tweeminutendebat)\b/i;

/**
 * Reads a text as a motion: a heading "MOTIE VAN …" or a council's frame at the head of the text, and a dictum.
 * @param clean a whole document
 * @returns `null` when it is none: a debate with motions in it, a letter about one
 */
export function motionDocument(clean: CleanText): MotionDocument | null {
  const { text } = clean;
  const heading = motionHeading(text);
  const opening = openingsIn(text, STARTS_WITHIN + LONGEST_OPENING).find((at) => at > (heading?.end ?? 0) && at < STARTS_WITHIN);
  if (heading === null && (opening === undefined || !headsAsMotion(text.slice(0, opening)))) return null;
  const start = opening ?? heading?.end;
  if (start === undefined) return null;
  const firstDay = COMPACT_ID.test(text.slice(0, heading?.start ?? 0)) && DEBATE.test(text.slice(heading?.end ?? 0, opening));
  const frame = readFrame(text, start, text.length);
  if (frame === null) return firstDay && heading !== null ? unreadable(heading) : null;
  if (heading === null && frame.premises.length === 0 && !frame.closed) return null;
  if (openingsIn(text, STARTS_WITHIN * 4).some((at) => at > frame.end && /^De Kamer ?,/i.test(text.slice(at, at + 9)) && readFrame(text, at, text.length) !== null)) return null;
  const signed = firstDay ? [] : signatories(clean, frame.end);
  return {
    heading,
    proposers: mergeNames(heading?.proposers ?? [], signed, heading === null || heading.withOthers || heading.proposers.length === 0),
    replaces: heading?.replaces ?? null,
    premises: frame.premises,
    dicta: frame.dicta,
    firstDay,
  };
}

/** Where frames open within so many signs of a text. */
const openingsIn = (text: string, within: number): number[] => Array.from(text.slice(0, within).matchAll(FRAME_OPENING), ({ index }) => index);

/** A handwritten motion that was scanned: only its heading can be read. */
const unreadable = (heading: MotionHeading): MotionDocument => ({ heading, proposers: heading.proposers, replaces: heading.replaces, premises: [], dicta: [], firstDay: true });

/** Whether the word "motie" heads the text, as on motions of councils and members' meetings. */
const headsAsMotion = (head: string): boolean => /(?:^|\n)(?:[A-Z0-9]{1,4}[.:)]? )?(?:Gewijzigde |Initiatief)?(?:MOTIE|Motie|RESOLUTIE|Resolutie)\b/.test(head);

const LOW_WORD = String.raw`(?:van|de|der|den|ter|ten|te|het|in|el|la|le|'t)`;
const SIGNATURE = new RegExp(String.raw`^(?:\p{Lu}\p{Ll}?\. ?){0,4}(?:${LOW_WORD} ){0,3}\p{Lu}[\p{L}']{0,24}(?:[ -](?:${LOW_WORD} ){0,3}\p{Lu}[\p{L}']{0,24}){0,3}\.?$`, 'u');
const FURNITURE = /^(?:kst-|ISSN|'?s-Gravenhage|Tweede Kamer|Eerste Kamer|Kamerstuk|Noot|XNoot|Toelichting|Nr\.|Handtekening|Ondertekening)/i;
const CO_SIGNED = /^Later toegevoegde medeindieners?(?:\(s\))?: ?(.{2,120})$/i;

/** The names below a motion, line by line, up to the first line that is none. */
function signatories(clean: CleanText, cleanEnd: number): string[] {
  const { text } = clean.source;
  const from = clean.sourceSpan({ start: cleanEnd - 1, end: cleanEnd }).end;
  const names: string[] = [];
  for (const line of linesOf(text.slice(from, from + 2_000).replace(/^[.,; ]+/, ''))) {
    const added = CO_SIGNED.exec(line.text)?.[1];
    if (added !== undefined) names.push(...added.split(/, ?| en /).map(writtenName));
    else if (FURNITURE.test(line.text) || !SIGNATURE.test(line.text.replace(/[’‘]/g, "'"))) break;
    else names.push(line.text.replace(/\.$/, ''));
  }
  return names;
}

/**
 * The names of the heading as their signatures spell them, which keep accents, and then who else signed.
 * @param others whether signatures that the heading does not name count ("c.s.")
 */
function mergeNames(named: readonly string[], signed: readonly string[], others: boolean): string[] {
  const first = named.map((name) => signed.find((signature) => isSameName(name, signature)) ?? name);
  return others ? [...first, ...signed.filter((signature) => !first.includes(signature))] : first;
}

/** Equal but for accents and case, or for one letter in a name of six or more: headings have misprints. */
function isSameName(a: string, b: string): boolean {
  const x = nameKey(a);
  const y = nameKey(b);
  if (x === y) return true;
  if (Math.min(x.length, y.length) < 6 || Math.abs(x.length - y.length) > 1) return false;
  let same = 0;
  while (same < x.length && x[same] === y[same]) same++;
  return x.slice(same + 1) === y.slice(same + 1) || x.slice(same) === y.slice(same + 1) || x.slice(same + 1) === y.slice(same);
}
