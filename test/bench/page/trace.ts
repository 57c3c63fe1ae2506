/** What is used of an event of a browser's trace; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Tells the parts of one profile from those of another. */
  readonly id?: string;
  readonly args?: { readonly name?: string; readonly data?: { readonly url?: string } & ProfilePart };
}

/** A part of a profile of the script: what stood on the stack, sample by sample. */
interface ProfilePart {
  readonly startTime?: number;
  readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
  /** Between two samples, in microseconds. */
  readonly timeDeltas?: readonly number[];
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly url?: string };
}

/** The categories of a trace that hold its tasks, its script and what stood on the stack. */
export const TASKS = ['toplevel', 'devtools.timeline'];
export const TASKS_WITH_STACKS = [...TASKS, 'disabled-by-default-v8.cpu_profiler'];

/** Events that run script. */
const SCRIPT = new Set(['FunctionCall', 'EvaluateScript', 'BlinkScheduler_PerformMicrotaskCheckpoint', 'RunMicrotasks', 'TimerFire', 'FireAnimationFrame']);

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The longest task of the main thread of a page that ran script, from the first script on, and all script together.
 * Both in milliseconds. The thread is that on which most script of ours ran; workers have other files.
 * @param isOurs whether the script at an address is ours
 */
export function longestScriptTask(events: readonly TraceEvent[], isOurs: (url: string) => boolean): { longest: number; all: number } {
  const byThread = Map.groupBy(events.filter(({ ph, name }) => ph === 'X' && SCRIPT.has(name)), ({ pid, tid }) => `${pid} ${tid}`);
  const ours = (thread: readonly TraceEvent[]): number => lengthOf(thread.filter(({ args }) => isOurs(args?.data?.url ?? '')));
  const [thread, scripts] = [...byThread].sort(([, a], [, b]) => ours(b) - ours(a))[0] ?? ['', []];
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

/**
 * The most that script of ours, and all that it calls, took of one task, in milliseconds.
 * @param isOurs whether the script at an address is ours
 */
export function longestOfOurs(events: readonly TraceEvent[], isOurs: (url: string) => boolean): number {
  const tasks = Map.groupBy(events.filter(({ ph, name }) => ph === 'X' && /RunTask$/.test(name)), ({ pid, tid }) => `${pid} ${tid}`);
  let longest = 0;
  for (const parts of Map.groupBy(events.filter(({ name }) => name === 'Profile' || name === 'ProfileChunk'), ({ pid, id }) => `${pid} ${id ?? ''}`).values()) {
    const { pid, tid } = parts.find(({ name }) => name === 'Profile') ?? { pid: -1, tid: -1 };
    longest = sharesIn((tasks.get(`${pid} ${tid}`) ?? []).map(stretchOf), stretchesOfOurs(parts, isOurs)).reduce((most, share) => Math.max(most, share), longest);
  }
  return longest / 1_000;
}

/** How much of each of some tasks apart, in order, some stretches in order take; 0 for no task. */
function sharesIn(tasks: readonly Stretch[], stretches: readonly Stretch[]): number[] {
  const shares = [0];
  let first = 0;
  for (const { from, to } of joined(tasks)) {
    while ((stretches[first]?.to ?? Infinity) <= from) first++;
    let share = 0;
    for (let at = first; (stretches[at]?.from ?? Infinity) < to; at++) share += Math.min(to, stretches[at]?.to ?? to) - Math.max(from, stretches[at]?.from ?? from);
    shares.push(share);
  }
  return shares;
}

/** Samples come every millisecond or so; where none came for longer the profiler itself got no turn, and tells nothing of that time. In microseconds. */
const LONGEST_SAMPLE = 10_000;

/** The stretches of a profile in which script of ours stood on the stack. */
function stretchesOfOurs(parts: readonly TraceEvent[], isOurs: (url: string) => boolean): Stretch[] {
  const ours = new Map<number, boolean>();
  const stretches: Stretch[] = [];
  let at = parts.find(({ args }) => args?.data?.startTime !== undefined)?.args?.data?.startTime ?? 0;
  for (const { args } of parts) {
    for (const { id, parent, callFrame } of args?.data?.cpuProfile?.nodes ?? []) ours.set(id, isOurs(callFrame.url ?? '') || (parent !== undefined && ours.get(parent) === true));
    const { timeDeltas = [], cpuProfile } = args?.data ?? {};
    (cpuProfile?.samples ?? []).forEach((node, i) => {
      const before = at;
      at += timeDeltas[i] ?? 0;
      if (ours.get(node) === true) stretches.push({ from: Math.max(before, at - LONGEST_SAMPLE), to: at });
    });
  }
  return stretches;
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
