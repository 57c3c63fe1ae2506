import { browser } from 'wxt/browser';
import type { Store } from '../../lib/store/store';
import { onlyNumbered, searchAddress, suggestionsOf, type Suggestion } from './suggestions';

/** Suggestions that a browser shows at most. */
const MOST = 6;

/** Answers what the reader types behind `ks` in the address bar, from what was read. */
export function answerAddressBar(store: Store): void {
  const { omnibox } = browser;
  void omnibox.setDefaultSuggestion({ description: escaped(browser.i18n.getMessage('omniboxDefault' as never)) });
  let latest = '';
  omnibox.onInputChanged.addListener((typed, suggest) => {
    latest = typed;
    void suggestionsFor(store, typed).then((found) => { if (typed === latest) suggest(found.map(({ content, description }) => ({ content, description: escaped(description) }))); });
  });
  omnibox.onInputEntered.addListener((typed, disposition) => { void addressFor(store, typed).then((address) => open(address, disposition)); });
}

async function suggestionsFor(store: Store, typed: string): Promise<readonly Suggestion[]> {
  const words = typed.trim();
  if (words === '') return [];
  const answer = await store.search(words, MOST);
  return answer.ok ? suggestionsOf(answer.value) : [];
}

/** A chosen suggestion is an address; the number of one document leads to it; anything else is searched for. */
async function addressFor(store: Store, typed: string): Promise<string> {
  const address = URL.parse(typed.trim());
  const answer = await store.search(typed.trim(), 2);
  const suggested = address?.protocol === 'https:' ? address.href : null;
  return suggested ?? (answer.ok ? onlyNumbered(answer.value) : null) ?? browser.runtime.getURL(searchAddress(typed) as '/timeline.html');
}

async function open(url: string, disposition: string): Promise<void> {
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}

/** Chromium reads descriptions as XML; Firefox shows them as they are. */
function escaped(text: string): string {
  if (import.meta.env.FIREFOX) return text;
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
