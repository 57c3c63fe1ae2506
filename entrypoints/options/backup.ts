import type { BackupProgress, RestoreResult } from '../../components/options/backup-options';
import { notesFromJsonLd } from '../../lib/export/annotations';
import type { Answer, BackupRow, Failure, Outcome } from '../../lib/protocol';
import { footerLine, headerLine, readBackup, rowLine } from '../../lib/protocol/backup-file';
import { ask } from '../own-page/ask';
import { offerFile } from '../own-page/save-file';

const ROWS_AT_ONCE = 500;
/** A JSON-LD file larger than this is no file of notes, in bytes. */
const MOST_JSON = 50_000_000;

export type FollowBackup = (progress: BackupProgress) => void;

/** Everything that is kept as one file, offered to be downloaded. @returns why it could not be made; `null` when it was */
export async function makeBackup(follow: FollowBackup, today: string): Promise<Failure | null> {
  const lines = [headerLine('backup')];
  let after: string | null = null;
  do {
    const answer: Answer<{ kind: 'backup' }> = await ask({ kind: 'backup', after, limit: ROWS_AT_ONCE });
    if (!answer.ok) return answer.reason;
    lines.push(...answer.value.rows.map(rowLine));
    after = answer.value.next;
    follow({ act: 'making', rows: lines.length - 1 });
  } while (after !== null);
  lines.push(footerLine(lines.length - 1));
  offerFile(`kamerspoor-${today}.jsonl`, lines.map((line) => `${line}\n`), 'application/x-ndjson');
  return null;
}

/**
 * Puts a backup, a pack, or a file of notes back beside what is kept. Rows that are damaged are passed over and told.
 * @returns what became of it, or why the store could not take it
 */
export async function restoreFile(file: File, follow: FollowBackup): Promise<Outcome<RestoreResult>> {
  if (file.size === 0) return refused('empty');
  const notes = await notesIn(file);
  if (notes !== null) return restoreNotes(notes);
  const told = { added: 0, kept: 0, refused: 0 };
  const pieces = file.stream().pipeThrough(new TextDecoderStream());
  for await (const step of readBackup(piecesOf(pieces))) {
    if (step.step === 'refused') return refused(step.flaw);
    if (step.step === 'end') return { ok: true, value: { result: 'restored', ...told, damagedLines: step.damagedLines, cutOff: step.cutOff } };
    const failure = await restoreRows(step.rows, told);
    if (failure !== null) return { ok: false, reason: failure };
    follow({ act: 'restoring', rows: told.added + told.kept + told.refused });
  }
  return refused('notBackup');
}

const refused = (flaw: Extract<RestoreResult, { result: 'refused' }>['flaw']): Outcome<RestoreResult> => ({ ok: true, value: { result: 'refused', flaw } });

async function restoreRows(rows: readonly BackupRow[], told: { added: number; kept: number; refused: number }): Promise<Failure | null> {
  // The message is a plain copy; its type holds lists that may be changed, and nobody changes them.
  const answer = await ask({ kind: 'restore', rows: structuredClone(rows) as never });
  if (!answer.ok) return answer.reason;
  told.added += answer.value.added;
  told.kept += answer.value.kept;
  told.refused += answer.value.refused;
  return null;
}

/** The notes of a JSON-LD file of ours; `null` for any other file. */
async function notesIn(file: File): Promise<readonly BackupRow[] | null> {
  if (file.size > MOST_JSON || !(await file.slice(0, 64).text()).trimStart().startsWith('[')) return null;
  return notesFromJsonLd(await file.text())?.map((note) => ({ row: 'note' as const, note })) ?? null;
}

async function restoreNotes(rows: readonly BackupRow[]): Promise<Outcome<RestoreResult>> {
  const told = { added: 0, kept: 0, refused: 0 };
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    const failure = await restoreRows(rows.slice(at, at + ROWS_AT_ONCE), told);
    if (failure !== null) return { ok: false, reason: failure };
  }
  return { ok: true, value: { result: 'restored', ...told, damagedLines: [], cutOff: false } };
}

/** A stream as pieces; not every browser walks a stream by itself. */
async function* piecesOf(stream: ReadableStream<string>): AsyncGenerator<string, undefined> {
  const reader = stream.getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value;
  return undefined;
}
