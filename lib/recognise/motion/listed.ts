import type { Span } from '../../text/span';

/** An item of a list: what follows its sign, to the end of its block. */
export interface ListedItem extends Span {
  /** "a", "1", or `null` behind a dash. */
  readonly label: string | null;
}

const ITEM = /^(?:[-•*o▪◦»] |\(?([a-z]|\d{1,2})[.)] )(.+)$/;
const LOOSE_LABEL = /^\(?([a-z]|\d{1,2})[.)]$/;
const MOST_ITEMS = 30;

/**
 * The items of the list that follows a line, as far as they run on: signs of one kind, labels in order.
 * @param text clean text
 * @param lineEnd offset of the `\n` that ends the line above the list
 */
export function listAfter(text: string, lineEnd: number): ListedItem[] {
  const items: ListedItem[] = [];
  let at = lineEnd;
  while (text.charAt(at) === '\n' && items.length < MOST_ITEMS) {
    const next = text.indexOf('\n', at + 1);
    const end = next < 0 ? text.length : next;
    const line = text.slice(at + 1, end);
    const match = ITEM.exec(line);
    const label = match?.[1] ?? null;
    const last = items.at(-1);
    if (match === null || (last !== undefined && !follows(last.label, label))) break;
    const start = end - (match[2] ?? '').length;
    items.push({ start, end, label });
    at = end;
  }
  return items;
}

function follows(previous: string | null, label: string | null, isFirst = false): boolean {
  if (isFirst) return true;
  if (previous === null || label === null) return previous === label;
  if (/\d/.test(previous)) return Number(label) === Number(previous) + 1;
  return label.charCodeAt(0) === previous.charCodeAt(0) + 1;
}

/**
 * The items of a list whose letters stand together above their texts, as scans print a column of labels: the texts
 * that follow, one per letter, in order.
 */
export function listBelowLooseLabels(text: string, lineEnd: number): ListedItem[] {
  const labels: string[] = [];
  const items: ListedItem[] = [];
  let at = lineEnd;
  while (text.charAt(at) === '\n' && items.length < Math.max(1, labels.length) && labels.length < MOST_ITEMS) {
    const next = text.indexOf('\n', at + 1);
    const end = next < 0 ? text.length : next;
    const label = LOOSE_LABEL.exec(text.slice(at + 1, end))?.[1];
    if (label !== undefined && items.length === 0 && follows(labels.at(-1) ?? null, label, labels.length === 0)) labels.push(label);
    else if (labels.length < 2) return [];
    else items.push({ start: at + 1, end, label: labels[items.length] ?? null });
    at = end;
  }
  return items;
}
