import type { Span } from '../../lib/text/span';

/** What the reader's own address says: which document, and which page of it. */
export interface ViewerAddress {
  /** `null` when no document is named, or not one over https. */
  readonly file: URL | null;
  /** From 1. */
  readonly page: number;
  /** A place of the text, in offsets of its source; `null` when none is named. */
  readonly place: Span | null;
}

/** Reads `?file=…#page=N`, as the open parameters for PDF viewers have it, and `#at=start-end` of our own; its own page goes before that of the file. */
export function viewerAddress(location: Pick<Location, 'search' | 'hash'>): ViewerAddress {
  const asked = new URLSearchParams(location.search).get('file') ?? '';
  const file = URL.canParse(asked) ? new URL(asked) : null;
  const page = pageIn(location.hash) ?? pageIn(file?.hash ?? '') ?? 1;
  return { file: file?.protocol === 'https:' ? file : null, page, place: placeIn(location.hash) };
}

/** The page that an address asks for behind its `#`, or `null`. */
function pageIn(hash: string): number | null {
  const page = Number(new URLSearchParams(hash.slice(1)).get('page') ?? 0);
  return Number.isInteger(page) && page > 0 ? page : null;
}

/** The place that an address asks for, or `null`. */
function placeIn(hash: string): Span | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(new URLSearchParams(hash.slice(1)).get('at') ?? '') ?? [];
  const place = { start: Number(start), end: Number(end) };
  return place.start < place.end ? place : null;
}

/** The name of a document: the last part of its path, read back from its escapes. */
export function nameOf(file: URL): string {
  const last = file.pathname.split('/').findLast((part) => part !== '') ?? file.host;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
