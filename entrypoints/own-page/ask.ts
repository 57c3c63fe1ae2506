import { browser } from 'wxt/browser';
import type { Answer, FromOwnPage, ToContent } from '../../lib/protocol';

/** Asks the background; when it does not answer at all, the store counts as closed. */
export async function ask<R extends FromOwnPage>(request: R): Promise<Answer<R>> {
  try {
    const answer = await browser.runtime.sendMessage<R, Answer<R> | undefined>(request);
    return answer ?? ({ ok: false, reason: 'storeClosed' } as Answer<R>);
  } catch {
    return { ok: false, reason: 'storeClosed' } as Answer<R>;
  }
}

/** Asks the reader of a page; a tab without one gives the reason `noPage`. */
export async function askTab<R extends ToContent>(tabId: number, request: R): Promise<Answer<R>> {
  try {
    const answer = await browser.tabs.sendMessage<R, Answer<R> | undefined>(tabId, request, { frameId: 0 });
    return answer ?? ({ ok: false, reason: 'noPage' } as Answer<R>);
  } catch {
    return { ok: false, reason: 'noPage' } as Answer<R>;
  }
}
