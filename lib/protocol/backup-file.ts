import * as v from 'valibot';
import { backupRowSchema, MOST_ROWS, readingRowSchema, type BackupReading, type BackupRow } from './backup';

/**
 * A backup as a file: JSON, one value a line (JSON Lines). The first line says what it is, the last how many rows stand between, by
 * which a file that was cut off is known. A pack is the same file with readings only.
 */
export type BackupKind = 'backup' | 'pack';

/** The version of the form of the file; to be raised when an older program could not read it rightly. */
export const BACKUP_VERSION = 1;

const header = v.object({ app: v.literal('kamerspoor'), kind: v.picklist(['backup', 'pack']), version: v.pipe(v.number(), v.integer(), v.minValue(1)) });
const footer = v.object({ rows: v.pipe(v.number(), v.integer(), v.minValue(0)) });

/** The first line, without a line end. */
export const headerLine = (kind: BackupKind): string => JSON.stringify({ app: 'kamerspoor', kind, version: BACKUP_VERSION });
export const rowLine = (row: BackupRow): string => JSON.stringify(row);
/** The last line. @param rows how many rows stand before it */
export const footerLine = (rows: number): string => JSON.stringify({ rows });

/** A pack as one text. */
export function packOf(readings: readonly BackupReading[]): string {
  return `${[headerLine('pack'), ...readings.map(rowLine), footerLine(readings.length)].join('\n')}\n`;
}

/** Why a file cannot be restored at all. */
export type BackupFlaw = 'notBackup' | 'newerVersion';

/** A step in reading a file: some rows to restore, or the end. */
export type BackupStep =
  | { readonly step: 'rows'; readonly rows: readonly BackupRow[] }
  | { readonly step: 'end'; readonly kind: BackupKind; readonly found: number; readonly damagedLines: readonly number[]; readonly cutOff: boolean }
  | { readonly step: 'refused'; readonly flaw: BackupFlaw };

/** Rows of one step end when their lines come to this many UTF-16 code units. */
const MOST_UNITS = 4_000_000;

/**
 * Reads a backup or pack that comes in pieces of text, of any size. Every row is checked against its schema and built anew, field by
 * field, so names such as `__proto__` stay behind. Lines that are damaged are passed over and told by number, counted from 1; a file
 * without its last line was cut off. A file of a newer version is refused before a row of it is read.
 */
export async function* readBackup(pieces: AsyncIterable<string> | Iterable<string>): AsyncGenerator<BackupStep, undefined> {
  let kind: BackupKind | null = null;
  let rows: BackupRow[] = [];
  let units = 0;
  let found = 0;
  let told: number | null = null;
  const damagedLines: number[] = [];
  for await (const { line, number } of linesOf(pieces)) {
    const value = parsed(line);
    if (kind === null) {
      const first = v.safeParse(header, value);
      if (!first.success || first.output.version > BACKUP_VERSION) {
        yield { step: 'refused', flaw: first.success ? 'newerVersion' : 'notBackup' };
        return;
      }
      kind = first.output.kind;
      continue;
    }
    const row = rowIn(value, kind);
    const end = row === null ? v.safeParse(footer, value) : null;
    if (end?.success === true) told = end.output.rows;
    else if (row === null) damagedLines.push(number);
    else {
      rows.push(row);
      found += 1;
      units += line.length;
    }
    if (rows.length === MOST_ROWS || units >= MOST_UNITS) {
      yield { step: 'rows', rows };
      [rows, units] = [[], 0];
    }
  }
  if (kind === null) {
    yield { step: 'refused', flaw: 'notBackup' };
    return;
  }
  if (rows.length > 0) yield { step: 'rows', rows };
  yield { step: 'end', kind, found, damagedLines, cutOff: told !== found + damagedLines.length };
}

function rowIn(value: unknown, kind: BackupKind): BackupRow | null {
  const { success, output } = v.safeParse(kind === 'pack' ? readingRowSchema : backupRowSchema, value);
  return success ? output : null;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Lines that hold something, with their number; the pieces may break anywhere. A byte order mark is no part of the first. */
async function* linesOf(pieces: AsyncIterable<string> | Iterable<string>): AsyncGenerator<{ readonly line: string; readonly number: number }, undefined> {
  let rest: string[] = [];
  let number = 0;
  for await (const piece of pieces) {
    const [first = '', ...others] = piece.split('\n');
    rest.push(first);
    for (const next of others) {
      number += 1;
      const line = bare(rest.join(''));
      if (line !== '') yield { line, number };
      rest = [next];
    }
  }
  const last = bare(rest.join(''));
  if (last !== '') yield { line: last, number: number + 1 };
}

const bare = (line: string): string => line.replace(/^\uFEFF/, '').trim();
