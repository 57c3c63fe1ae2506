import type { ComponentChildren } from 'preact';
import { Switch } from '../control/switch';
import { useWording } from '../wording';

export type ZoomChoice = 'page-width' | 'page-fit' | '0.75' | '1' | '1.25' | '1.5' | '2' | '3';
const FACTORS: readonly ZoomChoice[] = ['0.75', '1', '1.25', '1.5', '2', '3'];

export interface ViewerBarProps {
  readonly name: string;
  /** What the document is, once known. */
  readonly what: string | null;
  /** The address it came from; `null` for a file. */
  readonly address: string | null;
  readonly page: number;
  readonly pages: number;
  readonly zoom: ZoomChoice | null;
  /** Zoom as a factor, 1 is actual size. */
  readonly factor: number;
  readonly marksOn: boolean;
  readonly finding: boolean;
  readonly onPage: (page: number) => void;
  readonly onZoom: (zoom: ZoomChoice) => void;
  readonly onZoomStep: (step: 1 | -1) => void;
  readonly onRotate: () => void;
  readonly onFind: () => void;
  readonly onMarks: (on: boolean) => void;
  readonly onPanel: () => void;
  readonly onPrint: () => void;
  readonly onSave: () => void;
  readonly onOpenFile: () => void;
  readonly children?: ComponentChildren;
}

/** The bar above the pages: where the document came from, which page, how large, and what can be done. */
export function ViewerBar(props: ViewerBarProps) {
  const { name, what, address, page, pages, zoom, factor } = props;
  const { viewer: words } = useWording();
  const percent = `${Math.round(factor * 100)}%`;
  return (
    <header class="viewer-bar" aria-label={words.bar}>
      <div class="viewer-origin">
        <h1 class="viewer-name">{name}</h1>
        <p class="small quiet">
          {what !== null && <span>{what}</span>}
          {address !== null && <a class="viewer-address" href={address} title={address}>{words.original}</a>}
        </p>
      </div>
      <div class="viewer-group">
        <button class="button button-small" type="button" disabled={page <= 1} onClick={() => { props.onPage(page - 1); }}>{words.previous}</button>
        <label class="viewer-page small">
          {words.page}{' '}
          <input class="field" type="text" inputMode="numeric" value={page} onChange={(event) => { props.onPage(Number(event.currentTarget.value) || page); }} />
          {' '}{words.ofPages(pages)}
        </label>
        <button class="button button-small" type="button" disabled={page >= pages} onClick={() => { props.onPage(page + 1); }}>{words.next}</button>
      </div>
      <div class="viewer-group">
        <button class="button button-small" type="button" aria-label={words.smaller} onClick={() => { props.onZoomStep(-1); }}>−</button>
        <label>
          <span class="unseen">{words.zoom}</span>
          <select class="field viewer-zoom" value={zoom ?? 'other'} onChange={(event) => { props.onZoom(event.currentTarget.value as ZoomChoice); }}>
            {zoom === null && <option value="other">{percent}</option>}
            <option value="page-width">{words.fitWidth}</option>
            <option value="page-fit">{words.fitPage}</option>
            {FACTORS.map((choice) => <option key={choice} value={choice}>{Math.round(Number(choice) * 100)}%</option>)}
          </select>
        </label>
        <button class="button button-small" type="button" aria-label={words.larger} onClick={() => { props.onZoomStep(1); }}>+</button>
        <button class="button button-small" type="button" onClick={props.onRotate}>{words.rotate}</button>
      </div>
      <div class="viewer-group">
        <button class="button button-small" type="button" aria-pressed={props.finding} onClick={props.onFind}>{words.find}</button>
        <button class="button button-small" type="button" onClick={props.onPrint}>{words.print}</button>
        <button class="button button-small" type="button" onClick={props.onSave}>{words.save}</button>
        <button class="button button-small" type="button" onClick={props.onOpenFile}>{words.openFile}</button>
      </div>
      <div class="viewer-group">
        <Switch on={props.marksOn} onChange={props.onMarks}>{words.marks}</Switch>
        <button class="button button-small button-first" type="button" onClick={props.onPanel}>{words.panel}</button>
      </div>
      {props.children}
    </header>
  );
}
