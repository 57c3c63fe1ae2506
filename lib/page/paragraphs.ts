import type { Block } from '../text/source-text';

/** A dash, a bullet, a small letter or a number with its stop. Capitals may be initials. */
const ITEM_SIGN = /^(?:[-–—•·▪◦*o] |\(?(?:[a-z]|\d{1,2})[.)] |\d{1,2}(?:\.\d{1,2}){1,3}\.? )/;
const ENDS_SENTENCE = /[.;:!?]["'’”)\]*]*$/;
const STARTS_SMALL = /^["'‘“(]?\p{Ll}/u;
/** So much of a line's beginning and end is looked at. */
const EDGE = 8;
const BLOCKS_PER_STEP = 1_000;

/** Whether words go on with the sentence that stands before them: it has not ended, and they begin small and are no item. */
export const runsOn = (before: string, next: string): boolean => STARTS_SMALL.test(next) && !ITEM_SIGN.test(next) && !ENDS_SENTENCE.test(before);

/**
 * What paragraphs are by their words. A page that was made from a scan or a PDF often has a paragraph for each printed
 * line: those that a sentence runs through are one. A paragraph that begins with the sign of an item is an item. In short steps.
 * @param text that the blocks stand in
 * @param isKept tells blocks that stay as they are, and are joined with none
 */
export function* readParagraphs(text: string, blocks: readonly Block[], isKept: (block: Block) => boolean): Generator<undefined, Block[]> {
  const read: Block[] = [];
  let mayGoOn = false;
  for (const [nth, block] of blocks.entries()) {
    if (nth % BLOCKS_PER_STEP === BLOCKS_PER_STEP - 1) yield;
    const before = read.at(-1);
    const kept = isKept(block);
    if (mayGoOn && !kept && before !== undefined && goesOn(text, before, block)) read[read.length - 1] = { ...before, end: block.end };
    else read.push(!kept && isItem(text, block) ? { ...block, kind: 'listItem', level: 1 } : block);
    mayGoOn = !kept;
  }
  return read;
}

const isItem = (text: string, block: Block): boolean => block.kind === 'paragraph' && ITEM_SIGN.test(startOf(text, block));

const goesOn = (text: string, before: Block, block: Block): boolean =>
  block.kind === 'paragraph' && (before.kind === 'paragraph' || before.kind === 'listItem') && runsOn(endOf(text, before), startOf(text, block));

const startOf = (text: string, { start, end }: Block): string => text.slice(start, Math.min(end, start + EDGE));
const endOf = (text: string, { start, end }: Block): string => text.slice(Math.max(start, end - EDGE), end);
