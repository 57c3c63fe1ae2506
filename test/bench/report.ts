import { holds, type Result } from './bench';

/** A kept ratio may get this much worse before the benchmarks fail. */
const SLACK = 1.15;

/** How a result ended: within its limit and not much worse than the one kept from before. */
export function judge(result: Result, kept: Readonly<Record<string, number>>): 'ok' | 'over the limit' | 'worse than before' {
  if (!holds(result)) return 'over the limit';
  const before = kept[result.id];
  if (before === undefined || result.absolute === true) return 'ok';
  const smallerIsBetter = result.limit === null || 'most' in result.limit;
  const worse = smallerIsBetter ? result.ratio > before * SLACK : result.ratio < before / SLACK;
  return worse ? 'worse than before' : 'ok';
}

/** The results as a table of plain text. */
export function table(results: readonly Result[], kept: Readonly<Record<string, number>>): string {
  const rows = results.map((result) => [
    result.id, result.ratio.toFixed(2), limitOf(result), kept[result.id]?.toFixed(2) ?? '-', `${result.medianMs[0].toFixed(1)} / ${result.medianMs[1].toFixed(1)}`, String(result.runs), judge(result, kept), result.what, result.counted,
  ]);
  const all = [['id', 'ratio', 'limit', 'kept', 'medians, ms', 'n', '', 'what', 'counted'], ...rows];
  const widths = (all[0] ?? []).map((_cell, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  return all.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
}

function limitOf({ limit }: Result): string {
  if (limit === null) return '-';
  return 'most' in limit ? `<= ${limit.most}` : `>= ${limit.least}`;
}
