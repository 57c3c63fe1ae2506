import { queryAll, textContentOf } from './dom-access';

/** Words that a content root must hold at least: sites keep empty shells of it in other pages. */
const FEW = 40;

/**
 * The element that holds the document on a page.
 * @param selectors those of the site, best first
 * @returns the first that matches and holds text, else the body, else the root of the document
 */
export function contentRootOf(document: Document, selectors: readonly string[]): Element {
  for (const selector of selectors) {
    const root = queryAll(document, selector).find((element) => (textContentOf(element) ?? '').trim().length >= FEW);
    if (root !== undefined) return root;
  }
  return queryAll(document, 'body')[0] ?? document.documentElement;
}
