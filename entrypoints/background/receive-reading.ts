import type { Answers } from '../../lib/protocol';
import { unpacking, type Unpacked } from '../../lib/protocol/unpack';

/** What is used of a port of the browser. */
export interface SavingPort {
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  postMessage(answer: unknown): void;
  disconnect(): void;
}

type Answer = Answers[keyof Answers] | undefined;

/**
 * Takes a reading in parcels and answers once. A sender that may not ask this, or that sends something else, is cut off without a word.
 * @param answer as a message that came in one piece would be answered; `null` when it is dropped
 */
export function receiveReading(port: SavingPort, answer: (request: Unpacked) => Promise<Answer> | null): void {
  const unpack = unpacking();
  let over = false;
  port.onMessage.addListener((parcel) => {
    const request = over ? 'more' : unpack(parcel);
    if (request === 'more') return;
    over = true;
    const answering = request === 'refused' ? null : answer(request);
    if (answering === null) {
      port.disconnect();
      return;
    }
    void answering.then((given) => {
      if (given === undefined) port.disconnect();
      else reply(port, given);
    });
  });
}

/** The page may have gone while its reading was being saved. */
function reply(port: SavingPort, answer: NonNullable<Answer>): void {
  try {
    port.postMessage(answer);
  } catch {
    // Nobody is there to hear it; the reading is kept all the same.
  }
}
