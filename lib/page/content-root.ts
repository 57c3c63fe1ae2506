import { dataOf, firstChildOf, isText, nextSiblingOf, parentOf, queryAll } from './dom-access';

/** Words that a content root must hold at least: sites keep empty shells of it in other pages. */
const FEW = 40;

/**
 * The element that holds the document on a page.
 * @param selectors those of the site, best first
 * @returns the first that matches and holds text, else the body, else the root of the document
 */
export function contentRootOf(document: Document, selectors: readonly string[]): Element {
  for (const selector of selectors) {
    const root = queryAll(document, selector).find(holdsText);
    if (root !== undefined) return root;
  }
  return queryAll(document, 'body')[0] ?? document.documentElement;
}

/** Whether there is some text in an element; looks no further than it must, for the element may hold megabytes. */
function holdsText(root: Element): boolean {
  let found = '';
  for (let node: Node | null = root; node !== null; node = nextWithin(root, node)) {
    if (!isText(node)) continue;
    found = `${found}${dataOf(node)}`.trimStart();
    if (found.trimEnd().length >= FEW) return true;
  }
  return false;
}

/** The node that follows in the order of the document, or `null` behind the last one in `root`. */
function nextWithin(root: Element, node: Node): Node | null {
  const child = firstChildOf(node) as Node | null;
  if (child !== null) return child;
  for (let at: Node | null = node; at !== null && at !== root; at = parentOf(at)) {
    const next = nextSiblingOf(at) as Node | null;
    if (next !== null) return next;
  }
  return null;
}
