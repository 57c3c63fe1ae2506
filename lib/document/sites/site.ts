import type { DocumentIdentity } from '../document';
import type { Evidence } from '../evidence';
import type { PageView } from '../page-view';

/** The rules of one site: which pages are documents, where their text stands, and what address and markup say of them. */
export interface Site {
  readonly name: string;
  /** Host names without `www.`. */
  readonly hosts: readonly string[];
  /** Whether a page that was saved without its address is of this site. */
  recognises(page: PageView): boolean;
  /** Whether the page is one document: no list, no search page, no error page that answers as if it were one. */
  isDocument(page: PageView): boolean;
  /** CSS selectors of the element that holds the document, newest design first. */
  readonly contentRoots: readonly string[];
  /** What address and markup say, strongest first. */
  evidence(page: PageView): readonly Evidence[];
}

/** A row of a site's own cases: a page as an address with a cut of markup in our own words. */
export interface SiteExample {
  readonly address: string;
  /** Inside of `<head>`. */
  readonly head?: string;
  /** Inside of `<body>`. */
  readonly body?: string;
  readonly isDocument: boolean;
  /** Fields that the whole identity of the page must have. */
  readonly identity?: Partial<DocumentIdentity>;
  /** Text with which the text of the document begins. */
  readonly begins?: string;
  readonly why: string;
}
