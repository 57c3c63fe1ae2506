import type { RepairFinder } from './clean';
import type { Repair } from './clean-text';
import { lastStartingBefore } from './span';

/** White space that needs a change: more than one sign, or a line end or tab by itself; and signs that take no room. */
const RUN = /[ \t\r\n]{2,}|[\t\r\n]|[\u200B-\u200D\u2060\uFEFF\u00AD]+/g;
const COLUMN_GAP = 4;

/** Folds white space: a space within a block, `\n` between blocks, `\t` where columns stand apart. */
export const spaceRepairs: RepairFinder = (source, plain, { start, end }) => {
  const repairs: Repair[] = [];
  const { blocks } = source;
  let at = Math.max(0, lastStartingBefore(blocks, start));
  const stretch = plain.slice(start, end);
  RUN.lastIndex = 0;
  for (let match = RUN.exec(stretch); match !== null; match = RUN.exec(stretch)) {
    const from = start + match.index;
    const to = from + match[0].length;
    while ((blocks[at + 1]?.start ?? Infinity) <= from) at++;
    const block = blocks[at];
    const inside = block !== undefined && from >= block.start && to <= block.end;
    const text = foldedForm(match[0], inside);
    if (text !== match[0]) repairs.push({ start: from, end: to, text, kind: 'space' });
  }
  return repairs;
};

function foldedForm(run: string, insideBlock: boolean): string {
  if (run.charAt(0) > ' ') return '';
  if (!insideBlock) return '\n';
  if (run.includes('\n') || run.includes('\r')) return ' ';
  return run.includes('\t') || run.length >= COLUMN_GAP ? '\t' : ' ';
}
