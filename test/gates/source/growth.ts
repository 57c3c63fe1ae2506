import { performance } from 'node:perf_hooks';

/** An attack as recheck describes it: pieces that are repeated, and what comes last. */
export interface Attack {
  readonly pumps: readonly { readonly prefix: string; readonly pump: string; readonly bias: number }[];
  readonly suffix: string;
}

const SHORT = 4_000;
const LONGER = 8;
const RUNS = 5;
/** A pattern that takes this long on the short text is not tried on the long one. */
const TOO_LONG_MS = 250;
/** Eight times the text takes eight times as long when the work is linear and 64 times when it is quadratic. */
const MOST_GROWTH = 24;

/**
 * Whether the work on an attack grows with its length and no faster, by running it. A search by fuzzing calls a pattern
 * vulnerable when it takes many steps on one long text; a bounded repetition takes many and is linear all the same.
 */
export function growsLinearly({ source, flags }: { readonly source: string; readonly flags: string }, attack: Attack): boolean {
  for (let length = SHORT / 8; length < SHORT; length *= 2) {
    if (timeOn(source, flags, attackOf(attack, length)) > TOO_LONG_MS) return false;
  }
  const short = Math.min(...Array.from({ length: RUNS }, () => timeOn(source, flags, attackOf(attack, SHORT))));
  if (short > TOO_LONG_MS) return false;
  const long = attackOf(attack, SHORT * LONGER);
  return Array.from({ length: RUNS }).some(() => timeOn(source, flags, long) <= short * MOST_GROWTH);
}

function attackOf({ pumps, suffix }: Attack, length: number): string {
  const pumped = pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  const times = Math.ceil(length / Math.max(1, pumped));
  return pumps.map(({ prefix, pump, bias }) => prefix + pump.repeat(times + bias)).join('') + suffix;
}

/** How long one look over the whole text takes, in milliseconds. */
function timeOn(source: string, flags: string, text: string): number {
  const pattern = new RegExp(source, flags.replaceAll(/[gy]/g, ''));
  const begin = performance.now();
  pattern.test(text);
  return performance.now() - begin;
}
