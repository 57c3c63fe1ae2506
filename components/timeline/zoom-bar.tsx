import { useWording } from '../wording';
import type { Stretch } from './time-axis';
import { canZoomIn, panned, zoomed } from './zoom';

export interface ZoomBarProps {
  readonly stretch: Stretch;
  /** Where zooming goes to: the day of the row that the reader is at. */
  readonly around: string | undefined;
  /** Whether all is in sight, so that there is nothing to go back to. */
  readonly whole: boolean;
  /** `null` for all time. */
  readonly onStretch: (stretch: Stretch | null) => void;
}

/** Nearer, further, earlier, later: the picture moves by buttons as well as by keys. */
export function ZoomBar({ stretch, around, whole, onStretch }: ZoomBarProps) {
  const { timeline } = useWording();
  return (
    <div class="zoom-bar" role="group" aria-label={timeline.zoom}>
      <button class="button button-small" type="button" onClick={() => { onStretch(panned(stretch, 'earlier')); }}>{timeline.earlier}</button>
      <button class="button button-small" type="button" onClick={() => { onStretch(panned(stretch, 'later')); }}>{timeline.later}</button>
      <button class="button button-small" type="button" onClick={() => { onStretch(zoomed(stretch, 'out', around)); }}>{timeline.zoomOut}</button>
      <button class="button button-small" type="button" disabled={!canZoomIn(stretch)} onClick={() => { onStretch(zoomed(stretch, 'in', around)); }}>{timeline.zoomIn}</button>
      <button class="button button-small" type="button" disabled={whole} onClick={() => { onStretch(null); }}>{timeline.wholePeriod}</button>
    </div>
  );
}

/** What a key asks of the picture: `+` and `-` zoom, `0` shows all; `null` for any other key, `all` for all time. */
export function stretchAfterKey(key: string, stretch: Stretch, around: string | undefined): Stretch | 'all' | null {
  switch (key) {
    case '+': case '=': return canZoomIn(stretch) ? zoomed(stretch, 'in', around) : stretch;
    case '-': return zoomed(stretch, 'out', around);
    case '0': return 'all';
    case 'ArrowLeft': return panned(stretch, 'earlier');
    case 'ArrowRight': return panned(stretch, 'later');
    default: return null;
  }
}
