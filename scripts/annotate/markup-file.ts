import { DOMParser } from 'linkedom';
import { siteOf } from '../../lib/document/sites/registry';
import { contentRootOf } from '../../lib/page/content-root';
import { pageViewOf } from '../../lib/page/page-view';
import { readDom } from '../../lib/page/read-dom';
import { officialXmlRole } from '../../lib/page/xml-role';
import { decodeMarkup } from './decode';
import type { SourceFile } from './source-file';

/** Opens a page that was saved; the rules of its site apply when the address or its own markup tells the site. */
export function openHtml(bytes: Uint8Array, url: URL | null): SourceFile {
  const document = new DOMParser().parseFromString(wholePage(decodeMarkup(bytes)), 'text/html') as unknown as Document;
  const page = pageViewOf(document, url);
  const { source } = readDom(contentRootOf(document, siteOf(page).contentRoots));
  return { source, hints: { url, page, date: null } };
}

/** The parser takes a page without `html` around it for loose elements. */
function wholePage(html: string): string {
  return /<html[\s>]/i.test(html) ? html : `<html><body>${html.replace(/^[^<]{0,9}<!doctype[^>]{0,200}>/i, '')}</body></html>`;
}

/** Opens an official publication as XML. */
export function openXml(bytes: Uint8Array, url: URL | null): SourceFile {
  const document = new DOMParser().parseFromString(decodeMarkup(bytes), 'text/xml') as unknown as Document;
  const { source } = readDom(document.documentElement, { roleOf: officialXmlRole });
  return { source, hints: { url, page: pageViewOf(document, url), date: null } };
}
