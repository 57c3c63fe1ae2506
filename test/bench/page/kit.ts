import { Painter, type PlacedMark } from '../../../lib/page/painter';
import { readDom } from '../../../lib/page/read-dom';
import { watchPage } from '../../../lib/page/watch-page';
import type { Span } from '../../../lib/text/span';
import { ONE_CITATION } from '../one-citation';
import { sameSpots, unwrap, wrap } from './span-wrap';

/** What a run in the page took, and what it found, so that a side that did nothing is noticed. */
export interface Took {
  readonly milliseconds: number;
  /** Of that, what a forced layout took afterwards. */
  readonly layoutMilliseconds: number;
  readonly found: number;
}

/** The library beside which painting is measured; loaded from its own file. */
interface MarkJs {
  markRegExp(pattern: RegExp, options: { readonly acrossElements: boolean; readonly done: (found: number) => void }): void;
  unmark(): void;
}
declare const Mark: new (root: Element) => MarkJs;

const painter = new Painter(CSS.highlights);
const citations = (text: string): Span[] => Array.from(text.matchAll(ONE_CITATION), ({ index, 0: words }) => ({ start: index, end: index + words.length }));
const layout = (): number => document.body.getBoundingClientRect().height;

function timed(work: () => number): Took {
  const begin = performance.now();
  const found = work();
  const done = performance.now();
  layout();
  const end = performance.now();
  return { milliseconds: end - begin, layoutMilliseconds: end - done, found };
}

function placedCitations(every = 1): PlacedMark[] {
  const dom = readDom(document.body);
  return citations(dom.source.text).filter((_span, i) => i % every === 0).map((span, index) => ({ index, ranges: dom.rangeOf(span), mark: { ...MARK, ...span } }));
}

const MARK: PlacedMark['mark'] = {
  kind: 'reference', type: 'kamerstuk', start: 0, end: 0, quote: '', confidence: 1, ids: [], url: null, candidates: [], points: null,
};

/** Builds the page from paragraphs of text and shows it. */
export function fill(text: string): number {
  document.body.replaceChildren(...text.split('\n\n').map(paragraph));
  return layout();
}

function paragraph(text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

/** The least that finding citations can cost: the text of the page and one pattern. */
export const least = (): Took => timed(() => citations(document.body.textContent).length);

/** Our way to painted citations, in one go: text with the way back to its nodes, the same pattern, ranges, highlights. */
export const ours = (): Took => timed(() => {
  const placed = placedCitations();
  painter.paint(placed);
  return placed.length;
});

/** The usual library on the same pattern. */
export const markJs = (): Took => timed(() => {
  let found = 0;
  new Mark(document.body).markRegExp(ONE_CITATION, { acrossElements: false, done: (count) => { found = count; } });
  return found;
});

/** Takes away what was painted, so that the next run begins with the same page. */
export function clean(text: string): number {
  painter.clear();
  return document.querySelector('mark, span') === null ? layout() : fill(text);
}

/** So many spots of the page, painted by us. */
export function paintSpots(count: number): Took {
  const spots = sameSpots(count);
  return timed(() => {
    painter.paint(spots.map(({ node, start, end }, index) => ({ index, mark: MARK, ranges: [{ startNode: node, startOffset: start, endNode: node, endOffset: end }] })));
    return spots.length;
  });
}

/** The same spots, each wrapped in an element. */
export function wrapSpots(count: number): Took {
  const spots = sameSpots(count);
  return timed(() => wrap(spots));
}

export function clearSpots(): number {
  painter.clear();
  unwrap();
  return layout();
}

/** The middle of the times between frames while the page is scrolled, in milliseconds. */
export async function scroll(steps: number): Promise<number> {
  const times: number[] = [];
  let before = await frame();
  for (let step = 0; step < steps; step++) {
    window.scrollBy(0, window.innerHeight / 2);
    const now = await frame();
    times.push(now - before);
    before = now;
  }
  window.scrollTo(0, 0);
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

const frame = (): Promise<number> => new Promise((resolve) => { requestAnimationFrame(resolve); });

/** Edits the text of so many paragraphs, one by one. */
export const edit = (count: number): Took => timed(() => {
  const paragraphs = document.body.children;
  const every = Math.max(1, Math.floor(paragraphs.length / count));
  let edited = 0;
  for (let i = 0; edited < count && i < paragraphs.length; i += every) {
    const node = paragraphs[i]?.lastChild;
    if (node instanceof Text) node.data = `${node.data}.`;
    edited++;
  }
  return edited;
});

const PARAGRAPHS = 200;

/**
 * Adds paragraphs to the page as sites do that load more, and takes them out again untimed.
 * @param watched with our observer on the page
 */
export async function append(times: number, watched: boolean): Promise<Took> {
  const watching = new AbortController();
  if (watched) watchPage(document, { onSettled: () => undefined, onChangedText: (nodes) => { painter.forget(nodes); }, onStorm: () => undefined }, watching.signal);
  const before = document.body.childElementCount;
  const begin = performance.now();
  for (let time = 0; time < times; time++) {
    const more = document.createDocumentFragment();
    for (let i = 0; i < PARAGRAPHS; i++) more.append(paragraph(`Regel ${i} van de vergadering, waarin wordt teruggeblikt op wat er besproken is.`));
    document.body.append(more);
    layout();
    await Promise.resolve(); // Observers are called here.
  }
  const milliseconds = performance.now() - begin;
  watching.abort();
  const found = document.body.childElementCount - before;
  while (document.body.childElementCount > before) document.body.lastElementChild?.remove();
  layout();
  return { milliseconds, layoutMilliseconds: 0, found };
}
