import type { PageView } from '../document/page-view';
import { siteOf } from '../document/sites/registry';
import type { Site } from '../document/sites/site';
import { documentAddress } from './address';
import { pageViewOf } from './page-view';

/** What stands at this address, before its text is read. */
export type PageLook =
  | { readonly state: 'noDocument' | 'pdf' }
  | { readonly state: 'document'; readonly url: URL | null; readonly page: PageView; readonly site: Site };

const HTML = new Set(['text/html', 'application/xhtml+xml']);

/** @param asked whether the reader asked for it: then a page counts as a document whatever the rules of its site say */
export function lookAtPage(asked: boolean): PageLook {
  if (document.contentType === 'application/pdf') return { state: 'pdf' };
  if (!HTML.has(document.contentType)) return { state: 'noDocument' };
  const url = documentAddress(location.href);
  const page = pageViewOf(document, url);
  const site = siteOf(page);
  return asked || site.isDocument(page) ? { state: 'document', url, page, site } : { state: 'noDocument' };
}
