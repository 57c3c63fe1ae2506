import { read } from '../../lib/document/read';
import { plainSource } from '../../lib/text/plain-source';
import { linesOfStream } from './lines';
import { readRecord } from './record';
import { resultOf } from './result';

/**
 * Annotates a stream of NDJSON records, one line in, one line out, in the same order.
 * @returns whether every line could be read
 */
export async function annotateRecords(input: AsyncIterable<Uint8Array>, write: (text: string) => Promise<void>): Promise<boolean> {
  let allRead = true;
  for await (const { number, text } of linesOfStream(input)) {
    if (text?.trim() === '') continue;
    const answer = annotateLine(text, number);
    if ('error' in answer) allRead = false;
    await write(`${JSON.stringify(answer)}\n`);
  }
  return allRead;
}

function annotateLine(line: string | null, number: number): object {
  if (line === null) return { id: null, line: number, error: 'de regel is te lang' };
  const checked = readRecord(line);
  if (!checked.ok) return { id: null, line: number, error: checked.reason };
  const { id, text, url, date } = checked.record;
  const hints = { url: url === undefined ? null : new URL(url), page: null, date: date ?? null };
  return { id, ...resultOf(read(plainSource(text), hints)) };
}
