import type { Answers, Failure } from '../protocol';

type Saved = Extract<Answers['saveReading'], { ok: true }>['value'];

export interface KeepSaving {
  /** Asks once; `null` when nobody answered, as when the worker was killed. */
  readonly send: () => Promise<Answers['saveReading'] | null>;
  readonly onSaved: (saved: Saved) => void;
  readonly onFailed: (reason: Failure) => void;
  readonly wait?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** These stay as they are however often one asks. */
const FINAL: ReadonlySet<Failure> = new Set(['badMessage', 'tooLarge', 'newerStore', 'notAllowed']);
const FIRST_WAIT = 500;
const LONGEST_WAIT = 60_000;

/**
 * Asks to save until it is acknowledged. Saving is idempotent, so a reading whose acknowledgement was lost may be
 * sent again. A failure is told at once, and asking goes on unless the failure is final.
 */
export async function keepSaving({ send, onSaved, onFailed, wait = waitFor }: KeepSaving, signal: AbortSignal): Promise<void> {
  const ended = (): boolean => signal.aborted;
  for (let pause = FIRST_WAIT; !ended(); pause = Math.min(pause * 2, LONGEST_WAIT)) {
    const answer = await send();
    if (ended()) return;
    if (answer?.ok === true) {
      onSaved(answer.value);
      return;
    }
    if (answer !== null) {
      onFailed(answer.reason);
      if (FINAL.has(answer.reason)) return;
    }
    await wait(pause, signal);
  }
}

/** Waits, or stops waiting when the signal says so. */
export function waitFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    }, { once: true });
  });
}
