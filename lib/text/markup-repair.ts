import type { RepairFinder } from './clean';
import type { Repair } from './clean-text';

const LINK = /\[([^[\]\n]{1,300})\]\([^()\s]{0,300}\)/g;
const EMPHASIS = /\*(?:\*{1,2}|(?<![*\w]\*)(?=[^\s*])|(?<=[^\s*]\*)(?![*\w]))/g;
const HEADING_SIGN = /^#{1,6} /gm;
const SIGNS = [['*', EMPHASIS], ['#', HEADING_SIGN]] as const;

/** Takes the signs of Markdown out: link brackets and addresses, emphasis, heading signs. */
export const markupRepairs: RepairFinder = (source, plain, stretch) => {
  if (!source.wrapped) return [];
  const text = plain.slice(stretch.start, stretch.end);
  const repairs: Repair[] = [];
  const take = (start: number, end: number): void => {
    repairs.push({ start: stretch.start + start, end: stretch.start + end, text: '', kind: 'markup' });
  };
  for (const { index, 0: whole, 1: words = '' } of text.includes('](') ? text.matchAll(LINK) : []) {
    take(index, index + 1);
    take(index + 1 + words.length, index + whole.length);
  }
  for (const [sign, pattern] of SIGNS) {
    for (const match of text.includes(sign) ? text.matchAll(pattern) : []) take(match.index, match.index + match[0].length);
  }
  return withoutNested(repairs);
};

/** Signs inside an address that is taken out already do not count again. */
function withoutNested(repairs: Repair[]): Repair[] {
  repairs.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return repairs.filter((repair) => {
    if (repair.start < end) return false;
    end = repair.end;
    return true;
  });
}
