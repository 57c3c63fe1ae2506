import { parseKamerstukId } from '../kamerstuk-id';
import type { ReferenceType } from '../mark';
import type { Place, Recogniser } from '../recogniser';
import { withoutTrailing } from './looking';
import { referenceDraft, type ReferenceDraft } from './reference-draft';

/**
 * Addresses in the text. One that holds the id of a publication in its path is a reference to that publication
 * (zoek.officielebekendmakingen.nl, repository.overheid.nl, mirrors).
 */
export const web: Recogniser<'reference'> = {
  kind: 'reference',
  name: 'web address',
  candidates: /(?<![\w@/.])(?:https?:\/\/|www\.)[^\s<>"\])}]{3,500}/g,
  opens: ['http', 'www.'],
  read,
  examples: [
    { text: 'Zie https://www.rijksoverheid.nl/onderwerpen/gemeenten.', quote: 'https://www.rijksoverheid.nl/onderwerpen/gemeenten', fields: { type: 'web', ids: [], url: 'https://www.rijksoverheid.nl/onderwerpen/gemeenten' } },
    { text: 'meer op www.vng.nl, onder', quote: 'www.vng.nl', fields: { url: 'https://www.vng.nl' } },
    { text: 'https://zoek.officielebekendmakingen.nl/kst-35300-12.html', quote: 'https://zoek.officielebekendmakingen.nl/kst-35300-12.html', fields: { type: 'kamerstuk', ids: ['kst-35300-12'] } },
  ],
  traps: [{ text: 'het www. en http:// in het algemeen', why: 'no address' }, { text: 'mail info@www.vng.nl', why: 'a mail address' }],
};

const PUBLICATION = /^(?<id>kst-[\w-]{3,40}|h-(?:tk|ek|vv)-[\w-]{8,30}|ah-[\w-]{3,30}|(?:stb|stcrt|trb)-\d{4}-[\w-]{1,9})(?:\.[a-z]{3,4})?$/;

function read(place: Place): readonly ReferenceDraft[] {
  const written = withoutTrailing(place.match[0], ".,;:!?'*_");
  const address = /^https?:/.test(written) ? written : `https://${written}`;
  if (!/^https?:\/\/[\w-]{1,63}(?:\.[\w-]{1,63})+/.test(address)) return [];
  const span = { start: place.match.index, end: place.match.index + written.length };
  const id = PUBLICATION.exec(lastPartOfPath(address))?.groups?.id;
  const type = id === undefined ? null : typeOf(id);
  if (id === undefined || type === null) return [referenceDraft(place, { type: 'web', span, url: address, confidence: 0.98 })];
  return [referenceDraft(place, { type, span, ids: [id], confidence: 0.98 })];
}

function lastPartOfPath(address: string): string {
  const path = address.split(/[?#]/)[0] ?? '';
  return path.slice(path.lastIndexOf('/') + 1);
}

function typeOf(id: string): ReferenceType | null {
  if (id.startsWith('kst-')) return parseKamerstukId(id) === null ? null : 'kamerstuk';
  if (id.startsWith('h-')) return 'handelingen';
  return id.startsWith('ah-') ? 'aanhangsel' : 'staatsblad';
}
