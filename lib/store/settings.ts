import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { MARK_KINDS, type Settings } from '../protocol';

const KEY = 'settings';

type Change = { readonly [K in keyof Settings]?: Settings[K] | undefined };

/** What is kept, field by field: one that is damaged falls back alone. Dutch is the first language; the reader chooses. */
const stored = v.object({
  language: v.fallback(v.picklist(['nl', 'en']), 'nl'),
  kindsOff: v.fallback(v.array(v.picklist(MARK_KINDS)), []),
  sitesOff: v.fallback(v.array(v.string()), []),
});

/** The reader's settings; each one that is absent or damaged has its first value. */
export async function readSettings(): Promise<Settings> {
  const found: Record<string, unknown> = await browser.storage.local.get(KEY);
  return v.parse(stored, v.is(v.looseObject({}), found[KEY]) ? found[KEY] : {});
}

/** Keeps a change of some settings and gives all of them. Two changes at once do not undo each other. */
export function changeSettings(change: Change): Promise<Settings> {
  return changeWith(() => change);
}

/** Adds a host to those on which we are switched off. */
export function switchOff(host: string): Promise<Settings> {
  return changeWith(({ sitesOff }) => ({ sitesOff: [...new Set([...sitesOff, host])] }));
}

let lastChange: Promise<unknown> = Promise.resolve();

function changeWith(changeOf: (before: Settings) => Change): Promise<Settings> {
  const done = lastChange.then(async () => {
    const before = await readSettings();
    const change = changeOf(before);
    const settings: Settings = {
      language: change.language ?? before.language, kindsOff: change.kindsOff ?? before.kindsOff, sitesOff: change.sitesOff ?? before.sitesOff,
    };
    await browser.storage.local.set({ [KEY]: settings });
    return settings;
  });
  lastChange = done.catch(() => null);
  return done;
}
