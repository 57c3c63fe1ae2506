import { browser } from 'wxt/browser';
import type { Answers, FromContent, FromOwnPage } from '../../lib/protocol';
import { fitsText } from '../../lib/reading-schema';
import { changeSettings, readSettings, switchOff } from '../../lib/store/settings';
import type { Store } from '../../lib/store/store';
import { openPanelFromPage } from './panel';
import { readOnce } from './readable-sites';
import type { Sender } from './sender';

type ContentSender = Extract<Sender, { kind: 'content' }>;
type Handlers<R extends { kind: keyof Answers }, From> = {
  readonly [K in R['kind']]: (request: Extract<R, { kind: K }>, from: From) => Promise<Answers[K]>;
};

const done = { ok: true, value: null } as const;

/** What a script in a page may cause; its page may have taken it over, so it is no more than a visit may cause. */
export function contentHandlers(store: Store): Handlers<FromContent, ContentSender> {
  return {
    saveReading: async ({ reading, text }, { host }) => {
      const readAt = reading.url === null ? null : URL.parse(reading.url);
      if (readAt?.hostname !== host || !fitsText(reading, text)) return { ok: false, reason: 'badMessage' };
      return store.save({ reading, text, readBy: browser.runtime.getManifest().version, now: new Date().toISOString() });
    },
    pageSettings: async () => ({ ok: true, value: await readSettings() }),
    openPanel: (_request, { windowId }) => openPanelFromPage(windowId),
    hideHere: async (_request, { host }) => {
      await switchOff(host);
      await tellPages();
      return done;
    },
    pageChanged: () => Promise.resolve(done),
    markChosen: () => Promise.resolve(done),
  };
}

export function ownPageHandlers(store: Store): Handlers<FromOwnPage, unknown> {
  return {
    settings: async () => ({ ok: true, value: await readSettings() }),
    changeSettings: async ({ change }) => {
      const settings = await changeSettings(change);
      await tellPages();
      return { ok: true, value: settings };
    },
    readings: (request) => store.readings(request),
    reading: ({ key, version }) => store.reading(key, version ?? null),
    mentions: (request) => store.mentions(request),
    dossiers: () => store.dossiers(),
    events: (request) => store.events(request),
    search: ({ words, limit }) => store.search(words, limit),
    deleteReading: ({ key }) => store.delete(key),
    storageUse: async () => {
      const counts = await store.counts();
      if (!counts.ok) return counts;
      const { usage = 0 } = await navigator.storage.estimate();
      return { ok: true, value: { bytes: usage, ...counts.value } };
    },
    eraseAll: async () => {
      const erased = await store.eraseAll();
      if (!erased.ok) return erased;
      await browser.storage.local.clear();
      await tellPages();
      return done;
    },
    readThisPage: async ({ tabId }) => (await readOnce(tabId) ? done : { ok: false, reason: 'notAllowed' }),
  };
}

/** Tells every page that is read that settings or permissions have changed. Tabs without our script do not answer. */
export async function tellPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(async ({ id }) => {
    if (id !== undefined) await browser.tabs.sendMessage(id, { kind: 'settingsChanged' }, { frameId: 0 });
  }));
}
