import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { PdfSites } from '../protocol';

const KEY = 'pdfSites';

const hosts = v.fallback(v.array(v.string()), []);
const stored = v.object({ always: hosts, cookies: hosts });

/** What the reader chose for PDFs of sites; at first nothing. A damaged part falls back alone. */
export async function readPdfSites(): Promise<PdfSites> {
  const found: Record<string, unknown> = await browser.storage.local.get(KEY);
  return v.parse(stored, v.is(v.looseObject({}), found[KEY]) ? found[KEY] : {});
}

/** Switches one of the choices for a host. Two changes at once do not undo each other. */
export function changePdfSites(choice: keyof PdfSites, host: string, on: boolean): Promise<PdfSites> {
  return changeWith((before) => {
    const others = before[choice].filter((other) => other !== host);
    return { ...before, [choice]: on ? [...others, host] : others };
  });
}

/** Puts the choices of a backup in place of those that are kept. */
export function restorePdfSites(sites: PdfSites): Promise<PdfSites> {
  return changeWith(() => sites);
}

let lastChange: Promise<unknown> = Promise.resolve();

function changeWith(change: (before: PdfSites) => PdfSites): Promise<PdfSites> {
  const done = lastChange.then(async () => {
    const changed = change(await readPdfSites());
    await browser.storage.local.set({ [KEY]: changed });
    return changed;
  });
  lastChange = done.catch(() => null);
  return done;
}
