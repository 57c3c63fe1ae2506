/** Parts of a query that say where a reader came from, not what the page is. */
const NOISE = /^(?:utm_|mtm_|pk_)|^(?:fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|_ga|_gl)$/;

/** The address of a page as it names the document: without fragment and without what follows readers around. */
export function documentAddress(href: string): URL | null {
  const url = URL.parse(href);
  if (url === null) return null;
  url.hash = '';
  const parts = url.search.slice(1).split('&');
  const kept = parts.filter((part) => !NOISE.test(part.split('=', 1)[0] ?? ''));
  if (kept.length < parts.length) url.search = kept.join('&');
  return url;
}
