/** What is used of an event of a browser's trace; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly url?: string } };
}

/** Events that run script. */
const SCRIPT = new Set(['FunctionCall', 'EvaluateScript', 'BlinkScheduler_PerformMicrotaskCheckpoint', 'RunMicrotasks', 'TimerFire', 'FireAnimationFrame']);

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The longest task of the main thread of a page that ran script, from the first script on, and all script together.
 * Both in milliseconds. Threads are told apart by who ran script most: the page that was traced.
 */
export function longestScriptTask(events: readonly TraceEvent[]): { longest: number; all: number } {
  const byThread = Map.groupBy(events.filter(({ ph, name }) => ph === 'X' && SCRIPT.has(name)), ({ pid, tid }) => `${pid} ${tid}`);
  const [thread, scripts] = [...byThread].sort(([, a], [, b]) => lengthOf(b) - lengthOf(a))[0] ?? ['', []];
  const tasks = events.filter(({ ph, name, pid, tid }) => ph === 'X' && /RunTask$/.test(name) && `${pid} ${tid}` === thread).map(stretchOf).sort((a, b) => a.from - b.from);
  const outermost = joined(scripts.map(stretchOf));
  const all = outermost.reduce((sum, { from, to }) => sum + to - from, 0) / 1_000;
  let longest = 0;
  let at = 0;
  for (const { from, to } of outermost) {
    while ((tasks[at + 1]?.from ?? Infinity) <= from) at++;
    const task = tasks[at];
    const length = task !== undefined && task.to >= to ? task.to - task.from : to - from;
    longest = Math.max(longest, length);
  }
  return { longest: longest / 1_000, all };
}

const stretchOf = ({ ts, dur = 0 }: TraceEvent): Stretch => ({ from: ts, to: ts + dur });
const lengthOf = (events: readonly TraceEvent[]): number => joined(events.map(stretchOf)).reduce((sum, { from, to }) => sum + to - from, 0);

/** Stretches without those that lie inside another, in order. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const outer: Stretch[] = [];
  for (const stretch of stretches.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = outer.at(-1);
    if (last === undefined || stretch.from >= last.to) outer.push(stretch);
  }
  return outer;
}
