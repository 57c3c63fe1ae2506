import type { ComponentChildren } from 'preact';
import { Switch } from '../control/switch';
import { useWording } from '../wording';
import { MoreActs, type MoreActsProps } from './more-acts';
import { ZoomControl, type ZoomControlProps } from './zoom-control';

export interface ViewerBarProps extends MoreActsProps, ZoomControlProps {
  readonly name: string;
  /** What the document is, once known. */
  readonly what: string | null;
  /** The address it came from; `null` for a file. */
  readonly address: string | null;
  readonly page: number;
  /** 0 while there is no document; then there is nothing to turn, enlarge or search. */
  readonly pages: number;
  readonly marksOn: boolean;
  readonly finding: boolean;
  readonly onPage: (page: number) => void;
  readonly onFind: () => void;
  readonly onMarks: (on: boolean) => void;
  readonly onPanel: () => void;
  readonly children?: ComponentChildren;
}

/** The bar above the pages: where the document came from, which page, how large, and what can be done. */
export function ViewerBar({ name, what, address, page, pages, marksOn, finding, onPage, onFind, onMarks, onPanel, children, ...props }: ViewerBarProps) {
  const { viewer: words } = useWording();
  return (
    <header class="viewer-bar" aria-label={words.bar}>
      <button class="button button-small viewer-open" type="button" onClick={props.onOpenFile}>{words.openFile}</button>
      <div class="viewer-origin">
        <p class="viewer-title"><span class="viewer-name">{name}</span>{what !== null && <span class="small quiet"> {what}</span>}</p>
        {address !== null && <a class="viewer-address small" href={address} title={words.original}>{address}</a>}
      </div>
      {pages > 0 && (
        <>
          <div class="viewer-group">
            <button class="button button-small viewer-step" type="button" disabled={page <= 1} onClick={() => { onPage(page - 1); }}>{words.previous}</button>
            <label class="viewer-page small">
              {words.page}{' '}
              <input class="field" type="text" inputMode="numeric" autocomplete="off" value={page} onChange={(event) => { onPage(Number(event.currentTarget.value) || page); }} />
              {' '}{words.ofPages(pages)}
            </label>
            <button class="button button-small viewer-step" type="button" disabled={page >= pages} onClick={() => { onPage(page + 1); }}>{words.next}</button>
          </div>
          <ZoomControl {...props} />
          <div class="viewer-group">
            <button class="button button-small" type="button" aria-pressed={finding} onClick={onFind}>{words.find}</button>
            <Switch on={marksOn} onChange={onMarks}>{words.marks}</Switch>
            <button class="button button-small button-first" type="button" onClick={onPanel}>{words.panel}</button>
            <MoreActs {...props} />
          </div>
        </>
      )}
      {children}
    </header>
  );
}
