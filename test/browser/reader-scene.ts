import type { Page } from 'playwright-core';
import type { Answer, Answers, FromOwnPage, PageState, ToContent } from '../../lib/protocol';
import { until } from './harness/until';

type AskContent<P> = <R extends ToContent>(page: P, request: R) => Promise<Answer<R>>;

/** The state of a page as soon as `satisfies` accepts it, or what it was at the end of the wait. */
export async function stateOf<P>(page: P, askContent: AskContent<P>, satisfies: (state: PageState) => boolean): Promise<PageState> {
  const ask = async (): Promise<PageState> => {
    const nobody: Answers['currentPage'] = { ok: false, reason: 'noPage' };
    const answer = await askContent(page, { kind: 'currentPage' }).catch(() => nobody);
    return answer.ok ? answer.value : { state: 'busy' };
  };
  return until(ask, satisfies, 30_000);
}

export const isRead = (state: PageState): state is Extract<PageState, { state: 'read' }> => state.state === 'read';
export const isSaved = (state: PageState): boolean => isRead(state) && state.saved !== null && 'at' in state.saved;

/** Asks the background from a page of the extension. */
export function askFromOwnPage<R extends FromOwnPage>(own: Page, request: R): Promise<Answer<R>> {
  return own.evaluate((message) => chrome.runtime.sendMessage<FromOwnPage, Answer<R>>(message), request);
}

/** Where on the screen some words of the page stand, in the middle of their first letter. */
export function placeOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate((sought) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(sought);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    throw new Error(`not on the page: ${sought}`);
  }, words);
}

/** Whether something of ours, and not of the page, is at a point: the host of our shadow tree. */
export function isOursAt(page: Page, x: number, y: number): Promise<boolean> {
  return page.evaluate(([left, top]) => document.elementFromPoint(left ?? 0, top ?? 0)?.parentElement === document.documentElement
    && document.elementFromPoint(left ?? 0, top ?? 0) !== document.body, [x, y]);
}
