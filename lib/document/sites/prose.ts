import type { PageView } from '../page-view';

/** The first that a page has holds what the page is about. */
const ROOTS = ['main', 'article', 'body'];
const NO_PROSE = ['a', 'nav', 'script', 'style', 'template', 'noscript'];
/** A soft 404 says less, in UTF-16 code units; the shortest web summary of a ledenbrief that was seen has 2,582. */
const LEAST = 1_000;

/**
 * Whether a page is mostly running text, more of it than links. Where the address is that of a document this tells
 * it from an error page and from a list, also when the markup is not what we know of the site.
 */
export function hasProse(page: PageView): boolean {
  const root = ROOTS.find((selector) => page.has(selector));
  const whole = root === undefined ? 0 : page.text(root)?.length ?? 0;
  if (root === undefined || whole < LEAST) return false;
  const other = NO_PROSE.flatMap((element) => page.texts(`${root} ${element}`)).reduce((sum, text) => sum + text.length, 0);
  return whole - other >= Math.max(LEAST, other);
}
