import type { ReadingRow } from '../../lib/protocol';
import type { Difference, DifferenceKind } from '../../lib/timeline/difference';
import type { MotionThread } from '../../lib/timeline/motion-thread';
import type { QuotedPlace } from '../../lib/timeline/quoted-place';
import { placeKey } from '../../lib/timeline/timeline-reading';
import type { Timeline } from '../../lib/timeline/timeline';
import { motionName } from './motion-rows';
import { DIFFERENCE_KINDS } from './timeline-address';

/** One side of a difference: the sentence with the words that differ, and who says it. */
export interface DifferenceSide {
  readonly place: QuotedPlace;
  /** `null` when the text does not tell. */
  readonly by: string | null;
  /** The words of the sentence on which it turns. */
  readonly turnsOn: readonly string[];
}

export interface DifferenceRow {
  readonly id: string;
  readonly kind: DifferenceKind;
  /** What it is about, in words of the documents; the key of a reading for a difference in number. */
  readonly about: string;
  /** The older document first. */
  readonly sides: readonly DifferenceSide[];
  /** The motion that it is about. */
  readonly motion: MotionThread | null;
}

/** Differences as rows, those on what was decided and done first. */
export function differenceRows(timeline: Timeline, documents: ReadonlyMap<string, ReadingRow>): DifferenceRow[] {
  const claims = new Map(timeline.motions.flatMap((thread) => thread.claims.map((claim) => [`${thread.key} ${placeKey(claim.place)}`, claim])));
  const speakers = speakersByPlace(timeline);
  return timeline.differences.map((difference): DifferenceRow => {
    const motion = timeline.motions.find(({ keys }) => keys.includes(difference.about)) ?? null;
    const ordered = [...difference.spans].sort((a, b) => order(dayOf(documents.get(a.reading)), dayOf(documents.get(b.reading))) || order(a.reading, b.reading) || a.start - b.start);
    return {
      id: idOf(difference), kind: difference.kind, motion,
      about: motion === null ? difference.about : motionName(motion),
      sides: ordered.map((place) => {
        const claim = motion === null ? undefined : claims.get(`${motion.key} ${placeKey(place)}`);
        const others = ordered.filter((other) => other !== place);
        return {
          place, by: claim?.by ?? speakers.get(placeKey(place)) ?? null,
          turnsOn: difference.kind === 'status' && claim !== undefined && place.sentence.includes(claim.words) ? [claim.words]
            : difference.kind === 'figure' ? [place.quote, ...ownWordsAround(place, others)] : [place.quote],
        };
      }),
    };
  }).sort((a, b) => DIFFERENCE_KINDS.indexOf(a.kind) - DIFFERENCE_KINDS.indexOf(b.kind));
}

function speakersByPlace({ figures, events, statements }: Timeline): Map<string, string | null> {
  return new Map([
    ...events.flatMap(({ wordings }) => wordings.flatMap(({ places, by }) => places.map((place): [string, string | null] => [placeKey(place), by]))),
    ...statements.flatMap(({ a, b }) => [a, b].map(({ place, by }): [string, string | null] => [placeKey(place), by])),
    ...figures.map(({ place, by }): [string, string | null] => [placeKey(place), by]),
  ]);
}

const idOf = ({ kind, spans }: Difference): string => [kind, ...spans.map(({ reading, start }) => `${reading} ${start}`)].join(' ').slice(0, 300);
const dayOf = (row: ReadingRow | undefined): string => row?.identity.date ?? row?.identity.dateInferred?.from ?? '9999';
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Words on each side of a figure that tell how it is meant. */
const REACH = 3;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}.'’-]{0,40}/gu;

/** The words just around a quote that stand around none of the others. */
export function ownWordsAround(place: QuotedPlace, others: readonly QuotedPlace[]): string[] {
  const around = wordsAround(place);
  const elsewhere = new Set(others.flatMap((other) => wordsAround(other).map((word) => word.toLowerCase())));
  return around.filter((word) => word.length > 1 && !elsewhere.has(word.toLowerCase()));
}

function wordsAround({ sentence, quote }: QuotedPlace): string[] {
  const at = sentence.indexOf(quote);
  if (at < 0) return [];
  const before = sentence.slice(0, at).match(WORD) ?? [];
  const after = sentence.slice(at + quote.length).match(WORD) ?? [];
  return [...before.slice(-REACH), ...after.slice(0, REACH)];
}

/** A sentence cut at the words on which it turns; each of them once, where it first stands near the quote. */
export function emphasised({ place, turnsOn }: Pick<DifferenceSide, 'place' | 'turnsOn'>): { readonly text: string; readonly strong: boolean }[] {
  const { sentence, quote } = place;
  const home = Math.max(0, sentence.indexOf(quote));
  const near = Math.max(0, home - 60);
  const spans = turnsOn.flatMap((word) => {
    const at = sentence.includes(word, near) ? sentence.indexOf(word, word === quote ? home : near) : sentence.indexOf(word);
    return at < 0 ? [] : [{ start: at, end: at + word.length }];
  }).sort((a, b) => a.start - b.start || b.end - a.end);
  const parts: { text: string; strong: boolean }[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    if (start < from) continue;
    parts.push({ text: sentence.slice(from, start), strong: false }, { text: sentence.slice(start, end), strong: true });
    from = end;
  }
  return [...parts, { text: sentence.slice(from), strong: false }].filter(({ text }) => text !== '');
}
