import { readSteps } from '../document/read';
import type { Reading } from '../document/reading';
import { contentRootOf } from './content-root';
import { lookAtPage } from './look-at-page';
import { readDomSteps, type DomReading } from './read-dom';
import { inSlices } from './slices';

/** A document in the page, with the way back to its nodes. */
export interface DocumentRead {
  readonly state: 'read';
  readonly root: Element;
  readonly dom: DomReading;
  readonly reading: Reading;
}

export type PageRead = DocumentRead | { readonly state: 'noDocument' | 'noText' | 'pdf' };

export interface ReadPageNeeds {
  /** See {@link lookAtPage}. */
  readonly asked: boolean;
  /** What was read here before: when the text is the same, only the places of its marks are found again. */
  readonly before: DocumentRead | null;
  readonly signal: AbortSignal;
}

/** Reads the page as it is now, in short steps. @returns `null` when the signal ended it */
export async function readPage({ asked, before, signal }: ReadPageNeeds): Promise<PageRead | null> {
  const look = lookAtPage(asked);
  if (look.state !== 'document') return { state: look.state };
  const { url, page, site } = look;
  const root = contentRootOf(document, site.contentRoots);
  const dom = await inSlices(readDomSteps(root), signal);
  if (dom === null) return null;
  if (dom.source.text.trim() === '') return { state: 'noText' };
  const address = url?.href ?? null;
  if (before?.dom.source.text === dom.source.text && before.reading.url === address) return { ...before, root, dom };
  const reading = await inSlices(readSteps(dom.source, { url, page, date: null }), signal);
  return reading === null ? null : { state: 'read', root, dom, reading };
}
