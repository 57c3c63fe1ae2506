import { browser } from 'wxt/browser';
import type { Reading } from '../../lib/document/reading';
import type { Answers, FromContent, FromOwnPage } from '../../lib/protocol';
import { fitsText } from '../../lib/reading-schema';
import { changePdfSites, readPdfSites } from '../../lib/store/pdf-sites';
import { changeSettings, readSettings, switchOff } from '../../lib/store/settings';
import type { Store } from '../../lib/store/store';
import { askForNote } from '../own-page/note-asked';
import { openPanelFromPage } from './panel';
import { leadTabToReader } from './pdf-routes';
import { ownHandlers } from './own-requests';
import { loadReadingCode, readOnce } from './readable-sites';
import type { Sender } from './sender';

type ContentSender = Extract<Sender, { kind: 'content' }>;
export type Handlers<R extends { kind: keyof Answers }, From> = {
  readonly [K in R['kind']]: (request: Extract<R, { kind: K }>, from: From) => Promise<Answers[K]>;
};

const done = { ok: true, value: null } as const;

/** What a script in a page may cause; its page may have taken it over, so it is no more than a visit may cause. */
export function contentHandlers(store: Store): Handlers<FromContent, ContentSender> {
  return {
    saveReading: async ({ reading, text }, { host }) => {
      const readAt = reading.url === null ? null : URL.parse(reading.url);
      return readAt?.hostname === host ? save(store, reading, text) : { ok: false, reason: 'badMessage' };
    },
    pageSettings: async () => ({ ok: true, value: await readSettings() }),
    loadReadingCode: async (_request, { tabId }) => (await loadReadingCode(tabId) ? done : { ok: false, reason: 'notAllowed' }),
    openPanel: async ({ note }, { windowId, tabId }) => {
      const opened = await openPanelFromPage(windowId);
      if (opened.ok && note !== undefined) await askForNote({ tabId, mark: note });
      return opened;
    },
    hideHere: async (_request, { host }) => {
      await switchOff(host);
      await tellPages();
      return done;
    },
    pageChanged: async ({ state }, { tabId }) => {
      if (state === 'pdf') await leadTabToReader(tabId);
      return done;
    },
    markChosen: () => Promise.resolve(done),
  };
}

export function ownPageHandlers(store: Store): Handlers<FromOwnPage, unknown> {
  return {
    saveReading: ({ reading, text }) => save(store, reading, text),
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
    timeline: ({ scope, limit }) => store.timeline(scope, limit),
    ...ownHandlers(store),
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
    pdfSites: async () => ({ ok: true, value: await readPdfSites() }),
    changePdfSites: async ({ choice, host, on }) => ({ ok: true, value: await changePdfSites(choice, host, on) }),
    readThisPage: async ({ tabId }) => (await readOnce(tabId) ? done : { ok: false, reason: 'notAllowed' }),
  };
}

/** Saves a reading that belongs to its text, as read now by this version of the extension. */
async function save(store: Store, reading: Reading, text: string): Promise<Answers['saveReading']> {
  if (!fitsText(reading, text)) return { ok: false, reason: 'badMessage' };
  return store.save({ reading, text, readBy: browser.runtime.getManifest().version, now: new Date().toISOString() });
}

/** Tells every page that is read that settings or permissions have changed. Tabs without our script do not answer. */
export async function tellPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(async ({ id }) => {
    if (id !== undefined) await browser.tabs.sendMessage(id, { kind: 'settingsChanged' }, { frameId: 0 });
  }));
}
