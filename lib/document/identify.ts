import type { CleanText } from '../text/clean-text';
import type { DocumentIdentity } from './document';
import { combine, type Evidence } from './evidence';
import type { PageView } from './page-view';
import { printedEvidence } from './printed/printed-evidence';
import { addressOnly } from './sites/address-only';
import { siteOf } from './sites/registry';

/** What the caller knows besides the text: the page with its markup, or an address and a date told by hand. */
export interface Hints {
  readonly url: URL | null;
  readonly page: PageView | null;
  /** Date of the document, when the caller knows it, `YYYY-MM-DD`. */
  readonly date: string | null;
}

export const UNKNOWN: DocumentIdentity = combine([]);

/**
 * What the document says it is, from its address, its markup and the head of its text. Nothing is said of a page
 * that is no document: a list holds the titles and numbers of others.
 */
export function identify(clean: CleanText, hints: Hints): DocumentIdentity {
  const page = hints.page ?? (hints.url === null ? null : addressOnly(hints.url));
  const told: Evidence[] = hints.date === null ? [] : [{ from: 'address', says: { date: hints.date } }];
  if (page === null) return combine([...told, ...printedEvidence(clean)]);
  const site = siteOf(page);
  if (hints.page !== null && !site.isDocument(page)) return combine(told);
  return combine([...told, ...site.evidence(page), ...printedEvidence(clean)]);
}
