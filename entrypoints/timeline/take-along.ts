import type { ExportKind } from '../../components/timeline/take-along';
import type { Wording } from '../../components/wording';
import { markAsAnnotation, noteAsAnnotation } from '../../lib/export/annotations';
import { briefingOf } from '../../lib/export/briefing';
import { plannedCalendar, plannedEvents } from '../../lib/export/calendar';
import { toCslJson, toRis } from '../../lib/export/citation';
import { eventsCsv, figuresCsv, motionsCsv } from '../../lib/export/tables';
import { toJsonLd, type WebAnnotation } from '../../lib/export/web-annotation';
import type { Answer, NoteRow, TimelineView } from '../../lib/protocol';
import { readingOf } from '../../lib/timeline/note';
import { ask } from '../own-page/ask';
import { fileName, offerFile } from '../own-page/save-file';

interface ExportFile {
  readonly ending: string;
  readonly type: string;
  readonly text: string;
}

/** What a file export can be of; printing makes no file. */
export type FileKind = Exclude<ExportKind, 'print'>;

/**
 * Makes a file of what is shown and offers it.
 * @param name what is shown, for the name of the file
 * @returns what to tell the reader
 */
export async function takeAlong(kind: FileKind, view: TimelineView, name: string, words: Wording): Promise<string> {
  const { timeline } = words;
  const file = await fileOf(kind, view, name, words);
  if (file === null) return timeline.exportEmpty;
  const called = fileName(`kamerspoor-${name}-${timeline.exports[kind]}`.toLowerCase(), file.ending);
  offerFile(called, [file.text], file.type);
  return timeline.exported(called);
}

/** A briefing of what is shown, in Markdown. */
export function briefingIn(view: TimelineView, name: string, { language }: Wording): string {
  return briefingOf(view, { title: name, day: new Date().toISOString().slice(0, 10), language });
}

/** The file of a kind; `null` when there is nothing to put in it. */
async function fileOf(kind: FileKind, view: TimelineView, name: string, words: Wording): Promise<ExportFile | null> {
  const { documents, timeline } = view;
  switch (kind) {
    case 'briefing': return { ending: 'md', type: 'text/markdown', text: briefingIn(view, name, words) };
    case 'figuresCsv': return csv(timeline.figures.length, () => figuresCsv(view));
    case 'motionsCsv': return csv(timeline.motions.length, () => motionsCsv(view));
    case 'eventsCsv': return csv(timeline.events.length, () => eventsCsv(view));
    case 'calendar': return plannedEvents(view).length === 0 ? null : { ending: 'ics', type: 'text/calendar', text: plannedCalendar(view, new Date().toISOString()) };
    case 'jsonLd': return annotationsFile(view);
    case 'ris': return documents.length === 0 ? null : { ending: 'ris', type: 'application/x-research-info-systems', text: toRis(documents) };
    case 'csl': return documents.length === 0 ? null : { ending: 'json', type: 'application/vnd.citationstyles.csl+json', text: `${JSON.stringify(toCslJson(documents), null, 2)}\n` };
  }
}

function csv(rows: number, text: () => string): ExportFile | null {
  return rows === 0 ? null : { ending: 'csv', type: 'text/csv', text: text() };
}

/** The notes on what is shown, and the marks of its documents. */
async function annotationsFile({ documents, timeline }: TimelineView): Promise<ExportFile | null> {
  const addresses = new Map(documents.map(({ key, url }) => [key, url]));
  const addressOf = (reading: string): string | null => addresses.get(reading) ?? null;
  const motions = new Set(timeline.motions.flatMap(({ keys }) => keys));
  const notes = (await allNotes()).filter(({ subject }) => {
    const reading = readingOf(subject);
    return reading === null ? subject.kind === 'motion' && motions.has(subject.key) : addresses.has(reading);
  });
  const annotations: WebAnnotation[] = notes.map((note) => noteAsAnnotation(note, addressOf));
  for (const { key, readAt } of documents) {
    const answer = await ask({ kind: 'reading', key });
    if (answer.ok) annotations.push(...answer.value.reading.marks.map((mark) => markAsAnnotation(key, mark, answer.value.text, readAt, addressOf)));
  }
  return annotations.length === 0 ? null : { ending: 'jsonld', type: 'application/ld+json', text: toJsonLd(annotations) };
}

async function allNotes(): Promise<NoteRow[]> {
  const notes: NoteRow[] = [];
  let after: string | null = null;
  do {
    const answer: Answer<{ kind: 'notes' }> = await ask({ kind: 'notes', reading: null, tag: null, after, limit: 200 });
    if (!answer.ok) return notes;
    notes.push(...answer.value.rows);
    after = answer.value.next;
  } while (after !== null);
  return notes;
}
