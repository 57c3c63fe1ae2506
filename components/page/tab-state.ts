import type { PageState } from '../../lib/protocol';

/** What is in the tab that the reader looks at: what its page says of itself, or why no page answers. */
export type TabState =
  | PageState
  | { readonly state: 'asking' | 'notLoaded' | 'browserPage' }
  /** A site that we may not read; `host` is `null` when the browser does not even tell us which. */
  | { readonly state: 'otherSite'; readonly host: string | null };

const ANSWERED: readonly TabState['state'][] = ['read', 'noDocument', 'noText', 'failed'];

/** Whether our script answers from the page, so that the reader can switch it off for this site. */
export const isReadHere = ({ state }: TabState): boolean => ANSWERED.includes(state);

/** A tab without an answer from its page. */
export interface SilentTab {
  /** Address, `null` when the browser does not tell it. */
  readonly url: string | null;
  /** Whether we may read at this address. */
  readonly mayRead: boolean;
}

/** Why the page in a tab does not answer, as far as its address tells. */
export function silentTabState({ url, mayRead }: SilentTab): TabState {
  const address = url === null ? null : URL.parse(url);
  if (address === null) return { state: 'otherSite', host: null };
  if (address.protocol !== 'https:') return { state: 'browserPage' };
  if (/\.pdf$/i.test(address.pathname)) return { state: 'pdf' };
  return mayRead ? { state: 'notLoaded' } : { state: 'otherSite', host: address.hostname };
}
