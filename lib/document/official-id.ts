import { canonicalKamerstukId, dossierOf, parseKamerstukId } from '../recognise/kamerstuk-id';
import type { DocumentKind } from './document';

/** Ids that officielebekendmakingen.nl serves, but for kamerstukken, which have a form of their own. */
const OTHER_ID = /^(?:blg-\d{1,8}|ah-(?:(?:tk|ek)-\d{8}-)?[\dn-]{1,12}|h-(?:tk|ek|vv)-\d{8}-\d[\d-]{0,14}|kv-tk-\d{4}[A-Z]\d{1,6}|nds-tk-\d{4}[A-Z]\d{1,6}|(?:stb|stcrt|trb|gmb|prb|wsb|bgr)-\d{4}-\d{1,7}(?:-n\d{1,2})?)$/;
const FILE_END = /\.(?:html?|xml|pdf|odt)$/;

/** An id of officielebekendmakingen.nl in its canonical form, or `null` for anything else. */
export function canonicalOfficialId(written: string): string | null {
  const bare = written.trim();
  if (/^kst-/i.test(bare)) return canonicalKamerstukId(bare);
  const low = bare.toLowerCase();
  return OTHER_ID.test(low) ? low : null;
}

/**
 * The id in the path of an address of officielebekendmakingen.nl or its repository: `/kst-34477-39.html`,
 * `/dossier/kst-34477-39.html`, `/kst-34477-39/metadata.xml`. Queries mean nothing there.
 * @returns `null` for dossiers, lists and search pages
 */
export function idOfOfficialAddress(url: URL): string | null {
  const parts = url.pathname.split('/').filter((part) => part !== '');
  const last = parts.at(-1) ?? '';
  const name = last === 'metadata.xml' ? (parts.at(-2) ?? '') : last.replace(FILE_END, '');
  return canonicalOfficialId(name);
}

/** What kind of document an official id names; `onbekend` where the id does not tell. */
export function kindOfOfficialId(id: string): DocumentKind {
  if (id.startsWith('kst-')) return 'kamerstuk';
  if (id.startsWith('h-')) return 'handelingen';
  return id.startsWith('ah-') ? 'aanhangsel' : 'onbekend';
}

/** What an official id says by itself: the kind, and for a kamerstuk its dossier. */
export function statementOfId(id: string): { readonly id: string; readonly kind: DocumentKind; readonly dossiers: readonly string[] } {
  const dossier = dossierOf(id);
  const parsed = parseKamerstukId(id);
  return { id, kind: kindOfOfficialId(id), dossiers: dossier !== null && id.startsWith('kst-') && parsed !== null ? [dossier] : [] };
}
