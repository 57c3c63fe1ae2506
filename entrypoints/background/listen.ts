import * as v from 'valibot';
import { fromContent, fromFrame, fromOwnPage, type Answers, type FromContent, type FromOwnPage } from '../../lib/protocol';
import type { contentHandlers, ownPageHandlers } from './requests';
import { classOf, type MessageSender, type OwnPlace, type Sender } from './sender';

export interface ListenParts {
  readonly own: OwnPlace;
  readonly content: ReturnType<typeof contentHandlers>;
  readonly ownPage: ReturnType<typeof ownPageHandlers>;
  /** Whether our script may speak for a page; see `mayRead`. */
  readonly mayRead: (origin: string, tabId: number) => Promise<boolean>;
}

type AnyAnswer = Answers[keyof Answers];

/**
 * Answers one message after looking at who sent it and at its shape.
 * @returns `null` for a message that is dropped: an unknown sender, or a kind or shape that this sender may not use.
 * The promise gives `undefined` when the site of the sender turns out not to be allowed; it is never rejected.
 */
export function listen(message: unknown, from: MessageSender, parts: ListenParts): Promise<AnyAnswer | undefined> | null {
  const sender = classOf(from, parts.own);
  if (sender?.kind === 'ownPage') {
    const { success, output } = v.safeParse(fromOwnPage, message);
    return success ? settled(answerOwnPage(output, parts)) : null;
  }
  if (sender?.kind === 'frame') {
    const { success, output } = v.safeParse(fromFrame, message);
    return success ? settled(answerOwnPage(output, parts)) : null;
  }
  if (sender?.kind === 'content') {
    const { success, output } = v.safeParse(fromContent, message);
    return success ? settled(answerContent(output, sender, parts)) : null;
  }
  return null;
}

function answerOwnPage(request: FromOwnPage, { ownPage }: ListenParts): Promise<AnyAnswer> {
  const handle = ownPage[request.kind] as (request: FromOwnPage, from: null) => Promise<AnyAnswer>;
  return handle(request, null);
}

async function answerContent(
  request: FromContent, sender: Extract<Sender, { kind: 'content' }>, { content, mayRead }: ListenParts,
): Promise<AnyAnswer | undefined> {
  const handle = content[request.kind] as (request: FromContent, from: typeof sender) => Promise<AnyAnswer>;
  // The panel must open before anything is awaited, or the click no longer counts. Our script runs nowhere but on
  // pages that it may read, so nothing is lost by not asking once more.
  if (request.kind !== 'openPanel' && !await mayRead(sender.origin, sender.tabId)) return undefined;
  return handle(request, sender);
}

/** A fault in the code must not leave the asker waiting: it is reported, and the asker hears that the store is closed. */
async function settled(answer: Promise<AnyAnswer | undefined>): Promise<AnyAnswer | undefined> {
  try {
    return await answer;
  } catch (error) {
    console.error('Kamerspoor: a request failed', error);
    return { ok: false, reason: 'storeClosed' };
  }
}
