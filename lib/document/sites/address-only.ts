import type { PageView } from '../page-view';

/** A page of which only the address is known: a file that was fetched, a record of an archive. */
export function addressOnly(url: URL): PageView {
  return { url, title: '', metas: [], has: () => false, text: () => null, texts: () => [], attribute: () => null, labelled: new Map() };
}
