import type { Bench, Result } from './bench';
import { median, timeOf } from './measure';
import { marksOf } from './recognition';

const SHORT = 1_000_000;
const LONGER = 10;
const RUNS = 3;
/** Ten times the text may take ten times as long and some more for memory; a square would take a hundred times. */
const MOST = 16;

/** Beginnings of what recognisers look for, over and over and never finished: the worst for a pattern that goes back. */
const HOSTILE: readonly (readonly [name: string, piece: string])[] = [
  ['tabs', '\t'], ['euro signs', '€ '], ['digits', '1 '], ['thousands', '111.'], ['Kamerstuk', 'Kamerstuk '], ['dossiers', '34 477, '], ['numbers', 'nr. '],
  ['motions', 'motie van het lid '], ['quotes', '‘motie "'], ['dates', '1 januari '], ['ranges', 'tot en met '], ['brackets', '(('], ['letters', 'a b c '], ['capitals', 'Van Der '],
  ['dictum', 'verzoekt de regering '], ['hyphens', 'a-\n'], ['lines', '\n\n'],
];

/** Does reading stay linear on text that was made to slow it down? */
export const linearity: Bench = {
  id: 'L1',
  question: 'Does ten times as much hostile text take about ten times as long?',
  async run() {
    const results: Result[] = [];
    for (const [name, piece] of HOSTILE) {
      const short = piece.repeat(Math.ceil(SHORT / piece.length));
      const long = short.repeat(LONGER);
      let found = 0;
      const shortTimes: number[] = [];
      for (let run = 0; run < RUNS; run += 1) shortTimes.push(await timeOf(() => marksOf(short)));
      const longTime = await timeOf(() => (found = marksOf(long)));
      const shortTime = median(shortTimes);
      results.push({ id: `L1-${name}`, what: `10 MB / 1 MB of ${JSON.stringify(piece)}`, ratio: longTime / shortTime, limit: { most: MOST }, medianMs: [longTime, shortTime], runs: RUNS, counted: `${found} marks in 10 MB` });
    }
    return results;
  },
};
