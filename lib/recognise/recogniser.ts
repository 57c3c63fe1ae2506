import type { CleanText, Passage } from '../text/clean-text';
import type { Draft, IsoDate, MarkKind } from './mark';

/** What is known of the document before its marks are read. */
export interface DocumentHints {
  /** Canonical id, e.g. `kst-34477-39`. */
  readonly id: string | null;
  /** Date of the document as it states it. */
  readonly date: IsoDate | null;
  /** Dossiers as in ids, e.g. `36600-XVI`; the first is the one the id uses. */
  readonly dossiers: readonly string[];
  /** `kamerstuk`, `ledenbrief`, …; see `DocumentKind`. */
  readonly kind: string;
  readonly url: string | null;
}

export interface RecogniseContext {
  readonly clean: CleanText;
  readonly document: DocumentHints;
}

/** One place where a recogniser's candidate pattern matched. */
export interface Place {
  readonly match: RegExpExecArray;
  readonly passage: Passage;
  /** Offset of the match in the clean text; `match.index` counts in `passage.text`. */
  readonly at: number;
  readonly context: RecogniseContext;
}

/** A row of a recogniser's own cases: the fields given must be those of a mark found in `text`. */
export interface Example {
  readonly text: string;
  readonly quote: string;
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly document?: Partial<DocumentHints>;
  readonly why?: string;
}

/** A text in which the recogniser must find nothing. */
export interface Trap {
  readonly text: string;
  readonly why: string;
  readonly document?: Partial<DocumentHints>;
}

/**
 * Finds one kind of mark. `candidates` says cheaply where one can be (global, linear, no `\s*` runs);
 * `read` looks closely and gives what it finds, in clean offsets, or nothing.
 */
export interface Recogniser<K extends MarkKind = MarkKind> {
  readonly kind: K;
  readonly name: string;
  readonly candidates: RegExp;
  /** What every candidate begins with, as {@link Openings} writes it; left out where the pattern by itself is as fast. */
  readonly opens?: readonly string[];
  read(place: Place): readonly Draft<K>[];
  readonly examples: readonly Example[];
  readonly traps: readonly Trap[];
}

/** A second look with all marks at hand: years of dates, which motions are meant, what "deze brief" is. */
export interface Resolver {
  readonly name: string;
  /** @param drafts in order of place; @returns the drafts that stand, in any order, where there may be much to do in short steps */
  resolve(drafts: readonly Draft[], context: RecogniseContext): readonly Draft[] | Generator<undefined, readonly Draft[]>;
}
