import { browser } from 'wxt/browser';
import type { Answer, FromContent } from '../../lib/protocol';

/** Whether the extension that this script came from still runs; after an update it does not. */
export function isConnected(): boolean {
  const { runtime } = browser as { readonly runtime?: { readonly id?: string } };
  return runtime?.id !== undefined;
}

/** Asks the background. @returns `null` when nobody answers: the worker was killed, the extension updated, the site is not allowed */
export async function ask<R extends FromContent>(request: R): Promise<Answer<R> | null> {
  if (!isConnected()) return null;
  try {
    const answer = await browser.runtime.sendMessage<R, Answer<R> | undefined>(request);
    return answer ?? null;
  } catch {
    return null;
  }
}

/** Tells the background and our own pages something; nobody has to hear it. */
export function tell(request: Extract<FromContent, { kind: 'pageChanged' | 'markChosen' }>): void {
  void ask(request);
}
