import type { EventThread } from './event-thread';
import type { Timeline } from './timeline';

/** The part of a timeline that one of its readings has a share in: its motions, figures, events and what they meet elsewhere. */
export function touching(timeline: Timeline, reading: string): Timeline {
  const here = ({ reading: at }: { readonly reading: string }): boolean => at === reading;
  const placed = ({ place }: { readonly place: { readonly reading: string } }): boolean => here(place);
  const motions = timeline.motions.filter(({ mentions, dicta }) => mentions.some(placed) || dicta.some(placed));
  const keys = new Set(motions.map(({ key }) => key));
  const pairs = timeline.pairs.filter(({ a, b }) => placed(a) || placed(b));
  const histories = timeline.histories.filter(({ points }) => points.some(({ figure }) => placed(figure)));
  const figures = new Set([...timeline.figures.filter(placed), ...pairs.flatMap(({ a, b }) => [a, b]), ...histories.flatMap(({ points }) => points.map(({ figure }) => figure))]);
  return {
    motions,
    offers: timeline.offers.filter(({ a, b }) => keys.has(a) || keys.has(b)),
    commitments: timeline.commitments.filter(({ mentions }) => mentions.some(placed)),
    figures: timeline.figures.filter((figure) => figures.has(figure)),
    pairs, histories,
    sums: timeline.sums.filter(({ total }) => placed(total)),
    statements: timeline.statements.filter(({ a, b }) => here(a.place) || here(b.place)),
    events: eventsTouching(timeline.events, reading),
    relations: timeline.relations.filter(({ from, to }) => from === reading || to === reading),
    differences: timeline.differences.filter(({ spans }) => spans.some(here)),
  };
}

/** The events that a reading tells, and those that they moved to or from; moves keep pointing at their event. */
function eventsTouching(events: readonly EventThread[], reading: string): EventThread[] {
  const told = events.map(({ wordings }) => wordings.some((wording) => wording.reading === reading));
  const kept = events.flatMap((event, i) => (told[i] === true || (event.movedTo !== null && told[event.movedTo] === true)
    || events.some(({ movedTo }, j) => movedTo === i && told[j] === true) ? [i] : []));
  const at = new Map(kept.map((i, place) => [i, place]));
  return kept.flatMap((i) => {
    const event = events[i];
    return event === undefined ? [] : [{ ...event, movedTo: event.movedTo === null ? null : at.get(event.movedTo) ?? null }];
  });
}
