import { pause } from './pause';

/** Work goes on for so long before others get a turn, in milliseconds. */
const SLICE = 8;

/**
 * Does short steps until they are done, and lets the page work in between.
 * @returns what the steps gave, or `null` when the signal ended them before
 */
export async function inSlices<T>(steps: Generator<undefined, T>, signal: AbortSignal): Promise<T | null> {
  let since = performance.now();
  while (!signal.aborted) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < SLICE) continue;
    await pause();
    since = performance.now();
  }
  return null;
}
