/** Below this our own interface counts as hidden. */
const LEAST_OPACITY = 0.9;

/** What computed styles must say of an element, or clicks on us may be lured. */
const HARMLESS: Readonly<Record<string, readonly string[]>> = {
  transform: ['none', ''], scale: ['none', ''], rotate: ['none', ''], translate: ['none', ''], perspective: ['none', ''],
  filter: ['none', ''], 'clip-path': ['none', ''], clip: ['auto', ''], 'mask-image': ['none', ''], 'mix-blend-mode': ['normal', ''],
  visibility: ['visible', ''], zoom: ['1', 'normal', ''],
};

/**
 * Whether what we show is really seen: neither our host node nor the root of the page, which holds it, is faded,
 * moved, clipped or hidden, clicks reach it, and nothing lies over the middle of it.
 * @param shown the card or the tab, inside the host's shadow tree
 */
export function isReallySeen(host: HTMLElement, shown: Element): boolean {
  if (host.parentNode !== document.documentElement) return false;
  if (![host, document.documentElement].every((element) => isHarmless(getComputedStyle(element)))) return false;
  if (getComputedStyle(host).pointerEvents === 'none' || host.matches('[inert], [inert] *, [hidden]')) return false;
  const place = host.getBoundingClientRect();
  if (place.left !== 0 || place.top !== 0) return false;
  const { left, top, width, height } = shown.getBoundingClientRect();
  const x = left + width / 2;
  const y = top + height / 2;
  const inView = x >= 0 && y >= 0 && x < window.innerWidth && y < window.innerHeight;
  return width > 0 && height > 0 && (!inView || document.elementFromPoint(x, y) === host);
}

function isHarmless(style: CSSStyleDeclaration): boolean {
  if (style.display === 'none' || Number(style.opacity) < LEAST_OPACITY) return false;
  return Object.entries(HARMLESS).every(([property, values]) => values.includes(style.getPropertyValue(property)));
}
