import { attributeOf, hasAttributes, hasClass, isElement, localNameOf, parentOf, queryOne, textContentOf } from './dom-access';
import { BLOCK, blockOf, INLINE, SKIP, wholeNumber, type ElementRole, type RoleOf } from './element-role';

/** Elements whose text is no text of the document, or is not shown. */
const NO_TEXT = new Set([
  'head', 'title', 'script', 'style', 'noscript', 'template', 'iframe', 'object', 'embed', 'canvas', 'audio', 'video', 'svg',
  'select', 'datalist', 'button', 'input', 'textarea', 'progress', 'meter', 'map', 'nav',
]);
const CHROME_ROLES = new Set(['navigation', 'banner', 'contentinfo', 'search', 'menu', 'menubar', 'tablist', 'toolbar']);
const CHROME = new Set(['header', 'footer', 'aside']);
const SECTIONS = new Set(['main', 'article', 'section']);
const BLOCKS = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'details', 'dialog', 'dir', 'div', 'dl', 'dt', 'fieldset', 'figure',
  'footer', 'form', 'header', 'hgroup', 'hr', 'html', 'legend', 'main', 'menu', 'ol', 'optgroup', 'p', 'section', 'summary', 'ul',
]);
const NOTE_CLASSES = ['noot', 'voetnoot', 'footnote'];
/** `nowrap` and `normal` fold white space. */
const SHOWS_WHITE_SPACE = /white-space ?: ?(?:pre|break-spaces)/i;

/** Exponents and units: "m²", "10⁶". A number set high behind these belongs to them. */
const TAKES_EXPONENT = /(?:^|[\s\d])[cdhkm]?m$|(?:^|[×x] )10$/;
const MARKER = /^[([]?(?:\d{1,3}|\*{1,3}|[a-z])[)\]]?$/;

/** Roles of HTML elements; what is hidden, is navigation or frames the page is no text. */
export const htmlRole: RoleOf = (element, textBefore) => {
  const name = localNameOf(element);
  const plain = !hasAttributes(element);
  if (NO_TEXT.has(name) || CHROME.has(name) && !standsInSection(element)) return SKIP;
  if (!plain && (isHidden(element) || isChrome(element)) || name === 'dialog' && attributeOf(element, 'open') === null) return SKIP;
  switch (name) {
    case 'br': return { kind: 'lineBreak' };
    case 'a': return linkRole(element);
    case 'sup': return isMarker(element, textBefore) ? { kind: 'noteMarker' } : INLINE;
    case 'pre': return { kind: 'preformatted' };
    case 'li': return { kind: 'listItem' };
    case 'caption': return { kind: 'caption' };
    case 'figcaption': return blockOf('caption');
    case 'table': return isLayout(element) ? BLOCK : { kind: 'table' };
    case 'thead': case 'tbody': case 'tfoot': return BLOCK;
    case 'tr': return { kind: 'row' };
    case 'td': case 'th': return cellRole(element, name);
    case 'h1': case 'h2': case 'h3': case 'h4': case 'h5': case 'h6': return blockOf('heading', Number(name.charAt(1)));
  }
  if (plain) return BLOCKS.has(name) ? BLOCK : INLINE;
  if (attributeOf(element, 'role') === 'heading') return blockOf('heading', wholeNumber(attributeOf(element, 'aria-level') ?? '2', 1, 6));
  if (SHOWS_WHITE_SPACE.test(attributeOf(element, 'style') ?? '') && BLOCKS.has(name)) return { kind: 'preformatted' };
  if (NOTE_CLASSES.some((noteClass) => hasClass(element, noteClass))) return BLOCKS.has(name) ? blockOf('footnote') : INLINE;
  return BLOCKS.has(name) ? BLOCK : INLINE;
};

function isHidden(element: Element): boolean {
  if (attributeOf(element, 'hidden') !== null) return true;
  const style = attributeOf(element, 'style');
  return style !== null && /display ?: ?none|visibility ?: ?hidden/i.test(style);
}

/** Navigation and the frame of the page. */
function isChrome(element: Element): boolean {
  const role = attributeOf(element, 'role');
  return role !== null && CHROME_ROLES.has(role);
}

/** A header or footer inside an article belongs to the article, not to the page. */
function standsInSection(element: Element): boolean {
  for (let above = parentOf(element); above !== null; above = parentOf(above)) {
    if (isElement(above) && (SECTIONS.has(localNameOf(above)) || attributeOf(above, 'role') === 'main')) return true;
  }
  return false;
}

function linkRole(element: Element): ElementRole {
  if (hasClass(element, 'nootnr') || attributeOf(element, 'role') === 'doc-noteref') return { kind: 'noteMarker' };
  const href = attributeOf(element, 'href');
  return href === null ? INLINE : { kind: 'link', href };
}

/** Whether a `sup` points at a footnote: a short number or star that is no exponent. */
function isMarker(element: Element, textBefore: () => string): boolean {
  const text = (textContentOf(element) ?? '').trim();
  return MARKER.test(text) && (!/^[a-z]$/.test(text) || queryOne(element, 'a') !== null) && !TAKES_EXPONENT.test(textBefore());
}

/** Tables that only place things on the page: with a table or heading inside, or never two cells side by side. */
function isLayout(table: Element): boolean {
  const role = attributeOf(table, 'role');
  if (role === 'presentation' || role === 'none') return true;
  if (queryOne(table, 'table, h1, h2, h3, h4, h5, h6') !== null) return true;
  return queryOne(table, 'td + td, th + td, td + th, th + th') === null;
}

function cellRole(element: Element, name: string): ElementRole {
  return {
    kind: 'cell', header: name === 'th' || standsInHead(element), column: null,
    columnSpan: wholeNumber(attributeOf(element, 'colspan'), 1, 1000), rowSpan: wholeNumber(attributeOf(element, 'rowspan'), 1, 1000),
  };
}

function standsInHead(cell: Element): boolean {
  const row = parentOf(cell);
  const group = row === null ? null : parentOf(row);
  return group !== null && isElement(group) && localNameOf(group) === 'thead';
}
