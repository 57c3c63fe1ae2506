import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useWording } from '../wording';
import { axisLabels } from './axis-labels';
import { layOut, RADIUS, type PictureLane, type PlacedGroup, type PlacedItem } from './picture-layout';
import type { NumberedItem } from './shown-items';
import { timeAxis, type Stretch } from './time-axis';

const AXIS = 48;
const GUTTER = 112;
/** In a picture narrower than this, the name of a lane stands above it instead of before it. */
const GUTTER_FROM = 640;
const FIRST_WIDTH = 800;
const LEAST_WIDTH = 280;

export interface TimePictureProps {
  readonly items: readonly NumberedItem[];
  readonly stretch: Stretch;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  /** The reader wants to see what lies too close together. */
  readonly onZoomTo: (stretch: Stretch) => void;
}

/** When things happen and by whom they are told, at a glance. The list beside it says the same; its numbers lead there. */
export function TimePicture({ items, stretch, chosen, onChoose, onZoomTo }: TimePictureProps) {
  const words = useWording();
  const { timeline, language } = words;
  const box = useRef<HTMLDivElement>(null);
  const full = useWidth(box);
  const gutter = full >= GUTTER_FROM ? GUTTER : 0;
  const width = full - gutter;
  const axis = useMemo(() => timeAxis(stretch, items.map(({ from }) => from), width), [stretch.from, stretch.to, items, width]);
  const layout = useMemo(() => layOut(items, axis, { width, top: AXIS, laneHead: gutter === 0 ? 24 : 12 }), [items, axis, gutter]);
  const labels = axisLabels(axis, language);
  const placed = new Map(layout.lanes.flatMap((lane) => lane.placed).map((one) => [one.item.id, one]));
  return (
    <div class="picture-box" ref={box}>
      <svg class="picture" role="img" width={full} height={layout.height + 1} viewBox={`0 0 ${full} ${layout.height + 1}`}
        aria-label={timeline.picture(items.length, stretch.from.slice(0, 4), stretch.to.slice(0, 4))}>
        <g transform={`translate(${gutter} 0)`}>
          {axis.ticks.map(({ day, at }) => <line key={day} class="picture-rule" x1={at} x2={at} y1={8} y2={layout.height} />)}
          {axis.fine.map(({ day, at }) => <line key={day} class="picture-rule picture-rule-fine" x1={at} x2={at} y1={30} y2={AXIS} />)}
          {labels.upper.map(({ text, x }) => <text key={x} class="picture-year" x={x + 4} y={18}>{text}</text>)}
          {labels.lower.map(({ text, x }) => <text key={x} class="picture-fine" x={x + 4} y={42}>{text}</text>)}
        </g>
        {layout.lanes.map((lane) => (
          <g key={lane.body}>
            <line class="picture-rule" x1={0} x2={full} y1={lane.top} y2={lane.top} />
            <text class="picture-lane" x={0} y={lane.top + (gutter === 0 ? 17 : 31)}>{timeline.bodies[lane.body]}</text>
          </g>
        ))}
        <line class="picture-rule" x1={0} x2={full} y1={layout.height} y2={layout.height} />
        <g transform={`translate(${gutter} 0)`}>
          {[...placed.values()].map((from) => <Move key={from.item.id} from={from} to={placed.get(from.item.movedTo ?? '')} />)}
          {layout.lanes.map((lane) => <LaneDrawn key={lane.body} lane={lane} chosen={chosen} onChoose={onChoose} onZoomTo={onZoomTo} />)}
        </g>
      </svg>
      {axis.stretched && <p class="small quiet">{timeline.axisStretched[axis.unit === 'day' ? 'month' : axis.unit]}</p>}
    </div>
  );
}

type LaneDrawnProps = { readonly lane: PictureLane } & Pick<TimePictureProps, 'chosen' | 'onChoose' | 'onZoomTo'>;

function LaneDrawn({ lane, chosen, onChoose, onZoomTo }: LaneDrawnProps) {
  return (
    <>
      {lane.groups.map((group) => <GroupDrawn key={group.x} group={group} onZoomTo={onZoomTo} />)}
      {lane.placed.map((one) => <ItemDrawn key={one.item.id} one={one} chosen={one.item.id === chosen} onChoose={onChoose} />)}
    </>
  );
}

function ItemDrawn({ one, chosen, onChoose }: { readonly one: PlacedItem; readonly chosen: boolean; readonly onChoose: (id: string) => void }) {
  const { item, shape, x, y, width, bracket, label } = one;
  const kinds = ['item', `item-${item.moment}`, ...(item.aboutMotion ? ['item-motion'] : []), ...(item.inferred ? ['item-inferred'] : []), ...(chosen ? ['item-chosen'] : [])];
  return (
    <g class={kinds.join(' ')} onClick={() => { onChoose(item.id); }}>
      {bracket !== null && <path class="item-bracket" d={`M${bracket.from} ${y + RADIUS + 2}v4H${bracket.to}v-4`} />}
      {shape === 'bar' ? <rect x={x + 1} y={y - RADIUS} width={width - 2} height={RADIUS * 2} rx={RADIUS} /> : <circle cx={x} cy={y} r={RADIUS} />}
      <text class="item-number" x={shape === 'bar' ? x + 14 : x} y={y + 4}>{item.number}</text>
      {label !== null && <text class={['item-label', ...(item.moment === 'moved' ? ['item-label-moved'] : []), ...(label.inside ? ['item-label-inside'] : [])].join(' ')} x={label.x} y={y + 4} text-anchor={label.anchor}>{label.text}</text>}
    </g>
  );
}

/** From a plan to the later date for it. */
function Move({ from, to }: { readonly from: PlacedItem; readonly to: PlacedItem | undefined }) {
  if (to === undefined) return null;
  const start = from.x + (from.shape === 'bar' ? from.width : RADIUS);
  const end = to.x - (to.shape === 'bar' ? 0 : RADIUS) - 7;
  const turn = Math.max(start + 6, end - 8);
  return (
    <>
      <path class="move" d={`M${start} ${from.y}H${turn}V${to.y}H${end}`} />
      <path class="move-arrow" d={`M${end} ${to.y - 5}l7 5l-7 5z`} />
    </>
  );
}

function GroupDrawn({ group, onZoomTo }: { readonly group: PlacedGroup; readonly onZoomTo: (stretch: Stretch) => void }) {
  const { items, x, y } = group;
  const from = items.map((item) => item.from).sort()[0];
  const to = items.map((item) => item.to).sort().at(-1);
  return (
    <g class="item item-group" onClick={() => { if (from !== undefined && to !== undefined) onZoomTo({ from, to }); }}>
      <rect x={x - 13} y={y - RADIUS} width={26} height={RADIUS * 2} rx={2} />
      <text class="item-number" x={x} y={y + 4}>{items.length}×</text>
    </g>
  );
}

/** The width that the picture has, followed while the window changes. */
function useWidth(box: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(FIRST_WIDTH);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const seen = Math.floor(entry?.contentRect.width ?? 0);
      if (seen > 0) setWidth(Math.max(LEAST_WIDTH, seen));
    });
    observer.observe(element);
    return () => { observer.disconnect(); };
  }, []);
  return width;
}

