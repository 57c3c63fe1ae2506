import { useWording } from '../wording';

export type ZoomChoice = 'comfortable' | 'page-width' | 'page-fit' | '0.75' | '1' | '1.25' | '1.5' | '2' | '3';
const FACTORS: readonly ZoomChoice[] = ['0.75', '1', '1.25', '1.5', '2', '3'];

export interface ZoomControlProps {
  /** `null` after a step that is none of the choices. */
  readonly zoom: ZoomChoice | null;
  /** 1 is actual size. */
  readonly factor: number;
  readonly onZoom: (zoom: ZoomChoice) => void;
  readonly onZoomStep: (step: 1 | -1) => void;
}

/** How large the pages are. */
export function ZoomControl({ zoom, factor, onZoom, onZoomStep }: ZoomControlProps) {
  const { viewer: words } = useWording();
  return (
    <div class="viewer-group">
      <button class="button button-small viewer-zoom-step" type="button" aria-label={words.smaller} onClick={() => { onZoomStep(-1); }}>−</button>
      <label>
        <span class="unseen">{words.zoom}</span>
        <select class="field viewer-zoom" value={zoom ?? 'other'} onChange={(event) => { onZoom(event.currentTarget.value as ZoomChoice); }}>
          {zoom === null && <option value="other">{Math.round(factor * 100)}%</option>}
          <option value="comfortable">{words.comfortable}</option>
          <option value="page-width">{words.fitWidth}</option>
          <option value="page-fit">{words.fitPage}</option>
          {FACTORS.map((choice) => <option key={choice} value={choice}>{Math.round(Number(choice) * 100)}%</option>)}
        </select>
      </label>
      <button class="button button-small viewer-zoom-step" type="button" aria-label={words.larger} onClick={() => { onZoomStep(1); }}>+</button>
    </div>
  );
}
