import { read } from '../../lib/document/read';
import type { Form, Format } from './command-line';
import { CSV_HEAD, csvRows } from './csv';
import { resultOf, type Result } from './result';
import { FileFailure, openSource } from './source-file';

interface FilesTask {
  readonly files: readonly string[];
  readonly form: Form | null;
  readonly url: URL | null;
  readonly format: Format;
}

/** Where results and complaints go. */
export interface Streams {
  readonly write: (text: string) => Promise<void>;
  readonly complain: (text: string) => void;
}

/**
 * Annotates files in the order given.
 * @returns whether every file could be read
 */
export async function annotateFiles({ files, form, url, format }: FilesTask, { write, complain }: Streams): Promise<boolean> {
  let read = 0;
  if (format === 'csv') await write(CSV_HEAD);
  if (format === 'json') await write('[');
  for (const file of files) {
    const result = await annotateFile(file, form, url, complain);
    if (result === null) continue;
    if (format === 'csv') await write(csvRows(file, result));
    else if (format === 'json') await write(`${read > 0 ? ',' : ''}\n${JSON.stringify({ file, ...result }, null, 2)}`);
    else await write(`${JSON.stringify({ file, ...result })}\n`);
    read++;
  }
  if (format === 'json') await write(read > 0 ? '\n]\n' : ']\n');
  return read === files.length;
}

/** Prints the text that offsets of a file count in. @returns whether it could be read */
export async function printText(file: string, form: Form | null, url: URL | null, { write, complain }: Streams): Promise<boolean> {
  try {
    await write((await openSource(file, form, url)).source.text);
    return true;
  } catch (error) {
    complain(complaint(file, error));
    return false;
  }
}

async function annotateFile(file: string, form: Form | null, url: URL | null, complain: (text: string) => void): Promise<Result | null> {
  try {
    const { source, hints } = await openSource(file, form, url);
    return resultOf(read(source, hints));
  } catch (error) {
    complain(complaint(file, error));
    return null;
  }
}

/** Why a file could not be read, in words; a fault of our own comes with where it happened. */
export function complaint(file: string, error: unknown): string {
  if (error instanceof FileFailure) return `${file} ${error.message}.\n`;
  return `${file} is niet gelezen door een fout in het programma: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`;
}
