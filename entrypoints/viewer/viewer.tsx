import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { documentName } from '../../components/identity/identity-facts';
import { FindBar } from '../../components/viewer/find-bar';
import { ReadingState } from '../../components/viewer/reading-state';
import { SideList } from '../../components/viewer/side-list';
import { ViewerBar } from '../../components/viewer/viewer-bar';
import type { ZoomChoice } from '../../components/viewer/zoom-control';
import { useWording } from '../../components/wording';
import { takeDroppedPdfs, takeHandedFile } from '../own-page/hand-file';
import { openPanelHere } from '../own-page/open-panel';
import type { SettingsInUse } from '../own-page/use-settings';
import { useTimelineOf } from '../own-page/use-timeline';
import { nameOf, viewerAddress } from './address';
import { Cover } from './cover';
import { firstMarkFrom, pageRows } from './page-rows';
import { printPages } from './print-pages';
import { saveBytes } from './save-bytes';
import { SheetCard } from './sheet-card';
import { useDocument } from './use-document';
import { useOutline, usePictures } from './use-side-list';
import { usePanelAnswers } from './use-panel-answers';
import { usePdfSites } from './use-pdf-sites';
import { useSheets } from './use-sheets';
import { useViewerKeys } from './use-viewer-keys';

/** The reader for PDFs: pages with marks on the glyphs, and the same panel as on web pages. */
export function Viewer({ settings: { kindsOff } }: SettingsInUse) {
  const { viewer: words, ...wording } = useWording();
  const start = useMemo(() => viewerAddress(location), []);
  const { session, drawn, saving, saveAgain } = useDocument(start.page);
  const stage = session.stage.value;
  const origin = session.origin.value;
  const reading = session.reading.value;
  const { progress } = reading;
  const shown = stage.at === 'shown' ? stage.open.document : null;
  const address = origin?.address ?? null;
  const identity = progress?.reading.identity ?? null;

  const { container, inUse, state } = useSheets(stage, start.page, drawn);
  const [marksOn, turnMarks] = useState(true);
  const [zoom, setZoom] = useState<ZoomChoice | null>('comfortable');
  const [finding, setFinding] = useState<string | null>(null);
  const site = usePdfSites(address?.host ?? null);
  const outline = useOutline(shown);
  const onDraw = usePictures(shown, drawn);
  const kept = saving !== null && 'key' in saving ? saving : null;
  const known = useTimelineOf(kept?.key ?? null, kept?.at ?? null);
  const chosen = usePanelAnswers({ stage, reading, saving, saveAgain, marks: inUse?.marks ?? null });

  const open = useCallback((): void => {
    if (start.file !== null) void session.openAddress(start.file, nameOf(start.file));
    else void takeHandedFile(location.search).then((file) => { if (file !== null) void session.openFile(file); });
  }, [session, start]);
  const openFile = useCallback((file: File): void => { void session.openFile(file); }, [session]);
  const fileInput = useRef<HTMLInputElement>(null);
  const chooseFile = (): void => { fileInput.current?.click(); };
  useEffect(open, [open]);
  useEffect(() => takeDroppedPdfs(document, openFile), [openFile]);
  useEffect(() => {
    if (origin !== null) document.title = `${origin.name} – Kamerspoor`;
  }, [origin]);
  useEffect(() => {
    if (state.pages > 0) history.replaceState(null, '', `#page=${state.page}`);
  }, [state.page, state.pages]);
  useEffect(() => { inUse?.marks.read(progress); }, [inUse, progress]);
  useEffect(() => { inUse?.marks.hide(marksOn ? kindsOff : 'all'); }, [inUse, marksOn, kindsOff]);

  useEffect(() => {
    if (start.place !== null && progress?.done === true) void inUse?.marks.goToSpan(start.place.start, start.place.end);
  }, [inUse, start, progress?.done]);

  const goTo = useCallback((page: number): void => { inUse?.sheets.goTo(page); }, [inUse]);
  const find = (text: string): void => {
    setFinding(text);
    inUse?.sheets.find(text, 'first');
  };
  const closeFind = (): void => {
    setFinding(null);
    inUse?.sheets.find('', 'first');
    container.current?.focus();
  };
  const zoomTo = (choice: ZoomChoice): void => {
    setZoom(choice);
    inUse?.sheets.zoom(choice === 'comfortable' || choice === 'page-width' || choice === 'page-fit' ? choice : Number(choice));
  };
  const zoomStep = (step: 1 | -1): void => {
    setZoom(null);
    inUse?.sheets.zoomBy(step);
  };
  const print = (): void => { if (shown !== null) void printPages(shown); };
  useViewerKeys({ onFind: () => { setFinding((before) => before ?? ''); }, onPrint: print, onZoomStep: zoomStep, onFit: () => { zoomTo('comfortable'); } });
  const rows = useMemo(() => pageRows(state.pages, progress), [state.pages, progress]);
  const shownMarks = useMemo(() => (marksOn ? progress?.reading.marks ?? [] : []).flatMap(({ kind }, index) => (kindsOff.includes(kind) ? [] : [index])), [progress, marksOn, kindsOff]);

  return (
    <div class="viewer">
      <h1 class="unseen">{origin?.name ?? words.title}</h1>
      <ViewerBar
        name={origin?.name ?? words.title} what={identity === null || (identity.kind === 'onbekend' && identity.title === null) ? null : documentName(identity, wording)}
        address={address?.href ?? null} page={state.page} pages={state.pages} zoom={zoom} factor={state.factor} marksOn={marksOn} finding={finding !== null}
        site={address === null || site === null ? null : { host: address.host, always: site.always }} onAlways={(on) => { void site?.choose('always', on); }}
        onPage={goTo} onZoom={zoomTo} onZoomStep={zoomStep} onRotate={() => { inUse?.sheets.rotate(); }}
        onFind={() => { if (finding === null) setFinding(''); else closeFind(); }}
        onMarks={turnMarks} onPanel={() => { openPanelHere().catch(() => undefined); }} onPrint={print} onOpenFile={chooseFile}
        onSave={() => { if (session.bytes !== null && origin !== null) saveBytes(session.bytes, origin.name); }}
      >
        <input class="unseen" ref={fileInput} type="file" accept="application/pdf,.pdf" tabIndex={-1} aria-hidden="true"
          onChange={(event) => { const file = event.currentTarget.files?.[0]; if (file !== undefined) openFile(file); }} />
        {finding !== null && shown !== null && (
          <FindBar words={finding} found={state.found} onWords={find} onClose={closeFind} onStep={(step) => { inUse?.sheets.find(finding, step); }} />
        )}
      </ViewerBar>
      {shown !== null && (
        <ReadingState pagesRead={reading.pagesRead} pages={shown.numPages} marks={progress?.reading.marks.length ?? null}
          scans={progress?.emptyPages ?? []} damaged={progress?.damagedPages ?? []} onCancel={reading.done ? null : () => { session.stop(); }} />
      )}
      {shown !== null && <SideList rows={rows} outline={outline} current={state.page} onChoose={goTo} onDraw={onDraw} />}
      <main class={shown === null ? 'viewer-sheets viewer-sheets-alone' : 'viewer-sheets'}>
        <div class="viewer-scroller" ref={container} tabIndex={0} aria-label={origin?.name ?? words.title}>
          <div class="pdfViewer" />
        </div>
        <Cover stage={stage} address={address?.href ?? null} cookieHost={address === null || site?.cookies !== false ? null : address.host} onRetry={open}
          onCookies={() => { void site?.choose('cookies', true).then(open); }} onOpenFile={chooseFile}
          onFile={openFile} onPassword={(password) => { void session.unlock(password); }} onStop={() => { session.stop(); }} />
      </main>
      <SheetCard marks={inUse?.marks ?? null} reading={progress?.reading ?? null} documentKey={kept?.key ?? null} known={known} scroller={container} shown={shownMarks} firstHere={firstMarkFrom(progress, state.page)} onChosen={chosen} />
    </div>
  );
}
