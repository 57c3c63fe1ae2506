import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { check } from 'recheck';
import { growsLinearly } from './growth';
import type { Pattern } from './patterns';

/** What recheck says of a pattern: `safe`, `vulnerable`, or `unknown` when it could not tell; `detail` is for the reader. */
export interface Judgement {
  readonly status: 'safe' | 'vulnerable' | 'unknown';
  readonly detail: string;
}

/**
 * Patterns that were proven, by the hash of pattern, flags and version of recheck. Proving all of them takes minutes, so
 * the proofs are kept with the sources; a changed pattern has another hash. Delete the file to prove everything again.
 */
const PROVEN = 'test/gates/regex-proven.json';
const PATTERN_TAKES_MS = 60_000;
const AT_ONCE = 2;
const SAFE: Judgement = { status: 'safe', detail: '' };

/** Judges each pattern that was not proven before, and keeps the proofs that are still of use. */
export async function judgePatterns(patterns: readonly Pattern[]): Promise<ReadonlyMap<Pattern, Judgement>> {
  const proven = new Set(readProven());
  const judged = new Map<string, Judgement>();
  const queue = [...new Map(patterns.map((pattern) => [keyOf(pattern), pattern])).entries()].filter(([key]) => !proven.has(key));
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const judgement = await judge(next[1]);
      judged.set(next[0], judgement);
      if (judgement.status === 'safe') writeProven(proven.add(next[0]));
    }
  }));
  return new Map(patterns.map((pattern) => [pattern, judged.get(keyOf(pattern)) ?? SAFE]));
}

/** Drops the proofs of patterns that are gone. */
export function forgetOthers(patterns: readonly Pattern[]): void {
  const inUse = new Set(patterns.map(keyOf));
  const proven = readProven();
  const kept = proven.filter((key) => inUse.has(key));
  if (kept.length < proven.length) writeProven(kept);
}

/**
 * By automata, which is a proof; where those grow too large for the time, by fuzzing, which is a search for an attack. An attack
 * that was found by fuzzing counts when running it shows that the work grows faster than the text.
 */
async function judge(pattern: Pattern): Promise<Judgement> {
  const { source, flags } = pattern;
  const byAutomata = await check(source, flags, { timeout: PATTERN_TAKES_MS });
  const found = byAutomata.status === 'unknown' ? await check(source, flags, { timeout: PATTERN_TAKES_MS, checker: 'fuzz' }) : byAutomata;
  if (found.status === 'unknown') return { status: 'unknown', detail: found.error.kind };
  if (found.status === 'safe' || (found.checker === 'fuzz' && growsLinearly(pattern, found.attack))) return SAFE;
  return { status: 'vulnerable', detail: `${found.complexity.summary}, as on ${found.attack.pattern.slice(0, 200)}` };
}

const readProven = (): string[] => {
  try {
    return JSON.parse(readFileSync(PROVEN, 'utf8')) as string[];
  } catch {
    return [];
  }
};

function writeProven(keys: Iterable<string>): void {
  writeFileSync(PROVEN, `${JSON.stringify([...keys].sort(), null, 1)}\n`);
}

const RECHECK = (JSON.parse(readFileSync('node_modules/recheck/package.json', 'utf8')) as { version: string }).version;
const keyOf = ({ source, flags }: Pattern): string => createHash('sha256').update(`${RECHECK}/${flags}/${source}`).digest('hex').slice(0, 24);
