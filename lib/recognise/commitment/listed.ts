import type { Span } from '../../text/span';
import type { CommitmentType } from '../mark';

const LEAD_INS: readonly (readonly [pattern: RegExp, type: CommitmentType])[] = [
  [/\btoezeggingen\b[^.!?\n]{0,60}:$|\btoegezegd:$|\bzegt toe:$/i, 'toezegging'],
  [/\b(?:afspraken (?:zijn|gemaakt)|de volgende afspraken|afgesproken)(?: gemaakt)?(?: om)?:$/i, 'afspraak'],
  [/\bbesloten (?:om|tot|dat):?$|\bbesloten:$/i, 'voornemen'],
  [/\b(?:stelt|komt|geeft|trekt) [^.!?\n]{0,120}\bmiddelen(?: [^.!?\n]{0,40})?:$/i, 'toezegging'],
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
  const type = LEAD_INS.find(([pattern]) => pattern.test(lead))?.[1];
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
