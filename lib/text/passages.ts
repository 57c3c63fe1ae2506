import type { CleanText, Passage } from './clean-text';
import type { Block } from './source-text';

/** A passage is closed at the first good place after this many code units … */
const ENOUGH = 4_000;
/** … and anywhere when it would grow beyond this. */
const MOST = 16_000;

const SENTENCE_ENDS = /[.;:!?]["')\]]?$/;

/**
 * Cuts a clean text into passages. A cut falls where no mark can run on: after a block that ends a
 * sentence or before a heading; in a text without such places, at a space.
 */
export function passagesOf(clean: CleanText): Passage[] {
  const { text, source } = clean;
  const passages: Passage[] = [];
  let start = 0;
  const cutAt = (end: number): void => {
    while (end - start > MOST) {
      // Looked for in the piece alone: a text without any space would else be searched from its beginning each time.
      const space = text.slice(start, start + MOST + 1).lastIndexOf(' ');
      const cut = space > 0 ? start + space + 1 : start + MOST;
      passages.push({ start, end: cut, text: text.slice(start, cut) });
      start = cut;
    }
    if (end > start) passages.push({ start, end, text: text.slice(start, end) });
    start = end;
  };
  let previous: Block | null = null;
  for (const block of source.blocks) {
    const blockStart = clean.cleanOffset(block.start);
    if (blockStart - start >= ENOUGH) {
      const previousEnd = previous === null ? 0 : clean.cleanOffset(previous.end);
      const closes = block.kind === 'heading' || SENTENCE_ENDS.test(text.slice(Math.max(0, previousEnd - 3), previousEnd));
      if (closes || blockStart - start >= MOST) cutAt(blockStart);
    }
    if (block.kind !== 'furniture') previous = block;
  }
  cutAt(text.length);
  return passages;
}
