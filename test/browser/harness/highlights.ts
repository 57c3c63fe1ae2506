/** Highlighted texts by name of the highlight, as any script on the page can see them. */
export type Highlights = Readonly<Record<string, readonly string[]>>;

/** What both drivers have: running a function in the page. */
interface Evaluates {
  evaluate<T>(script: () => T): Promise<Awaited<T>>;
}

/** Every CSS highlight on the page with the texts it covers, in the order of registration. */
export function highlightsOn(page: Evaluates): Promise<Highlights> {
  return page.evaluate(() => Object.fromEntries([...CSS.highlights].map(([name, highlight]) => [name, [...highlight].map((range) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString();
  })])));
}

/** How many texts are highlighted in all. */
export function countHighlights(highlights: Highlights): number {
  return Object.values(highlights).reduce((sum, texts) => sum + texts.length, 0);
}
