import type { DocumentPart, Reading } from '../../lib/document/reading';
import { documentUrl } from '../../lib/recognise/document-url';
import type { Mark, MarkKind, MotionStatus } from '../../lib/recognise/mark';
import { formatAmount } from '../format/amount';
import { describeMark, isDoubtful, motionTitles, type MarkNote, type MotionTitles } from '../mark/describe-mark';
import type { PageWording } from '../wording/page';

/** Something that the document says of a motion: its words, who speaks there, and the mark to go to. */
export interface CardClaim {
  readonly status: MotionStatus;
  readonly quote: string;
  /** Part of the document, `null` outside all parts. */
  readonly place: string | null;
  readonly speaker: string | null;
  readonly index: number;
}

/** One of the motions that a mention such as "vier moties" speaks of. */
export interface CardMotion {
  /** `null` when the document does not name it. */
  readonly title: string | null;
  readonly decision: readonly MotionStatus[];
  /** The first mark about it. */
  readonly index: number | null;
}

export interface CardLink {
  readonly label: string;
  /** Always https. */
  readonly href: string;
}

/** What the card shows of one mark: what this document says, and nothing from elsewhere. */
export interface CardContent {
  readonly kind: MarkKind;
  readonly heading: string;
  /** Which mention of the same thing this is, from 1; `null` when there is no other. */
  readonly mention: { readonly n: number; readonly of: number } | null;
  readonly doubtful: boolean;
  /** What the mark means, without what the claims say too. */
  readonly notes: readonly MarkNote[];
  /** Statuses of the motion by what they are about; `null` for marks that are not about one motion. */
  readonly statuses: { readonly decision: readonly MotionStatus[]; readonly execution: readonly MotionStatus[] } | null;
  readonly claims: readonly CardClaim[];
  readonly motions: readonly CardMotion[];
  readonly links: readonly CardLink[];
  /** Other places of the same thing in the document, by index of their mark. */
  readonly others: readonly { readonly index: number; readonly quote: string; readonly place: string | null }[];
  /** Source span that a reference within the document points at. */
  readonly pointsAt: { readonly start: number; readonly end: number } | null;
}

/** What was decided on a motion; the other statuses say what came of it. */
const DECISIONS: ReadonlySet<MotionStatus> = new Set(['ingediend', 'aangenomen', 'verworpen', 'aangehouden', 'ingetrokken', 'vervallen', 'overgenomen']);
const MOST_OTHERS = 4;
const MOST_HEADING = 160;

/** @returns `null` for an index without a mark */
export function cardContent(reading: Reading, index: number, words: PageWording): CardContent | null {
  const mark = reading.marks[index];
  if (mark === undefined) return null;
  const titles = motionTitles(reading.marks);
  const same = sameThing(reading.marks, mark);
  const about = mark.kind === 'motion' && mark.entities.length === 1 ? mark.entities : [];
  const claims = about.flatMap((key) => claimsOn(key, reading));
  const of = (decided: boolean): MotionStatus[] => distinct(claims.map(({ status }) => status).filter((status) => DECISIONS.has(status) === decided));
  return {
    kind: mark.kind,
    heading: headingOf(mark, titles, words),
    mention: same.length > 1 ? { n: same.indexOf(index) + 1, of: same.length } : null,
    doubtful: isDoubtful(mark),
    notes: describeMark(mark, titles, words).filter(({ text }) => !claims.some(({ quote }) => text.includes(quote))),
    statuses: about.length === 0 ? null : { decision: of(true), execution: of(false) },
    claims,
    motions: 'entities' in mark && mark.entities.length > 1 ? mark.entities.map((key) => motionOf(key, reading, titles)) : [],
    links: linksOf(mark, words),
    others: mark.kind === 'motion' ? [] : othersOf(reading, same, index),
    pointsAt: mark.kind === 'reference' ? mark.points : null,
  };
}

/** Indices of the marks that mean the same: the same motions, papers, or sum of money; at least the mark itself. */
function sameThing(marks: readonly Mark[], mark: Mark): number[] {
  const key = thingOf(mark);
  return marks.flatMap((other, index) => (other === mark || (key !== null && thingOf(other) === key) ? [index] : []));
}

/** A key that two marks share when they mean the same thing; `null` where that cannot be told. */
function thingOf(mark: Mark): string | null {
  switch (mark.kind) {
    case 'motion': return mark.entities.length === 0 ? null : `motion ${[...mark.entities].sort().join(' ')}`;
    case 'reference': return mark.ids.length === 0 ? null : `reference ${[...mark.ids].sort().join(' ')}`;
    case 'amount': return `amount ${mark.currency} ${mark.low} ${mark.high} ${mark.per ?? ''}`;
    case 'date': return mark.from === null || mark.to === null ? null : `date ${mark.from} ${mark.to}`;
    case 'dictum': case 'proposal': case 'commitment': return null;
  }
}

function headingOf(mark: Mark, titles: MotionTitles, words: PageWording): string {
  const [key] = mark.kind === 'motion' && mark.entities.length === 1 ? mark.entities : [];
  const title = mark.kind === 'motion' ? (mark.title ?? (key === undefined ? null : titles.get(key) ?? null)) : null;
  const sum = mark.kind === 'amount' && mark.repaired ? formatAmount(mark, words.language) : '';
  const text = title ?? (sum === '' ? mark.quote : sum);
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > MOST_HEADING ? `${line.slice(0, MOST_HEADING - 2).trimEnd()} …` : line;
}

function claimsOn(key: string, reading: Reading): CardClaim[] {
  const claims = new Map<string, CardClaim>();
  for (const [index, mark] of reading.marks.entries()) {
    if (mark.kind !== 'motion' || mark.status === null || !mark.entities.includes(key)) continue;
    const part = partAt(reading.parts, mark.start);
    const quote = mark.statusQuote ?? mark.quote;
    const claim = { status: mark.status, quote, place: nameOf(part, reading), speaker: part?.speaker ?? null, index };
    const sameWords = `${mark.status} ${quote} ${claim.place ?? ''}`;
    if (!claims.has(sameWords)) claims.set(sameWords, claim);
  }
  return [...claims.values()];
}

function motionOf(key: string, reading: Reading, titles: MotionTitles): CardMotion {
  const statuses = claimsOn(key, reading).map(({ status }) => status).filter((status) => DECISIONS.has(status));
  const index = reading.marks.findIndex((mark) => mark.kind === 'motion' && mark.entities.length === 1 && mark.entities[0] === key);
  return { title: titles.get(key) ?? null, decision: distinct(statuses), index: index < 0 ? null : index };
}

function othersOf(reading: Reading, same: readonly number[], index: number): CardContent['others'] {
  return same.filter((other) => other !== index).slice(0, MOST_OTHERS).flatMap((other) => {
    const mark = reading.marks[other];
    return mark === undefined ? [] : [{ index: other, quote: mark.quote, place: nameOf(partAt(reading.parts, mark.start), reading) }];
  });
}

function linksOf(mark: Mark, words: PageWording): CardLink[] {
  const ids = mark.kind === 'reference' ? mark.ids : mark.kind === 'motion' && mark.target !== null ? [mark.target] : [];
  const links = ids.flatMap((id) => {
    const href = httpsOnly(documentUrl(id));
    return href === null ? [] : [{ label: id, href }];
  });
  const own = mark.kind === 'reference' ? httpsOnly(mark.url) : null;
  return own === null || links.length > 0 ? links : [{ label: words.card.atSource, href: own }];
}

function httpsOnly(address: string | null): string | null {
  const url = address === null ? null : URL.parse(address);
  return url?.protocol === 'https:' && url.username === '' && url.password === '' ? url.href : null;
}

function partAt(parts: readonly DocumentPart[], offset: number): DocumentPart | null {
  return parts.findLast(({ start, end }) => start <= offset && offset < end) ?? null;
}

/** The name of a part; `null` outside all parts, and for the part that bears the name of the whole. */
function nameOf(part: DocumentPart | null, { identity }: Reading): string | null {
  return part === null || part.title === identity.title ? null : part.title;
}

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];
