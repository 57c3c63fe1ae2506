import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { Reading } from '../../lib/document/reading';
import { footerLine, headerLine, rowLine } from '../../lib/protocol/backup-file';
import { documentKeyOf } from '../../lib/store/keys';
import { version } from '../../package.json';

/** A pack that is being written: readings one by one, so that memory does not grow with them. */
export interface PackWriter {
  add(reading: Reading, text: string): Promise<void>;
  /** Writes the last line, by which a file that was cut off is known. */
  close(): Promise<void>;
}

/**
 * Opens a pack for writing; what stood there is replaced.
 * @throws when the file cannot be written
 */
export async function openPack(path: string): Promise<PackWriter> {
  const file = await open(path, 'w');
  await file.write(`${headerLine('pack')}\n`);
  let rows = 0;
  return {
    async add(reading, text) {
      const textHash = createHash('sha256').update(text, 'utf8').digest('hex');
      await file.write(`${rowLine({ row: 'reading', key: documentKeyOf(reading, textHash), textHash, readAt: new Date().toISOString(), readBy: version, reading, text })}\n`);
      rows++;
    },
    async close() {
      await file.write(`${footerLine(rows)}\n`);
      await file.close();
    },
  };
}
