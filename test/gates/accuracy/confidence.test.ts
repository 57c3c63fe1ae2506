import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DOUBTFUL_BELOW, type Mark } from '../../../lib/recognise/mark';
import { recogniseRow } from '../../recognise/recognise-row';

const CASES = '../shared/cases';
const there = existsSync(CASES);

interface Expected { readonly start?: number; readonly end?: number; readonly quote?: string; readonly low?: number; readonly high?: number; readonly from?: string; readonly to?: string; readonly ids?: readonly string[]; readonly accept?: readonly Expected[]; readonly fuzzy?: boolean }
interface Suite { readonly kind: string; readonly open?: boolean; readonly types?: readonly string[]; readonly cases: readonly { readonly input: string; readonly context?: { readonly date?: string; readonly url?: string }; readonly expected: readonly Expected[] }[] }

/** Suites of which every mark can be called right or wrong: nothing is left open and the kind is one of ours. */
function suites(): [string, Suite][] {
  return readdirSync(CASES).filter((file) => file.endsWith('.json'))
    .map((file): [string, Suite] => [file, JSON.parse(readFileSync(`${CASES}/${file}`, 'utf8')) as Suite])
    .filter(([, suite]) => ['amount', 'date', 'reference'].includes(suite.kind) && suite.open !== true);
}

const inside = (mark: Mark, wanted: Expected): boolean => wanted.start === undefined || wanted.end === undefined || (mark.start < wanted.end && wanted.start < mark.end);

function isRight(mark: Mark, wanted: Expected): boolean {
  if (!inside(mark, wanted)) return false;
  const readings = [wanted, ...(wanted.accept ?? [])];
  if (mark.kind === 'amount') return readings.some(({ low, high }) => mark.low === low && mark.high === high);
  if (mark.kind === 'date') return readings.some(({ from, to }) => from === undefined || wanted.fuzzy === true || (mark.from === from && mark.to === to) || (mark.from !== null && mark.to !== null && mark.from >= from && to !== undefined && mark.to <= to));
  return mark.kind === 'reference' && (wanted.ids === undefined || wanted.ids.every((id) => mark.ids.some((own) => id.split('|').map(oneSpelling).includes(oneSpelling(own)))));
}

/** Ids of dossiers and of letters of the VNG are spelled in more than one way. */
const oneSpelling = (id: string): string => id.toLowerCase().replace('dossier/', 'dossier-').replace(/^lbr-20(?=\d\d-)/, 'lbr-');

/** Of the marks of a suite's kind that are shown as certain: how many are right. */
function certainMarks(suite: Suite): { readonly right: number; readonly all: number } {
  let right = 0;
  let all = 0;
  for (const { input, context, expected } of suite.cases) {
    const marks = recogniseRow({ text: input, document: { date: context?.date ?? null, url: context?.url ?? null } });
    for (const mark of marks) {
      if (mark.kind !== suite.kind || mark.confidence < DOUBTFUL_BELOW) continue;
      if (mark.kind === 'reference' && suite.types !== undefined && !suite.types.includes(mark.type)) continue;
      all++;
      if (expected.some((wanted) => isRight(mark, wanted))) right++;
    }
  }
  return { right, all };
}

describe('confidence', () => {
  it.skipIf(!there).each(['amount', 'date', 'reference'])('of %s: marks shown as certain are right 95 times in 100 (skipped where the cases are absent)', (kind) => {
    const counts = suites().filter(([, suite]) => suite.kind === kind).map(([, suite]) => certainMarks(suite));
    const all = counts.reduce((sum, count) => sum + count.all, 0);
    const right = counts.reduce((sum, count) => sum + count.right, 0);
    expect(all).toBeGreaterThan(50);
    expect(right / all).toBeGreaterThanOrEqual(0.95);
  });
});
