import type { PageMeta, PageView } from '../document/page-view';
import { attributeOf, isElement, isText, dataOf, nextSiblingOf, localNameOf, parentOf, queryAll, queryOne, textContentOf } from './dom-access';

/**
 * The markup of a document of a browser, or of a file that was parsed, as site rules ask it.
 * Never throws: a selector that the engine does not know matches nothing.
 * @param url where the document stands, `null` for a file of unknown origin
 */
export function pageViewOf(document: Document, url: URL | null): PageView {
  let labelled: ReadonlyMap<string, string> | null = null;
  return {
    url,
    title: elementText(queryOne(document, 'head > title, body > title')) ?? '',
    metas: metasOf(document),
    has: (selector) => queryOne(document, selector) !== null,
    text: (selector) => elementText(queryOne(document, selector)),
    texts: (selector) => queryAll(document, selector).map((element) => elementText(element) ?? ''),
    attribute: (selector, name) => {
      const element = queryOne(document, selector);
      return element === null ? null : attributeOf(element, name);
    },
    get labelled() {
      return labelled ??= labelledOf(document);
    },
  };
}

/** `meta` of HTML and of official XML, and `metadata` of a separate metadata record. */
function metasOf(document: Document): PageMeta[] {
  const metas: PageMeta[] = [];
  for (const element of queryAll(document, 'meta[content], metadata_gegevens > metadata[content]')) {
    const name = attributeOf(element, 'name') ?? attributeOf(element, 'property');
    const content = attributeOf(element, 'content');
    if (name === null || content === null || content.trim() === '') continue;
    metas.push({ name, content: folded(content), scheme: schemeOf(element) });
  }
  return metas;
}

/** Newer pages of officielebekendmakingen.nl use `data-scheme`; rijksoverheid.nl puts the scheme in `title`. */
function schemeOf(element: Element): string | null {
  for (const name of ['scheme', 'data-scheme', 'title']) {
    const value = attributeOf(element, name);
    if (value !== null && value !== '') return value;
  }
  return null;
}

/** Labels with their values, the first value of each. */
function labelledOf(document: Document): Map<string, string> {
  const values = new Map<string, string>();
  const keep = (label: string | null, value: string | null): void => {
    const key = label === null ? '' : label.toLowerCase().replace(/ ?:$/, '');
    if (key !== '' && value !== null && value !== '' && !values.has(key)) values.set(key, value);
  };
  for (const label of queryAll(document, 'dt, th')) {
    const value = nextElement(label);
    if (value !== null && ['dd', 'td'].includes(localNameOf(value))) keep(elementText(label), elementText(value));
  }
  for (const label of queryAll(document, '[class*="visually-hidden"]')) {
    const words = elementText(label) ?? '';
    const parent = parentOf(label);
    if (!words.endsWith(':') || parent === null || !isElement(parent)) continue;
    keep(words, (elementText(parent) ?? '').replace(words, '').trim());
  }
  for (const label of queryAll(document, 'h3')) keep(elementText(label), textBehind(label));
  return values;
}

function nextElement(element: Element): Element | null {
  let next = nextSiblingOf(element) as Node | null;
  while (next !== null && !isElement(next)) next = nextSiblingOf(next);
  return next;
}

/** The bare text that stands right behind an element, or `null`. */
function textBehind(element: Element): string | null {
  const next = nextSiblingOf(element) as Node | null;
  return next !== null && isText(next) ? folded(dataOf(next)) : null;
}

function elementText(element: Element | null): string | null {
  return element === null ? null : folded(textContentOf(element) ?? '');
}

const folded = (text: string): string => text.split(/[ \t\n\f\r\u00A0]+/).filter((word) => word !== '').join(' ');
