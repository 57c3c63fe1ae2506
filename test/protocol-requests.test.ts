import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { contentHandlers, ownPageHandlers } from '../entrypoints/background/requests';
import type { BackupRow, Outcome, Page } from '../lib/protocol';
import { readSettings } from '../lib/store/settings';
import { Database } from '../lib/store/database';
import { Store } from '../lib/store/store';
import { sampleReading, sampleText } from './store/sample-reading';

const text = sampleText();
const page = { kind: 'content', tabId: 7, windowId: 1, origin: 'https://vng.nl', host: 'vng.nl' } as const;

function handlers(): { content: ReturnType<typeof contentHandlers>; ownPage: ReturnType<typeof ownPageHandlers> } {
  const indexedDB = new IDBFactory();
  const store = new Store({ create: () => new Database({ indexedDB, IDBKeyRange }) });
  return { content: contentHandlers(store), ownPage: ownPageHandlers(store) };
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'Kamerspoor', version: '1.2.3' });
});

describe('a reading that a page sends', () => {
  const reading = sampleReading(text);
  it.each([
    [reading, text, true, 'its own page'],
    [{ ...reading, url: 'https://tweedekamer.nl/brief' }, text, false, 'in the name of another site'],
    [{ ...reading, url: 'https://vng.nl.example.org/brief' }, text, false, 'in the name of a look-alike'],
    [{ ...reading, url: null }, text, false, 'without an address'],
    [reading, `${text} `, false, 'with another text'],
    [{ ...reading, marks: reading.marks.map((mark) => ({ ...mark, quote: 'iets anders' })) }, text, false, 'with quotes that are not there'],
    [{ ...reading, events: [{ from: '2018-01-01', to: '2018-01-01', title: 'x', planned: false, marks: [9] }] }, text, false, 'with an event on a mark that is not there'],
  ])('%#: is saved only when it fits', async (sent, withText, saved, _why) => {
    const answer = await handlers().content.saveReading({ kind: 'saveReading', reading: structuredClone(sent) as never, text: withText }, page);
    expect(answer).toMatchObject(saved ? { ok: true, value: { saved: 'new' } } : { ok: false, reason: 'badMessage' });
  });
});

describe('everything in one file', () => {
  const now = '2026-01-02T03:04:05.000Z';
  const note = { id: '0b1c2d3e-4f50-4a6b-8c7d-9e0f1a2b3c4d', subject: { kind: 'document', reading: 'https://vng.nl/brief' } as const, text: 'Navragen', tags: ['raad'], madeAt: now, changedAt: now };

  it('is the same after all was erased and put back, settings included', async () => {
    const { content, ownPage } = handlers();
    await content.saveReading({ kind: 'saveReading', reading: structuredClone(sampleReading(text)) as never, text }, page);
    await ownPage.saveNote({ kind: 'saveNote', note }, null);
    await ownPage.chooseJoin({ kind: 'chooseJoin', a: 'motie:a', b: 'motie:b', same: true }, null);
    await ownPage.changeSettings({ kind: 'changeSettings', change: { language: 'en', sitesOff: ['vng.nl'] } }, null);
    await ownPage.changePdfSites({ kind: 'changePdfSites', choice: 'always', host: 'vng.nl', on: true }, null);
    const backup = await ownPage.backup({ kind: 'backup', after: null, limit: 500 }, null);
    const rows = backup.ok ? backup.value.rows : [];
    expect(rows.map(({ row }) => row)).toEqual(['reading']);
    const all = await allRows(ownPage);
    expect(all.map(({ row }) => row)).toEqual(['reading', 'note', 'joinChoice', 'settings']);
    await ownPage.eraseAll({ kind: 'eraseAll' }, null);
    expect((await allRows(ownPage)).map(({ row }) => row)).toEqual(['settings']);
    expect(await ownPage.restore({ kind: 'restore', rows: structuredClone(all) as never }, null)).toEqual({ ok: true, value: { added: 3, kept: 1, refused: 0 } });
    expect(await allRows(ownPage)).toEqual(all);
    expect(await readSettings()).toEqual({ language: 'en', kindsOff: [], sitesOff: ['vng.nl'] });
    expect(await ownPage.pdfSites({ kind: 'pdfSites' }, null)).toEqual({ ok: true, value: { always: ['vng.nl'], cookies: [] } });
  });

  it('leaves the settings alone when its rows could not be kept', async () => {
    const store = { restore: () => Promise.resolve({ ok: false, reason: 'diskFull' }) } as unknown as Store;
    const row = { row: 'settings', language: 'en', kindsOff: [], sitesOff: [], pdfAlways: [], pdfCookies: [] } as never;
    expect(await ownPageHandlers(store).restore({ kind: 'restore', rows: [row] }, null)).toEqual({ ok: false, reason: 'diskFull' });
    expect((await readSettings()).language).toBe('nl');
  });

  async function allRows(ownPage: ReturnType<typeof ownPageHandlers>): Promise<BackupRow[]> {
    const rows: BackupRow[] = [];
    let after: string | null = null;
    do {
      const page: Outcome<Page<BackupRow>> = await ownPage.backup({ kind: 'backup', after, limit: 500 }, null);
      if (!page.ok) throw new Error(page.reason);
      rows.push(...page.value.rows);
      after = page.value.next;
    } while (after !== null);
    return rows;
  }
});

describe('settings', () => {
  it('begin in Dutch with everything on', async () => {
    expect(await readSettings()).toEqual({ language: 'nl', kindsOff: [], sitesOff: [] });
  });

  it.each([
    [{ language: 'fr', kindsOff: ['date'], sitesOff: [] }, { language: 'nl', kindsOff: ['date'], sitesOff: [] }, 'one that is damaged falls back alone'],
    ['kapot', { language: 'nl', kindsOff: [], sitesOff: [] }, 'no record at all'],
    [{ kindsOff: 'date' }, { language: 'nl', kindsOff: [], sitesOff: [] }, 'another type'],
    [{ sitesOff: ['vng.nl'], more: 1 }, { language: 'nl', kindsOff: [], sitesOff: ['vng.nl'] }, 'a field of a later version'],
  ] as [unknown, unknown, string][])('read %j: %#', async (stored, expected) => {
    await fakeBrowser.storage.local.set({ settings: stored });
    expect(await readSettings()).toEqual(expected);
  });

  it('keep changes that are asked at the same time', async () => {
    const { content, ownPage } = handlers();
    await Promise.all([
      ownPage.changeSettings({ kind: 'changeSettings', change: { kindsOff: ['date'] } }, null),
      content.hideHere({ kind: 'hideHere' }, page),
      ownPage.changeSettings({ kind: 'changeSettings', change: { language: 'en' } }, null),
    ]);
    expect(await readSettings()).toEqual({ language: 'en', kindsOff: ['date'], sitesOff: ['vng.nl'] });
  });

  it('are gone, with all readings, after everything is erased', async () => {
    const { content, ownPage } = handlers();
    await content.saveReading({ kind: 'saveReading', reading: structuredClone(sampleReading(text)) as never, text }, page);
    await content.hideHere({ kind: 'hideHere' }, page);
    expect(await ownPage.eraseAll({ kind: 'eraseAll' }, null)).toEqual({ ok: true, value: null });
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(await ownPage.readings({ kind: 'readings', after: null, limit: 10, dossier: null }, null)).toEqual({ ok: true, value: { rows: [], next: null } });
  });
});
