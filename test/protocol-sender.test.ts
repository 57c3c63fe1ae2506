import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { listen, type ListenParts } from '../entrypoints/background/listen';
import { classOf, type MessageSender } from '../entrypoints/background/sender';
import { MARK_KINDS, type FromContent, type FromFrame, type FromOwnPage } from '../lib/protocol';
import { sampleReading, sampleText } from './store/sample-reading';

const own = { id: 'a'.repeat(32), origin: `chrome-extension://${'a'.repeat(32)}` };
const tab = { id: 7, windowId: 1 };

const SENDERS = {
  contentScript: { id: own.id, url: 'https://vng.nl/brief', origin: 'https://vng.nl', frameId: 0, tab },
  ownPage: { id: own.id, url: `${own.origin}/sidepanel.html`, origin: own.origin },
  ownPageInTab: { id: own.id, url: `${own.origin}/timeline.html?x=1`, origin: own.origin, frameId: 0, tab },
  frameOfOurs: { id: own.id, url: `${own.origin}/elsewhere.html#mark=3`, origin: own.origin, frameId: 4, tab },
  frameOfOursInTab: { id: own.id, url: `${own.origin}/elsewhere.html`, origin: own.origin, frameId: 0, tab },
  wrongHost: { id: own.id, url: 'https://example.org/', origin: 'https://example.org', frameId: 0, tab },
  sandboxedFrame: { id: own.id, url: `${own.origin}/sandbox.html`, origin: 'null', frameId: 2, tab },
  frameInPage: { id: own.id, url: 'https://vng.nl/frame', origin: 'https://vng.nl', frameId: 3, tab },
  plainHttp: { id: own.id, url: 'http://vng.nl/brief', origin: 'http://vng.nl', frameId: 0, tab },
  otherExtension: { id: 'b'.repeat(32), url: `chrome-extension://${'b'.repeat(32)}/page.html`, origin: `chrome-extension://${'b'.repeat(32)}` },
  otherExtensionThatLies: { id: 'b'.repeat(32), url: `${own.origin}/sidepanel.html`, origin: own.origin },
  lookAlike: { id: own.id, url: `https://${own.id}/sidepanel.html`, origin: `https://${own.id}`, frameId: 0 },
  nobody: {},
  noAddress: { id: own.id, frameId: 0, tab },
} satisfies Record<string, MessageSender>;

const text = sampleText();
const CONTENT: { [K in FromContent['kind']]: Extract<FromContent, { kind: K }> } = {
  saveReading: { kind: 'saveReading', reading: sampleReading(text) as never, text },
  pageSettings: { kind: 'pageSettings' }, loadReadingCode: { kind: 'loadReadingCode' }, openPanel: { kind: 'openPanel' }, hideHere: { kind: 'hideHere' },
  pageChanged: { kind: 'pageChanged', state: 'read' }, markChosen: { kind: 'markChosen', index: 3 },
};
const id = '0b1c2d3e-4f50-4a6b-8c7d-9e0f1a2b3c4d';
const now = '2026-01-02T03:04:05.000Z';
const anchor = { reading: 'kst-31000-8', quote: '€ 4 miljoen', prefix: 'er ', suffix: ' voor', start: 9, end: 20 };
const item = { kind: 'place', anchor } as const;
const collection = { id, name: 'Jeugd', madeAt: now, changedAt: now, items: [item] };
const note = { id, subject: { kind: 'figure', anchor } as const, text: 'Navragen', tags: ['raad'], madeAt: now, changedAt: now };
const OWN: { [K in FromOwnPage['kind']]: Extract<FromOwnPage, { kind: K }> } = {
  settings: { kind: 'settings' }, changeSettings: { kind: 'changeSettings', change: { kindsOff: [...MARK_KINDS] } },
  readings: { kind: 'readings', after: null, limit: 20, dossier: null }, reading: { kind: 'reading', key: 'kst-31000-8' },
  mentions: { kind: 'mentions', subject: 'kst-31000-7', after: null, limit: 20 }, dossiers: { kind: 'dossiers' },
  events: { kind: 'events', after: null, limit: 20, dossier: '31000' }, search: { kind: 'search', words: 'jeugd', limit: 20 },
  deleteReading: { kind: 'deleteReading', key: 'kst-31000-8' }, storageUse: { kind: 'storageUse' }, eraseAll: { kind: 'eraseAll' },
  readThisPage: { kind: 'readThisPage', tabId: 7 }, saveReading: { kind: 'saveReading', reading: sampleReading(text) as never, text },
  timeline: { kind: 'timeline', scope: { of: 'dossier', dossier: '31000' } },
  notes: { kind: 'notes', reading: null, tag: 'raad', after: null, limit: 20 }, saveNote: { kind: 'saveNote', note }, deleteNote: { kind: 'deleteNote', id },
  noteVersions: { kind: 'noteVersions', id }, tags: { kind: 'tags' }, collections: { kind: 'collections' }, saveCollection: { kind: 'saveCollection', collection },
  putInCollection: { kind: 'putInCollection', id, item }, takeFromCollection: { kind: 'takeFromCollection', id, item }, deleteCollection: { kind: 'deleteCollection', id },
  joinChoices: { kind: 'joinChoices' }, chooseJoin: { kind: 'chooseJoin', a: 'motie:a', b: 'motie:b', same: true }, undoJoin: { kind: 'undoJoin', a: 'motie:a', b: 'motie:b' },
  backup: { kind: 'backup', after: null, limit: 500 }, restore: { kind: 'restore', rows: [{ row: 'note', note }] },
  pdfSites: { kind: 'pdfSites' }, changePdfSites: { kind: 'changePdfSites', choice: 'always', host: 'vng.nl', on: true },
};

/** All that our frame in a page may ask: nothing that writes, nothing that opens. */
const FRAME: { [K in FromFrame['kind']]: true } = { settings: true, timeline: true };

/** Handlers that only note that they were asked. */
function noting(): { parts: ListenParts; asked: string[] } {
  const asked: string[] = [];
  const note = (request: { kind: string }): Promise<unknown> => {
    asked.push(request.kind);
    return Promise.resolve({ ok: true, value: null });
  };
  const all = (kinds: object): never => Object.fromEntries(Object.keys(kinds).map((kind) => [kind, note])) as never;
  const mayRead = (origin: string): Promise<boolean> => Promise.resolve(origin === 'https://vng.nl');
  return { parts: { own, content: all(CONTENT), ownPage: all(OWN), mayRead }, asked };
}

describe('who may ask what (SEC-1)', () => {
  const mayAsk = (name: string, kind: string): boolean =>
    (name === 'contentScript' && kind in CONTENT) || (name.startsWith('ownPage') && kind in OWN) || (name.startsWith('frameOfOurs') && kind in FRAME);

  describe.each(Object.entries(SENDERS))('%s', (name, sender) => {
    it.each(Object.entries({ ...CONTENT, ...OWN }).filter(([kind]) => !(name === 'wrongHost' && kind === 'openPanel')))('asks %s', async (kind, message) => {
      const { parts, asked } = noting();
      const answer = await listen(message, sender, parts);
      expect(asked).toEqual(mayAsk(name, kind) ? [kind] : []);
      expect(answer ?? null).toEqual(mayAsk(name, kind) ? { ok: true, value: null } : null);
    });
  });

  it.each([
    ['contentScript', { kind: 'content', tabId: 7, windowId: 1, origin: 'https://vng.nl', host: 'vng.nl' }],
    ['frameOfOurs', { kind: 'frame' }], ['frameOfOursInTab', { kind: 'frame' }],
    ['ownPage', { kind: 'ownPage' }], ['ownPageInTab', { kind: 'ownPage' }],
    ['sandboxedFrame', null], ['frameInPage', null], ['plainHttp', null], ['otherExtension', null], ['otherExtensionThatLies', null],
    ['lookAlike', null], ['nobody', null], ['noAddress', null],
  ] as const)('%s counts as %j', (name, expected) => {
    expect(classOf(SENDERS[name], own)).toEqual(expected);
  });
});

describe('shapes', () => {
  it.each([
    [{ kind: 'saveReading', text, reading: { ...sampleReading(text), marks: [{ kind: 'motion', start: 0, end: 1, quote: 'D', confidence: 1 }] } }, 'a mark without its fields'],
    [{ kind: 'saveReading', text, reading: { ...sampleReading(text), marks: [{ kind: 'wens' }] } }, 'a kind of mark nobody knows'],
    [{ kind: 'saveReading', text, reading: { ...sampleReading(text), url: 'h'.repeat(3_000) } }, 'an address without end'],
    [{ kind: 'markChosen', index: -1 }, 'a negative index'], [{ kind: 'markChosen', index: '1' }, 'a number in words'],
    [{ kind: 'pageChanged', state: 'weg' }, 'a state nobody knows'], [{ kind: 'constructor' }, 'a name of every object'], [{ kind: '__proto__' }, 'another'],
    [[], 'a list'], [null, 'nothing'], ['pageSettings', 'only a word'], [{}, 'no kind'],
  ] as [unknown, string][])('drops %j from a page: %s', (message) => {
    const { parts, asked } = noting();
    expect(listen(message, SENDERS.contentScript, parts)).toBeNull();
    expect(asked).toEqual([]);
  });

  it.each([
    [{ kind: 'timeline', scope: { of: 'wens' } }, 'a scope nobody knows'], [{ kind: 'timeline', scope: { of: 'constructor' } }, 'a name of every object'],
    [{ kind: 'timeline', scope: { of: 'documents', keys: Array.from({ length: 201 }, (_unused, i) => String(i)) } }, 'more documents than one asks for'],
    [{ kind: 'timeline', scope: { of: 'all' }, limit: 0 }, 'on nothing'], [{ kind: 'timeline', scope: { of: 'all' }, limit: 201 }, 'on more than there can be'],
    [{ kind: 'saveNote', note: { ...note, id: 'mijn-notitie' } }, 'an id that is no UUID'], [{ kind: 'saveNote', note: { ...note, text: 'x'.repeat(100_001) } }, 'a book for a note'],
    [{ kind: 'saveNote', note: { ...note, tags: [' '] } }, 'an empty tag'], [{ kind: 'saveNote', note: { ...note, changedAt: 'gisteren' } }, 'a moment in words'],
    [{ kind: 'saveNote', note: { ...note, subject: { kind: 'figure', reading: 'x' } } }, 'a figure without a place'],
    [{ kind: 'putInCollection', id, item: { kind: 'figure', anchor } }, 'a thing that no dossier holds'],
    [{ kind: 'restore', rows: [{ row: 'note', note: { ...note, subject: null } }] }, 'a damaged row'],
    [{ kind: 'restore', rows: Array.from({ length: 1_001 }, () => ({ row: 'note', note })) }, 'more rows than one transaction takes'],
    [{ kind: 'backup', after: null, limit: 0 }, 'a page without rows'], [{ kind: 'notes', reading: null, tag: null, after: null, limit: 201 }, 'a page without end'],
  ] as [unknown, string][])('drops %# from our own page: %s', (message) => {
    const { parts, asked } = noting();
    expect(listen(message, SENDERS.ownPage, parts)).toBeNull();
    expect(asked).toEqual([]);
  });

  it('leaves behind what the schema does not name', async () => {
    const { parts } = noting();
    const save = vi.fn(() => Promise.resolve({ ok: true, value: null }));
    const marks = sampleReading(text).marks.map((mark) => ({ ...mark, extra: 'x' }));
    await listen(JSON.parse(`{"kind":"saveReading","text":${JSON.stringify(text)},"reading":${JSON.stringify({ ...sampleReading(text), marks, extra: 1 })},"__proto__":{"polluted":1}}`),
      SENDERS.contentScript, { ...parts, content: { ...parts.content, saveReading: save as never } });
    expect(save).toHaveBeenCalledWith({ kind: 'saveReading', text, reading: sampleReading(text) }, expect.anything());
    expect('polluted' in {}).toBe(false);
  });

  it('drops 10,000 random messages without a throw, from anybody', async () => {
    const { parts, asked } = noting();
    const kind = fc.oneof(fc.string(), fc.constantFrom(...Object.keys(CONTENT), ...Object.keys(OWN)).map((known) => ` ${known}`));
    const message = fc.oneof(fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
      fc.record({ kind, reading: fc.anything(), text: fc.anything(), index: fc.anything(), key: fc.anything() }));
    await fc.assert(fc.asyncProperty(message, fc.constantFrom(...Object.values(SENDERS)), async (sent, sender) => {
      await listen(sent, sender, parts);
    }), { numRuns: 10_000 });
    expect(asked).toEqual([]);
  }, 60_000);
});

describe('a fault in the code', () => {
  it('is an answer, not silence', async () => {
    const { parts } = noting();
    const report = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = { ...parts, ownPage: { ...parts.ownPage, dossiers: () => Promise.reject(new TypeError('fault')) } };
    expect(await listen(OWN.dossiers, SENDERS.ownPage, broken)).toEqual({ ok: false, reason: 'storeClosed' });
    expect(report).toHaveBeenCalledOnce();
    report.mockRestore();
  });
});
