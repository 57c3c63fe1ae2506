import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { documentName } from '../../components/identity/identity-facts';
import { FindBar } from '../../components/viewer/find-bar';
import { PageList } from '../../components/viewer/page-list';
import { ReadingState } from '../../components/viewer/reading-state';
import { ViewerBar, type ZoomChoice } from '../../components/viewer/viewer-bar';
import { useWording } from '../../components/wording';
import { openPanelHere } from '../own-page/open-panel';
import type { SettingsInUse } from '../own-page/use-settings';
import { nameOf, viewerAddress } from './address';
import { Cover } from './cover';
import { newSession } from './new-session';
import { drawPicture } from './page-picture';
import { pageRows } from './page-rows';
import { printPages } from './print-pages';
import { saveBytes } from './save-bytes';
import { useMarks } from './use-marks';
import { useSheets } from './use-sheets';
import { useViewerKeys } from './use-viewer-keys';

/** The reader for PDFs: pages with marks on the glyphs, and the same panel as on web pages. */
export function Viewer({ settings }: SettingsInUse) {
  const { viewer: words, ...wording } = useWording();
  const session = useMemo(newSession, []);
  const start = useMemo(() => viewerAddress(location), []);
  const stage = session.stage.value;
  const origin = session.origin.value;
  const reading = session.reading.value;
  const shown = stage.at === 'shown' ? stage.open.document : null;
  const identity = reading.progress?.reading.identity ?? null;

  const marks = useMarks(reading.progress, settings);
  const { container, sheets, state } = useSheets(stage, start.page, marks.paintPage);
  const [zoom, setZoom] = useState<ZoomChoice | null>('page-width');
  const [finding, setFinding] = useState<string | null>(null);

  const open = useCallback((): void => {
    if (start.file !== null) void session.openAddress(start.file, nameOf(start.file));
  }, [session, start]);
  useEffect(open, [open]);
  useEffect(() => {
    if (origin !== null) document.title = `${origin.name} – Kamerspoor`;
  }, [origin]);
  useEffect(() => {
    if (state.pages > 0) history.replaceState(null, '', `#page=${state.page}`);
  }, [state.page, state.pages]);

  const goTo = (page: number): void => { sheets.current?.goTo(page); };
  const find = (text: string): void => {
    setFinding(text);
    sheets.current?.find(text, 'first');
  };
  const closeFind = (): void => {
    setFinding(null);
    sheets.current?.find('', 'first');
    container.current?.focus();
  };
  const zoomTo = (choice: ZoomChoice): void => {
    setZoom(choice);
    sheets.current?.zoom(choice === 'page-width' || choice === 'page-fit' ? choice : Number(choice));
  };
  const zoomStep = (step: 1 | -1): void => {
    setZoom(null);
    sheets.current?.zoomBy(step);
  };
  const print = (): void => { if (shown !== null) void printPages(shown); };
  useViewerKeys({ onFind: () => { setFinding((before) => before ?? ''); }, onPrint: print, onZoomStep: zoomStep, onFit: () => { zoomTo('page-width'); } });
  const draw = useCallback((page: number, canvas: HTMLCanvasElement): void => { if (shown !== null) void drawPicture(shown, page, canvas); }, [shown]);
  const rows = useMemo(() => pageRows(state.pages, reading), [state.pages, reading]);
  const markCount = reading.progress?.reading.marks.length ?? null;

  return (
    <div class="viewer">
      <ViewerBar
        name={origin?.name ?? words.title} what={identity === null ? null : documentName(identity, { viewer: words, ...wording })}
        address={origin?.address?.href ?? null} page={state.page} pages={state.pages} zoom={zoom} factor={state.factor}
        marksOn={marks.on} finding={finding !== null}
        onPage={goTo} onZoom={zoomTo} onZoomStep={zoomStep} onRotate={() => { sheets.current?.rotate(); }}
        onFind={() => { if (finding === null) setFinding(''); else closeFind(); }}
        onMarks={marks.turn} onPanel={() => { void openPanelHere(); }} onPrint={print}
        onSave={() => { if (session.bytes !== null && origin !== null) saveBytes(session.bytes, origin.name); }}
        onOpenFile={() => { document.querySelector<HTMLInputElement>('#viewer-file')?.click(); }}
      >
        <input class="unseen" id="viewer-file" type="file" accept="application/pdf,.pdf" tabIndex={-1} aria-hidden="true"
          onChange={(event) => { const file = event.currentTarget.files?.[0]; if (file !== undefined) void session.openFile(file); }} />
        {finding !== null && (
          <FindBar words={finding} found={state.found} onWords={find} onClose={closeFind} onStep={(step) => { sheets.current?.find(finding, step); }} />
        )}
      </ViewerBar>
      {shown !== null && (
        <ReadingState pagesRead={reading.pagesRead} pages={shown.numPages} marks={markCount}
          scans={reading.progress?.emptyPages ?? []} damaged={reading.progress?.damagedPages ?? []}
          onCancel={reading.done ? null : () => { session.stop(); }} />
      )}
      {shown !== null && <PageList rows={rows} current={state.page} onChoose={goTo} onDraw={draw} />}
      <main class="viewer-sheets">
        <div class="viewer-scroller" ref={container} tabIndex={0} aria-label={origin?.name ?? words.title}>
          <div class="pdfViewer" />
        </div>
        <Cover stage={stage} address={origin?.address?.href ?? null} onRetry={open}
          onFile={(file) => { void session.openFile(file); }} onPassword={(password) => { void session.unlock(password); }} onStop={() => { session.stop(); }} />
      </main>
    </div>
  );
}
