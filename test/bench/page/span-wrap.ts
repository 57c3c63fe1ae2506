/** A stretch of one text node. */
export interface Spot {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

const LENGTH = 24;

/** So many stretches spread evenly over the paragraphs of the page, the same for every way of marking them. */
export function sameSpots(count: number): Spot[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) if (node instanceof Text && node.length > 2 * LENGTH) texts.push(node);
  const step = Math.max(1, Math.floor(texts.length / count));
  const inEach = Math.ceil(count / Math.ceil(texts.length / step));
  const spots: Spot[] = [];
  for (let at = 0; spots.length < count && at < texts.length; at += step) {
    const node = texts[at];
    if (node === undefined) break;
    const apart = Math.floor(node.length / inEach);
    for (let i = 0; i < inEach && spots.length < count && i * apart + LENGTH <= node.length; i++) spots.push({ node, start: i * apart, end: i * apart + LENGTH });
  }
  return spots;
}

/** Wraps each spot in an element, last first, so that the places of the others hold. @returns how many */
export function wrap(spots: readonly Spot[]): number {
  for (const { node, start, end } of spots.toReversed()) {
    const words = node.splitText(start);
    words.splitText(end - start);
    const element = document.createElement('span');
    element.style.backgroundColor = 'gold';
    words.replaceWith(element);
    element.append(words);
  }
  return spots.length;
}

/** Puts the page back as it was before {@link wrap}. */
export function unwrap(): void {
  for (const element of document.querySelectorAll('span')) element.replaceWith(...element.childNodes);
  document.body.normalize();
}
