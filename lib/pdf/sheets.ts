import type { PDFDocumentProxy } from 'pdfjs-dist';
import type * as ViewerLibrary from 'pdfjs-dist/legacy/web/pdf_viewer.mjs';
import { comfortableScale } from './comfortable-scale';
import { pdfjs } from './pdfjs';

/** How the pages are fitted: easy to read, as wide as the window, a whole page, or a factor (1 is actual size). */
export type Zoom = 'comfortable' | 'page-width' | 'page-fit' | number;

/** What the pages tell while they are shown. Page numbers count from 1. */
export interface SheetEvents {
  onPage(number: number): void;
  /** A page has been drawn. */
  onDrawn(number: number): void;
  /** The text of a page can be selected and painted; also after zoom and rotation. */
  onText(number: number): void;
  onZoom(factor: number): void;
  onFound(matches: { readonly current: number; readonly total: number } | null): void;
}

/** The pages of a document on the screen: drawn when near the window, at any zoom. */
export interface Sheets {
  show(document: PDFDocumentProxy, page: number): void;
  goTo(page: number): void;
  zoom(zoom: Zoom): void;
  zoomBy(steps: number): void;
  /** Fits the pages again after the window changed its size. */
  fit(): void;
  rotate(): void;
  /** Looks for words in all pages; an empty string ends the search. */
  find(words: string, step: 'first' | 'next' | 'previous'): void;
  /** The elements that hold the text runs of a page, by the index that pdf.js counts, or `null` when it is not drawn. */
  textRuns(page: number): readonly HTMLElement[] | null;
  clear(): void;
}

interface PageView {
  /** In pixels at `scale`. */
  readonly width: number;
  readonly scale: number;
  readonly textLayer: unknown;
  readonly _textHighlighter: { readonly textDivs: readonly HTMLElement[] | null };
}

/** pdf.js' own viewer finds its library in this global. */
export async function viewerLibrary(): Promise<typeof ViewerLibrary> {
  (globalThis as { pdfjsLib?: unknown }).pdfjsLib = await pdfjs();
  return import('pdfjs-dist/legacy/web/pdf_viewer.mjs');
}

interface Matches { readonly current: number; readonly total: number }
const NOT_FOUND = 1;

/**
 * Puts pages into `container`, which must be positioned and scroll by itself.
 * Forms, scripts and editing of annotations are off; links inside the document work.
 */
export async function createSheets(container: HTMLDivElement, events: SheetEvents): Promise<Sheets> {
  const { EventBus, PDFFindController, PDFLinkService, PDFViewer, LinkTarget } = await viewerLibrary();
  const eventBus = new EventBus();
  const linkService = new PDFLinkService({ eventBus, externalLinkTarget: LinkTarget.BLANK, externalLinkRel: 'noopener noreferrer' });
  const findController = new PDFFindController({ eventBus, linkService });
  const viewer = new PDFViewer({ container, eventBus, linkService, findController, annotationMode: 1, removePageBorders: true });
  linkService.setViewer(viewer);

  const pageView = (page: number): PageView | null => viewer.getPageView(page - 1) as PageView | undefined ?? null;
  let start = 1;
  let zoomWanted: Zoom | null = 'comfortable';
  let empty = true;
  const applyZoom = (): void => {
    if (zoomWanted === null || empty) return;
    if (zoomWanted !== 'comfortable') viewer.currentScaleValue = String(zoomWanted);
    else {
      const first = pageView(1);
      if (first !== null) viewer.currentScaleValue = String(comfortableScale(container.clientWidth, first.width / first.scale));
    }
  };

  eventBus.on('pagesinit', () => {
    empty = false;
    applyZoom();
    viewer.currentPageNumber = Math.min(Math.max(1, start), viewer.pagesCount);
  });
  eventBus.on('pagechanging', ({ pageNumber }: { pageNumber: number }) => { events.onPage(pageNumber); });
  eventBus.on('pagerendered', ({ pageNumber }: { pageNumber: number }) => { events.onDrawn(pageNumber); });
  eventBus.on('textlayerrendered', ({ pageNumber }: { pageNumber: number }) => { events.onText(pageNumber); });
  eventBus.on('updatetextlayermatches', ({ pageIndex }: { pageIndex: number }) => { if (pageIndex >= 0) events.onText(pageIndex + 1); });
  eventBus.on('scalechanging', ({ scale }: { scale: number }) => { events.onZoom(scale); });
  eventBus.on('updatefindmatchescount', ({ matchesCount }: { matchesCount: Matches }) => { events.onFound(matchesCount); });
  eventBus.on('updatefindcontrolstate', ({ matchesCount, state }: { matchesCount: Matches; state: number }) => {
    events.onFound(state === NOT_FOUND ? { current: 0, total: 0 } : matchesCount);
  });

  return {
    show(document, page) {
      start = page;
      empty = true;
      viewer.setDocument(document);
      linkService.setDocument(document, null);
    },
    goTo(page) {
      if (!empty) viewer.currentPageNumber = Math.min(Math.max(1, page), viewer.pagesCount);
    },
    zoom(zoom) {
      zoomWanted = zoom;
      applyZoom();
    },
    zoomBy(steps) {
      zoomWanted = null;
      if (empty) return;
      if (steps > 0) viewer.increaseScale({ steps });
      else viewer.decreaseScale({ steps: -steps });
    },
    fit() {
      if (typeof zoomWanted === 'string') applyZoom();
    },
    rotate() {
      if (!empty) viewer.pagesRotation = (viewer.pagesRotation + 90) % 360;
    },
    find(words, step) {
      if (words === '') {
        eventBus.dispatch('findbarclose', { source: viewer });
        events.onFound(null);
        return;
      }
      eventBus.dispatch('find', {
        source: viewer, type: step === 'first' ? '' : 'again', query: words, caseSensitive: false,
        entireWord: false, highlightAll: true, findPrevious: step === 'previous', matchDiacritics: false,
      });
    },
    textRuns(page) {
      const view = pageView(page);
      return view === null || view.textLayer === null ? null : view._textHighlighter.textDivs;
    },
    clear() {
      empty = true;
      // setDocument takes null to empty the view, which its types do not say.
      viewer.setDocument(null);
      linkService.setDocument(null, null);
    },
  };
}
