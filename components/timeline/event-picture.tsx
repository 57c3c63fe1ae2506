import type { EventRow } from '../../lib/protocol';
import { useWording } from '../wording';
import { layOut, type Lane, type PlacedEvent } from './picture-layout';

const ROW = 16;
const LANE_HEAD = 20;
const LANE_FOOT = 8;
const AXIS = 24;
/** A period narrower than this, in percents of the width, is drawn as a day. */
const A_DAY_WIDE = 1;

/** When the events are, at a glance: a lane for each kind of document, a dot for a day, a bar for a period. */
export function EventPicture({ events }: { readonly events: readonly EventRow[] }) {
  const { timeline } = useWording();
  const layout = layOut(events);
  if (layout === null) return null;
  const tops = layout.lanes.map((_, at) => layout.lanes.slice(0, at).reduce((sum, lane) => sum + heightOf(lane), AXIS));
  const height = layout.lanes.reduce((sum, lane) => sum + heightOf(lane), AXIS);
  const [first, last] = [layout.ticks[0], layout.ticks.at(-1)];
  return (
    <svg class="picture" role="img" width="100%" height={height} aria-label={timeline.picture(events.length, String(first?.year ?? ''), String(last?.year ?? ''))}>
      {layout.ticks.map(({ year, at }) => (
        <g key={year}>
          <line class="picture-rule" x1={`${at}%`} x2={`${at}%`} y1={0} y2={height} />
          <svg x={`${at}%`} overflow="visible"><text class="picture-year" x={4} y={14}>{year}</text></svg>
        </g>
      ))}
      {layout.lanes.map((lane, at) => <LaneDrawn key={lane.kind} lane={lane} top={tops[at] ?? 0} />)}
    </svg>
  );
}

const heightOf = (lane: Lane): number => LANE_HEAD + lane.rows * ROW + LANE_FOOT;

function LaneDrawn({ lane, top }: { readonly lane: Lane; readonly top: number }) {
  const { documentKinds } = useWording();
  return (
    <g>
      <line class="picture-rule" x1="0" x2="100%" y1={top} y2={top} />
      <text class="picture-lane" x={4} y={top + 14}>{documentKinds[lane.kind]}</text>
      {lane.events.map((event) => <EventDrawn key={event.cursor} event={event} y={top + LANE_HEAD + event.row * ROW + ROW / 2} />)}
    </g>
  );
}

function EventDrawn({ event, y }: { readonly event: PlacedEvent; readonly y: number }) {
  const drawn = event.planned ? 'picture-event picture-planned' : 'picture-event';
  if (event.to - event.from < A_DAY_WIDE) return <circle class={drawn} cx={`${(event.from + event.to) / 2}%`} cy={y} r={5} />;
  return <rect class={drawn} x={`${event.from}%`} width={`${event.to - event.from}%`} y={y - 5} height={10} rx={5} />;
}
