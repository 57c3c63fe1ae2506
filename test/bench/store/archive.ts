import { setTimeout as pause } from 'node:timers/promises';
import type { Bench, Result } from '../bench';
import { median } from '../measure';
import { openBenchExtension, type BenchExtension } from './bench-extension';

const DOCUMENTS = 10_000;
const RUNS = 9;
const REST = 20_000;
/** Documents whose texts the library searches: as many as come to some 14 MB, the size at which it is used elsewhere. */
const LIBRARY_DOCUMENTS = 1_500;

/** One side of one run, as the page tells it. */
interface Timed { readonly milliseconds: number; readonly found: number }

/** What is asked, with the same rows read barely, and what it may take on a machine as the product is meant for. */
interface Asked {
  readonly id: string;
  readonly what: string;
  readonly budgetMs: number;
  readonly ours: (run: number) => string;
  readonly bare: (run: number) => string;
}

const spread = (run: number): number => (run * 1_117 + 40) % DOCUMENTS;
const quoted = (words: string): string => JSON.stringify(words);
const QUESTIONS = ['80 miljoen', '40012-3', 'gemeentebudget', 'motie Terpstra', '14 juli 2022', 'wijkfonds inwoners', 'najaar 2019', 'bestuurders', 'ambtenaren de het'];
const questionOf = (run: number): string => QUESTIONS[run % QUESTIONS.length] ?? '';

const ASKED: readonly Asked[] = [
  { id: 'A-panel', what: 'timeline of a document / its rows, barely', budgetMs: 100, ours: (run) => `bench.timeline('document', ${spread(run)})`, bare: (run) => `bench.bareTimeline('document', ${spread(run)})` },
  { id: 'A-search', what: 'search / the rows of its hits, barely', budgetMs: 50, ours: (run) => `bench.search(${quoted(questionOf(run))})`, bare: (run) => `bench.bareSearch(${quoted(questionOf(run))})` },
  { id: 'A-first', what: 'first screen of the timeline of all / its rows, barely', budgetMs: 150, ours: () => "bench.timeline('all', 0)", bare: () => "bench.bareTimeline('all', 0)" },
  { id: 'A-dossier', what: 'timeline of a dossier / its rows, barely', budgetMs: 150, ours: (run) => `bench.timeline('dossier', ${spread(run)})`, bare: (run) => `bench.bareTimeline('dossier', ${spread(run)})` },
  { id: 'A-save', what: 'a new reading linked and saved / its rows written, barely', budgetMs: 150, ours: (run) => `bench.save(${DOCUMENTS + run * 13})`, bare: (run) => `bench.bareSave(${spread(run)})` },
];

/** The memory that the background may hold, in MB. */
const MOST_MEMORY = 150;

/** How fast an archive of ten thousand readings answers, and what of the disk's own time that is. */
export const archive: Bench = {
  id: 'A1',
  question: `What do timeline and search cost over ${DOCUMENTS} readings, beside the bare reading of the same rows?`,
  async run() {
    await using extension = await openBenchExtension();
    if (extension === null) {
      console.log('  no Chromium on this machine: skipped');
      return [];
    }
    const marks = await extension.run<number>(`bench.fill(${DOCUMENTS})`);
    console.log(`  ${DOCUMENTS} readings with ${marks} marks`);
    await pause(REST); // the browser puts its files in order after so many writes
    const results: Result[] = [];
    let memory = 0;
    for (const asked of ASKED) {
      results.push(await resultOf(extension, asked));
      memory = Math.max(memory, await extension.workerMemory());
    }
    results.push(memoryResult(memory), await byMessage(extension), await firstRows(extension), await coldSearch(extension));
    return results;
  },
};

interface Comparison {
  readonly where: 'run' | 'runInBackground';
  readonly ours: (run: number) => string;
  readonly theirs: (run: number) => string;
  readonly runs: number;
}

/** Medians of both sides, in alternation, with what they found. */
async function sides(extension: BenchExtension, { where, ours, theirs, runs }: Comparison): Promise<readonly [a: number, b: number, counted: string]> {
  const took: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
  let counted = '';
  for (let run = 0; run <= runs; run++) {
    const [a, b] = [await extension[where]<Timed>(ours(run)), await extension[where]<Timed>(theirs(run))];
    counted = `ours ${a.found}, beside ${b.found}`;
    if (run === 0) continue; // the first warms up
    took.ours.push(a.milliseconds);
    took.theirs.push(b.milliseconds);
  }
  return [median(took.ours), median(took.theirs), counted];
}

async function resultOf(extension: BenchExtension, { id, what, budgetMs, ours, bare }: Asked): Promise<Result> {
  const [a, b, counted] = await sides(extension, { where: 'runInBackground', ours, theirs: bare, runs: RUNS });
  return { id, what, ratio: a / b, limit: null, medianMs: [a, b], runs: RUNS, counted: `${counted}; ${a.toFixed(0)} of ${budgetMs} ms` };
}

function memoryResult(memory: number): Result {
  return { id: 'A-memory', what: 'MB that the background holds at most / MB that it may', ratio: memory / MOST_MEMORY, limit: { most: 1 }, medianMs: [memory, MOST_MEMORY], runs: 1, counted: `${memory.toFixed(0)} MB` };
}

async function byMessage(extension: BenchExtension): Promise<Result> {
  const [a, b, counted] = await sides(extension, {
    where: 'run', ours: (run) => `bench.timelineByMessage('document', ${spread(run)})`, theirs: (run) => `bench.timeline('document', ${spread(run)})`, runs: RUNS,
  });
  return { id: 'A-message', what: 'timeline of a document, asked by message from a page / made in the page', ratio: a / b, limit: null, medianMs: [a, b], runs: RUNS, counted };
}

async function firstRows(extension: BenchExtension): Promise<Result> {
  const [a, b, counted] = await sides(extension, { where: 'run', ours: () => 'bench.firstRows()', theirs: () => 'bench.allRows()', runs: RUNS });
  return { id: 'R7', what: `first 50 rows by index / all ${DOCUMENTS}`, ratio: a / b, limit: { most: 0.1 }, medianMs: [a, b], runs: RUNS, counted };
}

async function coldSearch(extension: BenchExtension): Promise<Result> {
  const [a, b, counted] = await sides(extension, {
    where: 'run', ours: (run) => `bench.coldSearch(${quoted(questionOf(run + 2))})`, theirs: (run) => `bench.librarySearch(${quoted(questionOf(run + 2))}, ${LIBRARY_DOCUMENTS})`, runs: 3,
  });
  return { id: 'R10', what: `MiniSearch: read, index and search ${LIBRARY_DOCUMENTS} texts / our first answer from all ${DOCUMENTS}`, ratio: b / a, limit: { least: 100 }, medianMs: [b, a], runs: 3, counted };
}
