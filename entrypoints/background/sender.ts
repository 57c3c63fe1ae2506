/** Who sent a message, as the browser tells it. */
export interface MessageSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly windowId?: number | undefined } | undefined;
}

/** A page of our own, our frame inside a page of somebody else, or our script in the top frame of a tab. */
export type Sender =
  | { readonly kind: 'ownPage' }
  | { readonly kind: 'frame' }
  | { readonly kind: 'content'; readonly tabId: number; readonly windowId: number; readonly origin: string; readonly host: string };

export interface OwnPlace {
  /** Id of the extension. */
  readonly id: string;
  /** Origin of its pages: `chrome-extension://…`. */
  readonly origin: string;
}

/** The one page of ours that pages may frame; being there, it counts for less than our other pages wherever it is opened. */
const FRAMED_PAGE = '/elsewhere.html';

/**
 * What a sender may count as. The id alone proves nothing: a script in a page has it too, so the address decides.
 * @returns `null` for everybody else: other extensions, frames inside pages, sandboxed frames, pages without https
 */
export function classOf(sender: MessageSender, own: OwnPlace): Sender | null {
  if (sender.id !== own.id || sender.url === undefined) return null;
  const address = URL.parse(sender.url);
  if (address === null) return null;
  const origin = `${address.protocol}//${address.host}`;
  if (sender.origin !== undefined && sender.origin !== origin) return null;
  if (origin === own.origin) return { kind: address.pathname === FRAMED_PAGE ? 'frame' : 'ownPage' };
  const { tab, frameId } = sender;
  if (address.protocol !== 'https:' || frameId !== 0 || tab?.id === undefined || tab.windowId === undefined) return null;
  return { kind: 'content', tabId: tab.id, windowId: tab.windowId, origin, host: address.hostname };
}
