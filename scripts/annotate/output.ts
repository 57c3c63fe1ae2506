import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes to a stream and waits while it is full, so that memory stays flat. A reader that went away ends the run quietly. */
export function outputTo(stream: Writable): (text: string) => Promise<void> {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return async (text) => {
    if (!stream.write(text)) await once(stream, 'drain');
  };
}
