import type { Page } from 'playwright-core';
import type { EventRow, NoteRow, PageState, ReadingRow, Settings, TimelineView } from '../../../lib/protocol';
import type { Collection } from '../../../lib/timeline/collection';
import type { Reading } from '../../../lib/document/reading';

/** What the background and the page in the tab answer to a view. */
export interface FixedAnswers {
  readonly settings?: Settings;
  /** `null`: no page answers. */
  readonly page?: PageState | null;
  readonly readings?: readonly Reading[];
  readonly hits?: number;
  /** What the documents tell together. */
  readonly view?: TimelineView;
  readonly notes?: readonly NoteRow[];
  readonly collections?: readonly Collection[];
  /** Text of the document that is asked for. */
  readonly text?: string;
}

const FIRST: Settings = { language: 'nl', kindsOff: [], sitesOff: [] };

const NOTHING_TOLD: TimelineView = {
  documents: [], left: 0,
  timeline: { motions: [], offers: [], commitments: [], figures: [], pairs: [], histories: [], sums: [], events: [], relations: [], statements: [], differences: [] },
};

export function rowOf(reading: Reading, at: number): ReadingRow {
  const counts: Partial<Record<string, number>> = {};
  for (const { kind } of reading.marks) counts[kind] = (counts[kind] ?? 0) + 1;
  return { key: String(at), identity: reading.identity, url: reading.url, readAt: '2026-11-12T08:40:00Z', counts, versions: 1 };
}

function eventsOf(readings: readonly Reading[]): EventRow[] {
  const rows = readings.flatMap((reading, of) => reading.events.map((event, at) => ({ ...event, cursor: `${of}-${at}`, readingKey: String(of), identity: reading.identity })));
  return rows.sort((a, b) => a.from.localeCompare(b.from));
}

/** Lets a page of the extension, before it loads, hear these answers instead of those of the background and of a tab. */
export async function answerWith(view: Page, { settings = FIRST, page = null, readings = [], hits = 0, view: told = NOTHING_TOLD, notes = [], collections = [], text = '' }: FixedAnswers): Promise<void> {
  const rows = readings.map(rowOf);
  const answers: Readonly<Record<string, unknown>> = {
    settings, changeSettings: settings, readings: { rows, next: rows.length > 0 ? 'next' : null }, events: { rows: eventsOf(readings), next: null },
    dossiers: [{ dossier: '31839', readings: 2 }], search: rows.slice(0, hits).map((row) => ({ row, context: 'de wachttijden in de jeugdzorg', matched: 'words', at: null })),
    storageUse: { bytes: 1_800_000, readings: rows.length, marks: 632, notes: notes.length },
    timeline: told, notes: { rows: notes, next: null }, tags: [...new Set(notes.flatMap(({ tags }) => tags))], collections, joinChoices: [], reading: { text },
  };
  await view.addInitScript(({ own, inTab }) => {
    Object.assign(chrome.runtime, { sendMessage: ({ kind }: { kind: string }) => Promise.resolve({ ok: true, value: own[kind] ?? null }) });
    Object.assign(chrome.tabs, {
      query: () => Promise.resolve([{ id: 7, windowId: 1, url: 'https://raad.example/stuk', status: 'complete' }]),
      sendMessage: () => (inTab === null ? Promise.reject(new Error('no page')) : Promise.resolve({ ok: true, value: inTab })),
    });
  }, { own: answers, inTab: page });
}
