import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { figuresOf, type Figures, type Scored } from './figures';
import { canMeasureTimeline, measureTimeline } from './timeline-figures';

const SCORER = '../shared/score/score.mjs';

/** Whether the documents and cases for measuring lie beside the project. */
export const canScore = (): boolean => existsSync(SCORER);

/** Runs the scorer over everything it has. Rejects with its last words when it fails. */
export async function score(): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'kamerspoor-score-'));
  const file = join(folder, 'score.json');
  try {
    await run(['--misses', '0', '--json', file]);
    const scored = figuresOf(JSON.parse(readFileSync(file, 'utf8')) as Scored);
    return canMeasureTimeline() ? { ...scored, ...measureTimeline().figures } : scored;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const scorer = spawn(process.execPath, [SCORER, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let words = '';
    const hear = (chunk: Buffer): void => { words = (words + chunk.toString()).slice(-2_000); };
    scorer.stdout.on('data', hear);
    scorer.stderr.on('data', hear);
    scorer.on('error', reject);
    scorer.on('close', (code) => { if (code === 0) resolve(); else reject(new Error(words)); });
  });
}
