import type { Span } from '../../text/span';
import type { CommitmentType } from '../mark';
import { hasOrder, inOrder, type WordOrder } from './word-order';

/** What the line before the colon says, and what its items then are. */
const LEAD_INS: readonly (readonly [order: WordOrder, type: CommitmentType])[] = [
  [inOrder('\\btoezeggingen\\b', [60, '$']), 'toezegging'],
  [inOrder('\\b(?:toegezegd|zegt toe)$'), 'toezegging'],
  [inOrder('\\b(?:afspraken (?:zijn|gemaakt)|de volgende afspraken|afgesproken)(?: gemaakt)?(?: om)?$'), 'afspraak'],
  [inOrder('\\bbesloten(?: om| tot| dat)?$'), 'voornemen'],
  [inOrder('\\b(?:stelt|komt|geeft|trekt) ', [120, '\\bmiddelen\\b'], [40, '$']), 'toezegging'],
];
const ITEM = /\n(?:([-•*o»])|\(?[a-z\d]{1,2}[.)]) ([^\n]{8,900})/y;
const MOST_ITEMS = 40;

/** Commitments listed under a line that announces them, without their signs. */
export interface Listed {
  readonly type: CommitmentType;
  readonly items: readonly Span[];
}

/** @returns the items below a sentence that ends in a colon and announces commitments, or `null` */
export function listedBelow(text: string, sentence: Span): Listed | null {
  const lead = text.slice(sentence.start, sentence.end);
  if (!lead.endsWith(':')) return null;
  const type = LEAD_INS.find(([order]) => hasOrder(lead.slice(0, -1), order))?.[1];
  if (type === undefined) return null;
  const items: Span[] = [];
  ITEM.lastIndex = sentence.end;
  let sign: string | null = null;
  for (let match = ITEM.exec(text); match !== null && items.length < MOST_ITEMS; match = ITEM.exec(text)) {
    const [, itemSign = 'number', words = ''] = match;
    // Another sign is another list: the one that this list stands in, or one within it.
    if (itemSign !== (sign ??= itemSign)) break;
    items.push({ start: ITEM.lastIndex - words.length, end: ITEM.lastIndex });
  }
  return items.length === 0 ? null : { type, items };
}
