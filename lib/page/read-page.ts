import type { Reading } from '../document/reading';
import type { Hints } from '../document/identify';
import { siteOf } from '../document/sites/registry';
import type { SourceText } from '../text/source-text';
import { documentAddress } from './address';
import { contentRootOf } from './content-root';
import { pageViewOf } from './page-view';
import { readDomSteps, type DomReading } from './read-dom';
import { inSlices } from './slices';

/** The steps that turn a text into a reading; they may have to be fetched first. */
export type ReadSteps = (source: SourceText, hints: Hints) => Generator<undefined, Reading>;

/** A document in the page, with the way back to its nodes. */
export interface DocumentRead {
  readonly state: 'read';
  readonly root: Element;
  readonly dom: DomReading;
  readonly reading: Reading;
}

export type PageRead = DocumentRead | { readonly state: 'noDocument' | 'noText' | 'pdf' };

export interface ReadPageNeeds {
  readonly loadSteps: () => Promise<ReadSteps>;
  /** The reader asked for it: then a page counts as a document whatever the rules of its site say. */
  readonly asked: boolean;
  /** What was read here before: when the text is the same, only the places of its marks are found again. */
  readonly before: DocumentRead | null;
  readonly signal: AbortSignal;
}

const HTML = new Set(['text/html', 'application/xhtml+xml']);

/**
 * Reads the page as it is now, in short steps. @returns `null` when the signal ended it.
 * Rejects only when the steps cannot be loaded or when they fail.
 */
export async function readPage({ loadSteps, asked, before, signal }: ReadPageNeeds): Promise<PageRead | null> {
  if (document.contentType === 'application/pdf') return { state: 'pdf' };
  if (!HTML.has(document.contentType)) return { state: 'noDocument' };
  const url = documentAddress(location.href);
  const page = pageViewOf(document, url);
  const site = siteOf(page);
  if (!asked && !site.isDocument(page)) return { state: 'noDocument' };
  const root = contentRootOf(document, site.contentRoots);
  const dom = await inSlices(readDomSteps(root), signal);
  if (dom === null) return null;
  if (dom.source.text.trim() === '') return { state: 'noText' };
  if (before?.dom.source.text === dom.source.text && before.reading.url === url?.href) return { ...before, root, dom };
  const readSteps = await loadSteps();
  const reading = await inSlices(readSteps(dom.source, { url, page, date: null }), signal);
  return reading === null ? null : { state: 'read', root, dom, reading };
}
