import type { BlockKind, SourceText, Table } from '../text/source-text';
import type { Span } from '../text/span';
import { CDATA_NODE, dataOf, ELEMENT_NODE, firstChildOf, isElement, isText, nextSiblingOf, nodeTypeOf, TEXT_NODE } from './dom-access';
import type { ElementRole, RoleOf } from './element-role';
import { htmlRole } from './html-role';
import { NodeMap, type NodeRange } from './node-map';
import { withWordsRead } from './preformatted';
import { TableBuilder } from './table-builder';
import { spanSince, TextBuilder } from './text-builder';

export type { NodeRange } from './node-map';

export interface DomReadOptions {
  /** The vocabulary of the document; HTML unless told otherwise. */
  readonly roleOf?: RoleOf;
  /** Elements to leave out besides those the vocabulary leaves out: our own host node, what the style sheet hides. */
  readonly skip?: (element: Element) => boolean;
}

/** The text of a page and the way back to its nodes. */
export interface DomReading {
  readonly source: SourceText;
  /** See {@link NodeMap.rangesOf}. */
  rangeOf(span: Span): NodeRange[];
  /** See {@link NodeMap.offsetOf}. */
  offsetOf(node: Node, nodeOffset: number): number | null;
}

/** So many nodes are read between two pauses: about a millisecond's work. */
const NODES_PER_STEP = 400;

/**
 * Reads what an element shows, once, in order. Works in short steps; a page that changes meanwhile is read
 * as it is when its turn comes. Never throws on any markup.
 * @param root the element that holds the document: a content root of the site, or the body
 */
export function* readDomSteps(root: Element, options: DomReadOptions = {}): Generator<undefined, DomReading> {
  const reader = new DomReader(options.roleOf ?? htmlRole, options.skip ?? (() => false));
  yield* reader.readTree(root, true);
  for (let note = reader.notes.shift(); note !== undefined; note = reader.notes.shift()) {
    yield* reader.readNote(note);
  }
  return yield* reader.finish();
}

/** Reads a document in one go; see {@link readDomSteps}. */
export function readDom(root: Element, options: DomReadOptions = {}): DomReading {
  const steps = readDomSteps(root, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const NOTHING = (): void => undefined;

/** An element that was entered and will be left. */
interface Open {
  readonly element: Element;
  leave(): void;
}

class DomReader {
  readonly notes: Element[] = [];
  readonly #text = new TextBuilder();
  readonly #tables: Table[] = [];
  readonly #noteMarkers: Span[] = [];
  readonly #links: (Span & { href: string })[] = [];
  readonly #preformatted: Span[] = [];
  #kind: BlockKind = 'paragraph';
  #level = 0;
  #listDepth = 0;
  #table: TableBuilder | null = null;
  #inCell = false;
  #inPreformatted = false;
  #inMarker = false;
  #afterLabel = false;
  #inNote = false;

  constructor(readonly roleOf: RoleOf, readonly skip: (element: Element) => boolean) {}

  /** Walks a tree from first to last node, without recursion: pages may nest as deep as they like. */
  *readTree(root: Element, asRoot: boolean): Generator<undefined> {
    const open: Open[] = [{ element: root, leave: asRoot ? this.#startBlock('paragraph', 0) : NOTHING }];
    let next = firstChildOf(root) as Node | null;
    let steps = 0;
    while (open.length > 0) {
      if (++steps % NODES_PER_STEP === 0) yield;
      if (next === null) {
        const left = open.pop();
        left?.leave();
        next = left === undefined || open.length === 0 ? null : nextSiblingOf(left.element);
        continue;
      }
      const type = nodeTypeOf(next);
      if (type === ELEMENT_NODE) {
        const element = next as Element;
        const leave = this.#enter(element);
        if (leave === null) next = nextSiblingOf(element);
        else {
          open.push({ element, leave });
          next = firstChildOf(element);
        }
      } else {
        if (type === TEXT_NODE || type === CDATA_NODE) this.#addText(next as Text);
        next = nextSiblingOf(next);
      }
    }
  }

  /** Reads a footnote as a block behind the text. */
  *readNote(note: Element): Generator<undefined> {
    const leave = this.#startBlock('footnote', 0);
    this.#inNote = true;
    this.#text.setApart();
    yield* this.readTree(note, false);
    this.#inNote = false;
    leave();
  }

  *finish(): Generator<undefined, DomReading> {
    this.#text.finish();
    const { text, blocks, segments, firstOfNode } = this.#text;
    const source = { text, blocks, tables: this.#tables, noteMarkers: this.#noteMarkers, links: this.#links, wrapped: false };
    const nodes = new NodeMap(segments, firstOfNode);
    yield;
    return { source: yield* withWordsRead(source, this.#preformatted), rangeOf: (span) => nodes.rangesOf(span), offsetOf: (node, nodeOffset) => nodes.offsetOf(node, nodeOffset) };
  }

  #addText(node: Text): void {
    const before = this.#text.length;
    if (this.#inPreformatted) this.#text.addAsShown(node, dataOf(node));
    else this.#text.add(node, dataOf(node));
    if (this.#text.length > before && !this.#inMarker) this.#afterLabel = false;
  }

  /** @returns what to do when the element is left, or `null` to pass it by */
  #enter(element: Element): (() => void) | null {
    const role = this.skip(element) ? null : this.roleOf(element, () => this.#text.tail);
    if (role === null || role.kind === 'skip') {
      this.#text.setApart();
      return null;
    }
    return this.#enterRole(element, role);
  }

  #enterRole(element: Element, role: Exclude<ElementRole, { kind: 'skip' }>): (() => void) | null {
    switch (role.kind) {
      case 'inline': return NOTHING;
      case 'word': this.#text.space(); return NOTHING;
      case 'block': return this.#startBlock(role.block ?? this.#kind, role.block === null ? this.#level : role.level);
      case 'preformatted': return this.#startPreformatted();
      case 'listItem': return this.#startListItem();
      case 'itemLabel': return () => { this.#text.space(); this.#afterLabel = true; };
      case 'lineBreak': if (this.#inCell) this.#text.space(); else this.#text.lineBreak(); return null;
      case 'link': return this.#collect((span) => this.#links.push({ ...span, href: role.href }));
      case 'noteMarker': return this.#inNote ? null : this.#startMarker();
      case 'note': return this.#startNote(element);
      case 'table': return this.#startTable();
      case 'caption': return this.#startCaption();
      case 'row': return this.#startRow();
      case 'cell': return this.#startCell(role);
    }
  }

  /** Inside a cell nothing breaks: a cell is one stretch. */
  #startBlock(kind: BlockKind, level: number): () => void {
    if (this.#inCell) {
      this.#text.space();
      return () => { this.#text.space(); };
    }
    if (this.#afterLabel) {
      this.#afterLabel = false;
      return () => { this.#text.startBlock(this.#kind, this.#level); };
    }
    const outer = { kind: this.#kind, level: this.#level };
    this.#kind = kind;
    this.#level = level;
    this.#text.startBlock(kind, level);
    return () => {
      this.#kind = outer.kind;
      this.#level = outer.level;
      this.#text.startBlock(outer.kind, outer.level);
    };
  }

  #startPreformatted(): () => void {
    const leave = this.#startBlock('paragraph', 0);
    if (this.#inCell || this.#inPreformatted) return leave;
    this.#inPreformatted = true;
    const collect = this.#collect((span) => this.#preformatted.push(span));
    return () => {
      this.#inPreformatted = false;
      collect();
      leave();
    };
  }

  #startListItem(): () => void {
    this.#listDepth++;
    const leave = this.#startBlock('listItem', this.#listDepth);
    return () => {
      this.#listDepth--;
      this.#afterLabel = false;
      leave();
    };
  }

  #startMarker(): () => void {
    if (this.#inMarker) return NOTHING;
    this.#inMarker = true;
    const leave = this.#collect((span) => this.#noteMarkers.push(span));
    return () => {
      this.#inMarker = false;
      leave();
    };
  }

  /** Where the note stands only its number is read; the rest waits for the end. */
  #startNote(element: Element): (() => void) | null {
    if (this.#inNote) return NOTHING;
    this.notes.push(element);
    for (let child = firstChildOf(element) as Node | null; child !== null; child = nextSiblingOf(child)) {
      if (isElement(child) && this.roleOf(child, () => '').kind === 'noteMarker') this.#readMarker(child);
    }
    this.#text.setApart();
    return null;
  }

  #readMarker(marker: Element): void {
    const leave = this.#startMarker();
    for (let child = firstChildOf(marker) as Node | null; child !== null; child = nextSiblingOf(child)) {
      if (isText(child)) this.#text.add(child, dataOf(child));
    }
    leave();
  }

  #startTable(): () => void {
    const leave = this.#startBlock('tableRow', 0);
    const outer = this.#table;
    const table = new TableBuilder();
    this.#table = table;
    return () => {
      this.#table = outer;
      leave();
      const finished = table.finish();
      if (finished !== null) this.#tables.push(finished);
    };
  }

  #startCaption(): () => void {
    const leave = this.#startBlock('caption', 0);
    const collect = this.#collect((span) => this.#table?.setCaption(span));
    return () => {
      collect();
      leave();
    };
  }

  #startRow(): () => void {
    this.#table?.startRow();
    return this.#startBlock(this.#table === null ? this.#kind : 'tableRow', 0);
  }

  #startCell(role: Extract<ElementRole, { kind: 'cell' }>): () => void {
    const table = this.#table;
    if (table === null || this.#inCell) return this.#startBlock(this.#kind, this.#level);
    const place = table.place(role.column, role.columnSpan, role.rowSpan);
    this.#text.nextCell();
    this.#inCell = true;
    const leave = this.#collect((span) => { table.add({ ...span, ...place, columnSpan: role.columnSpan, header: role.header }); });
    return () => {
      this.#inCell = false;
      leave();
    };
  }

  /** Calls `take` with the span of what is read from here on, when that is anything. */
  #collect(take: (span: Span) => void): () => void {
    const firstSegment = this.#text.segments.length;
    return () => {
      const span = spanSince(this.#text, firstSegment);
      if (span !== null) take(span);
    };
  }
}
