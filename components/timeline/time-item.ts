import type { IsoDate } from '../../lib/recognise/mark';
import type { Claim } from '../../lib/timeline/claim';
import type { EventThread } from '../../lib/timeline/event-thread';
import type { MotionThread } from '../../lib/timeline/motion-thread';
import type { QuotedPlace } from '../../lib/timeline/quoted-place';
import { BODIES, bodyOf, type Body } from './body';
import { sinceOf } from './motion-rows';

/** Whether something happened, is planned, or was planned and then put later. */
export const MOMENTS = ['happened', 'planned', 'moved'] as const;
export type Moment = (typeof MOMENTS)[number];

/** How one document tells of it. */
export interface TimeWording {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly reading: string;
  readonly places: readonly QuotedPlace[];
}

/** One thing on the timeline: an event, or what somebody says of the motion that is followed. */
export interface TimeItem {
  /** The same for the same thing as long as its first document is kept. */
  readonly id: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** In the words of the document, or the words of a claim. */
  readonly title: string;
  /** Who says it, for a claim. */
  readonly claim: Claim | null;
  readonly moment: Moment;
  /** Whether its date only follows from the text. */
  readonly inferred: boolean;
  /** The body that tells it most, and all that do. */
  readonly body: Body;
  readonly bodies: readonly Body[];
  /** Whether the motion that is followed, or any motion, has a part in it. */
  readonly aboutMotion: boolean;
  readonly wordings: readonly TimeWording[];
  /** The item that a later document puts in its place. */
  readonly movedTo: string | null;
}

/** Events as items, in order of date. Steps of procedure stay out: they fold into their document. */
export function eventItems(events: readonly EventThread[], motionKeys: readonly string[] | null): TimeItem[] {
  return events.flatMap((event) => (event.routine ? [] : [eventItem(event, events, motionKeys)]));
}

function eventItem(event: EventThread, events: readonly EventThread[], motionKeys: readonly string[] | null): TimeItem {
  const later = event.movedTo === null ? undefined : events[event.movedTo];
  const bodies = bodiesOf(event.tellers);
  const spoken = event.wordings.flatMap(({ tellings }) => tellings.map(({ by }) => bodyOf(by)));
  return {
    id: eventId(event), from: event.from, to: event.to, title: event.title, claim: null,
    moment: later !== undefined ? 'moved' : event.planned ? 'planned' : 'happened',
    inferred: event.inferred, body: mostOften(spoken) ?? bodies[0] ?? 'unknown', bodies,
    aboutMotion: motionKeys === null ? event.motions.length > 0 : event.motions.some((key) => motionKeys.includes(key)),
    wordings: event.wordings, movedTo: later === undefined ? null : eventId(later),
  };
}

/**
 * What is said of one motion as items: each wording of a speaker once, on the day of the document that says it; what was decided on the
 * day of the decision, when a text tells it. Claims without a date have no place in time.
 */
export function claimItems(thread: MotionThread): TimeItem[] {
  const since = sinceOf(thread);
  const decided = since?.of === 'decision' ? { from: since.day, to: since.day, inferred: false } : null;
  const items = new Map<string, TimeItem>();
  for (const claim of thread.claims) {
    const isDecision = claim.axis === 'decision' && !claim.proposed;
    const when = isDecision && decided !== null ? decided : claim.when;
    if (when === null) continue;
    const body = bodyOf(claim.by);
    const wording: TimeWording = { from: when.from, to: when.to, reading: claim.place.reading, places: [claim.place] };
    const told = `${isDecision ? claim.status : claim.words.toLowerCase()} ${body} ${when.from} ${String(claim.proposed)}`;
    const known = items.get(told);
    items.set(told, known !== undefined ? { ...known, wordings: [...known.wordings, wording] } : {
      id: `claim ${claim.place.reading} ${claim.place.start}`, from: when.from, to: when.to, title: claim.words, claim, moment: 'happened', inferred: when.inferred,
      body, bodies: [body], aboutMotion: true, wordings: [wording], movedTo: null,
    });
  }
  return [...items.values()];
}

function eventId({ from, title, wordings }: EventThread): string {
  const place = wordings[0]?.places[0];
  return place === undefined ? `${from} ${title}` : `${from} ${place.reading} ${place.start}`;
}

/** The body that tells it most; of equals the first in order. */
function mostOften(spoken: readonly Body[]): Body | undefined {
  const times = (body: Body): number => spoken.filter((other) => other === body).length;
  return BODIES.filter((body) => spoken.includes(body)).sort((a, b) => times(b) - times(a))[0];
}

function bodiesOf(tellers: readonly string[]): readonly Body[] {
  const told = new Set(tellers.map(bodyOf));
  return told.size === 0 ? ['unknown'] : BODIES.filter((body) => told.has(body));
}
