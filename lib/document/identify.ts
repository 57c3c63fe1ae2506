import type { CleanText } from '../text/clean-text';
import type { DocumentIdentity } from './document';
import type { PageView } from './page-view';

/** What the caller knows besides the text: the page with its markup, or an address and a date told by hand. */
export interface Hints {
  readonly url: URL | null;
  readonly page: PageView | null;
  /** Date of the document, when the caller knows it, `YYYY-MM-DD`. */
  readonly date: string | null;
}

export const UNKNOWN: DocumentIdentity = {
  kind: 'onbekend', id: null, title: null, date: null, dateInferred: null, number: null, reference: null, dossiers: [],
  sender: null, addressee: null, proposers: [], replaces: null, aliases: [], candidates: [], found: {},
};

/** What the document says it is, from its address, its markup and the head of its text. */
export function identify(_clean: CleanText, hints: Hints): DocumentIdentity {
  return { ...UNKNOWN, date: hints.date };
}
