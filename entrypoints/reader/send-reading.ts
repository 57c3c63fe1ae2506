import { browser } from 'wxt/browser';
import { MOST_MARKS, type Reading } from '../../lib/document/reading';
import { inSlices } from '../../lib/page/slices';
import type { Answers } from '../../lib/protocol';
import { MOST_TEXT } from '../../lib/protocol/limits';
import { parcelsOf, SAVING_PORT } from '../../lib/protocol/parcels';

type Saved = Answers['saveReading'];

/**
 * Asks the background to save a reading, in parcels, so that no large text holds up the page while it is written out.
 * @returns `null` when nobody answers: the worker was killed, the extension updated, the site is not allowed, or the signal ended it
 */
export function sendReading(reading: Reading, text: string, signal: AbortSignal): Promise<Saved | null> {
  if (text.length > MOST_TEXT || reading.marks.length > MOST_MARKS) return Promise.resolve({ ok: false, reason: 'tooLarge' });
  return new Promise((resolve) => {
    try {
      const port = browser.runtime.connect({ name: SAVING_PORT });
      const end = (answer: Saved | null): void => {
        port.disconnect();
        resolve(answer);
      };
      port.onMessage.addListener((answer: Saved) => { end(answer); });
      port.onDisconnect.addListener(() => { resolve(null); });
      signal.addEventListener('abort', () => { end(null); }, { once: true });
      inSlices(posting(port, reading, text), signal).catch(() => { end(null); });
    } catch {
      resolve(null);
    }
  });
}

function* posting(port: Pick<ReturnType<typeof browser.runtime.connect>, 'postMessage'>, reading: Reading, text: string): Generator<undefined, true> {
  for (const parcel of parcelsOf(reading, text)) {
    port.postMessage(parcel);
    yield;
  }
  return true;
}
