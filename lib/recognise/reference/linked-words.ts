import { byPlace, lastStartingBefore, overlaps, type Span } from '../../text/span';
import type { SourceText } from '../../text/source-text';
import type { Draft, ReferenceType } from '../mark';
import type { Resolver } from '../recogniser';

/**
 * Words that carry a hyperlink point to a document, whatever they say. A reference found inside them gets the address;
 * other words become a reference of their own. A link that leads nowhere ("#", lost when the page was copied) still
 * says that there was a document.
 */
export const linkedWords: Resolver = {
  name: 'linkedWords',
  resolve(drafts, { clean }) {
    const links = linksOf(clean.source);
    if (links.length === 0) return drafts;
    const references = drafts.filter((draft) => draft.kind === 'reference').sort(byPlace);
    const addresses = new Map<Draft, string>();
    const added: Draft[] = [];
    for (const { start, end, href } of links) {
      const span = clean.cleanSpan({ start, end });
      if (span.end <= span.start) continue;
      const url = /^https?:\/\//.test(href) ? href : null;
      const found = references[lastStartingBefore(references, span.end - 1)];
      if (found === undefined || !overlaps(found, span)) added.push(linkDraft(span, clean.text.slice(span.start, span.end), url));
      else if (found.url === null && url !== null) addresses.set(found, url);
    }
    return [...drafts.map((draft) => withAddress(draft, addresses.get(draft))), ...added];
  },
};

const MARKDOWN_LINK = /\[([^[\]\n]{2,300})\]\(([^()\s]{1,300})\)/g;
const LEADS_TO_A_DOCUMENT = /\.pdf(?:[?#]|$)|\/(?:kst|stb|stcrt|trb|blg|ah|h-tk|h-ek)-|\/(?:kamerstukken|documenten|brieven|rapporten|publicaties)\//;

/** Links of the text: of a page only those that lead to a document (the rest is navigation), of Markdown all but mail addresses. */
function linksOf(source: SourceText): readonly (Span & { readonly href: string })[] {
  if (source.links.length > 0) return source.links.filter(({ href }) => LEADS_TO_A_DOCUMENT.test(href));
  if (!source.wrapped || !source.text.includes('](')) return [];
  return Array.from(source.text.matchAll(MARKDOWN_LINK), ({ index, 1: words = '', 2: href = '' }) => ({ start: index + 1, end: index + 1 + words.length, href }))
    .filter(({ href }) => !href.startsWith('mailto:'));
}

function withAddress(draft: Draft, url: string | undefined): Draft {
  return draft.kind === 'reference' && url !== undefined ? { ...draft, url } : draft;
}

function linkDraft(span: Span, words: string, url: string | null): Draft<'reference'> {
  return { kind: 'reference', type: typeOf(words), ...span, confidence: 0.9, ids: [], url, candidates: [], points: null };
}

function typeOf(words: string): ReferenceType {
  if (/brief(?![a-z])/i.test(words)) return 'brief';
  return /rapport/i.test(words) ? 'rapport' : 'web';
}
