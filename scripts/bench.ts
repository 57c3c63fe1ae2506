import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench, Result } from '../test/bench/bench';
import { firstPdfPage } from '../test/bench/page/first-pdf-page';
import { layout } from '../test/bench/page/layout';
import { largePage } from '../test/bench/page/large-page';
import { linearity } from '../test/bench/linearity';
import { loading } from '../test/bench/page/loading';
import { painting } from '../test/bench/page/painting';
import { pdfReading } from '../test/bench/pdf-reading';
import { pdfScrolling } from '../test/bench/page/pdf-scrolling';
import { PEERS_FOLDER } from '../test/bench/peers';
import { recognition } from '../test/bench/recognition';
import { judge, table } from '../test/bench/report';
import { archive } from '../test/bench/store/archive';
import { writing } from '../test/bench/store/writing';
import { watching } from '../test/bench/page/watching';
import { runStep } from './setup/run-step.mjs';
import { npm } from './setup/npm.mjs';

const BENCHES: readonly Bench[] = [recognition, painting, watching, loading, layout, largePage, linearity, pdfReading, firstPdfPage, pdfScrolling, writing, archive];
const OUTPUT = '.output/bench.json';
const KEPT = 'test/bench/kept-ratios.json';

process.exitCode = await bench(process.argv.slice(2));

/** `bench [ID…] [--keep]`: runs those benchmarks or all; `--keep` makes this run the one that later runs are held to. */
async function bench(args: readonly string[]): Promise<number> {
  const asked = args.filter((arg) => arg !== '--keep');
  const chosen = BENCHES.filter(({ id }) => asked.length === 0 || asked.includes(id));
  if (asked.some((id) => !BENCHES.some((known) => known.id === id))) {
    console.error(`npm run bench [-- ${BENCHES.map(({ id }) => id).join(' ')} --keep]`);
    return 2;
  }
  if (!existsSync(join(PEERS_FOLDER, 'node_modules')) && !(await runStep('npm ci for the peers', ...npm('ci', '--ignore-scripts', '--prefix', PEERS_FOLDER)))) return 1;
  const kept = existsSync(KEPT) ? (JSON.parse(readFileSync(KEPT, 'utf8')) as Record<string, number>) : {};
  const results: Result[] = [];
  for (const { id, question, run } of chosen) {
    console.log(`… ${id}: ${question}`);
    results.push(...(await run()));
  }
  console.log(`\n${table(results, kept)}`);
  mkdirSync('.output', { recursive: true });
  writeFileSync(OUTPUT, `${JSON.stringify({ node: process.version, results }, null, 1)}\n`);
  console.log(`\nas JSON: ${OUTPUT}`);
  if (args.includes('--keep')) writeFileSync(KEPT, `${JSON.stringify({ ...kept, ...Object.fromEntries(results.map(({ id, ratio }) => [id, Number(ratio.toFixed(2))])) }, null, 1)}\n`);
  return results.every((result) => judge(result, kept) === 'ok') ? 0 : 1;
}
