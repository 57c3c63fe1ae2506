import type { Block, BlockKind } from '../text/source-text';
import type { Span } from '../text/span';
import type { Segment } from './node-map';
import { runsOn } from './paragraphs';

/** White space that HTML folds; a no-break space is none of it. */
const HAS_OTHER_BLANK = /[\t\n\f\r]/;
const OTHER_BLANK = /[\t\n\f\r]/g;
const BLANK_AT_EDGE = /^ | $/g;
const RUN_WITHOUT_FOLD = /[^ ]+(?: [^ ]+)*/g;

const PARTS_JOINED = 1_000;
const PARTS_IN_TAIL = 6;

type Gap = 'none' | 'space' | 'lineBreak' | 'tab' | 'block';

/** Puts the texts of nodes together as they are shown: white space folded where it is, `\n` between blocks, `\t` between cells. */
export class TextBuilder {
  readonly blocks: Block[] = [];
  readonly segments: Segment[] = [];
  /** Index of the first segment of each node that was read. */
  readonly firstOfNode = new Map<Node, number>();
  length = 0;
  /** What is joined already: joining a large text at once would take long. */
  readonly #joined: string[] = [];
  #parts: string[] = [];
  #gap: Gap = 'none';
  #tabs = 0;
  #apart = false;
  #blockStart: number | null = null;
  #kind: BlockKind = 'paragraph';
  #level = 0;

  get text(): string {
    return [...this.#joined, ...this.#parts].join('');
  }

  /** The last signs so far, a few dozen at least; with a space behind them when what follows stands apart. */
  get tail(): string {
    return this.#gap === 'none' ? this.#written() : `${this.#written()} `;
  }

  /** Whether the block that is open has words already. */
  get inBlock(): boolean {
    return this.#blockStart !== null;
  }

  /** Ends the block; what follows is a block of this kind. */
  startBlock(kind: BlockKind, level: number): void {
    this.#closeBlock();
    this.#kind = kind;
    this.#level = level;
    if (this.length > 0) this.#gap = 'block';
  }

  /** Something stands here that is not read. */
  setApart(): void {
    this.#apart = true;
  }

  space(): void {
    if (this.#gap === 'none') this.#gap = 'space';
  }

  /** A line end inside a paragraph: between two lines of an address, or in the middle of a sentence. */
  lineBreak(): void {
    if (this.#gap === 'lineBreak') this.startBlock(this.#kind, this.#level);
    else if (this.#gap !== 'block') this.#gap = 'lineBreak';
  }

  /** The next cell of a row begins. */
  nextCell(): void {
    if (this.#blockStart === null) return;
    this.#tabs++;
    this.#gap = 'tab';
  }

  /** Adds the text of a node. */
  add(node: Text, data: string): void {
    const even = HAS_OTHER_BLANK.test(data) ? data.replace(OTHER_BLANK, ' ') : data;
    const firstSegment = this.segments.length;
    if (this.#blockStart === null && data.trim() === '') {
      if (data !== '') this.space();
      return;
    }
    if (even.startsWith(' ')) this.space();
    for (const run of runsOf(even)) {
      this.#emit(node, run.text, run.at);
      this.#gap = 'space';
    }
    if (!even.endsWith(' ') && even !== '') this.#gap = 'none';
    if (this.segments.length > firstSegment) this.firstOfNode.set(node, firstSegment);
  }

  /** Adds the text of a node with its white space, where that is shown. */
  addAsShown(node: Text, data: string): void {
    if (data === '' || this.#blockStart === null && data.trim() === '') return;
    this.firstOfNode.set(node, this.segments.length);
    this.#emit(node, data, 0);
  }

  /** Ends the text. */
  finish(): void {
    this.#closeBlock();
  }

  #emit(node: Text, text: string, nodeStart: number): void {
    this.#fillGap(text);
    this.#blockStart ??= this.length;
    const start = this.length;
    this.#push(text);
    this.segments.push({ start, end: this.length, node, nodeStart, apart: this.#apart });
    this.#apart = false;
  }

  #fillGap(next: string): void {
    if (this.length === 0 || this.#gap === 'none') return;
    if (this.#gap === 'lineBreak' && !runsOn(this.#written(), next)) this.startBlock(this.#kind, this.#level);
    if (this.#gap === 'block') this.#push('\n');
    else if (this.#gap === 'tab') this.#push('\t'.repeat(this.#tabs));
    else this.#push(' ');
    this.#tabs = 0;
    this.#gap = 'none';
  }

  #written(): string {
    return this.#parts.slice(-PARTS_IN_TAIL).join('');
  }

  #push(text: string): void {
    this.#parts.push(text);
    this.length += text.length;
    if (this.#parts.length < PARTS_JOINED + PARTS_IN_TAIL) return;
    this.#joined.push(this.#parts.slice(0, PARTS_JOINED).join(''));
    this.#parts = this.#parts.slice(PARTS_JOINED);
  }

  #closeBlock(): void {
    if (this.#blockStart !== null) this.blocks.push({ start: this.#blockStart, end: this.length, kind: this.#kind, level: this.#level });
    this.#blockStart = null;
    this.#tabs = 0;
  }
}

/** A span from where the text stands now to where it stands at the end; asked again when the end is known. */
export function spanSince(builder: TextBuilder, firstSegment: number): Span | null {
  const first = builder.segments[firstSegment];
  return first === undefined ? null : { start: first.start, end: builder.length };
}

interface Run {
  readonly at: number;
  readonly text: string;
}

/** The stretches of a text without white space at their edges or doubled inside; nearly always one. */
function runsOf(even: string): Run[] {
  if (even.includes('  ')) return Array.from(even.matchAll(RUN_WITHOUT_FOLD), (match) => ({ at: match.index, text: match[0] }));
  const text = even.replace(BLANK_AT_EDGE, '');
  return text === '' ? [] : [{ at: even.startsWith(' ') ? 1 : 0, text }];
}
