import type { Span } from '../text/span';

/** The kinds of mark in the order in which they are always named. */
export const MARK_KINDS = ['motion', 'amount', 'reference', 'date', 'commitment', 'dictum', 'proposal'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string;

interface MarkBase extends Span {
  /** How likely the mark is right, 0 to 1; the interface shows less than 0.9 as doubtful. */
  readonly confidence: number;
  /** Exactly `source.text.slice(start, end)`. */
  readonly quote: string;
}

export type Bound = 'min' | 'max';
export type Recurrence = 'structureel' | 'incidenteel';
export type BudgetPhase = 'ontwerp' | 'vastgesteld' | 'suppletoir' | 'slotwet';

/** A sum of money. `low` and `high` are in whole units of the currency and equal for a point. */
export interface AmountMark extends MarkBase {
  readonly kind: 'amount';
  /** ISO 4217. */
  readonly currency: string;
  readonly low: number;
  readonly high: number;
  readonly approx: boolean;
  readonly bound: Bound | null;
  readonly per: string | null;
  readonly recurrence: Recurrence | null;
  readonly years: readonly number[];
  /** Whether the text was damaged here and read through. */
  readonly repaired: boolean;
  /** What the figure is about, in the words of the document; `null` when no phrase was found. */
  readonly topic: string | null;
  readonly phase: BudgetPhase | null;
}

export type MotionBody = 'tweede-kamer' | 'eerste-kamer' | 'vng-alv' | 'gemeenteraad';
export type MotionStatus =
  | 'ingediend' | 'aangenomen' | 'verworpen' | 'aangehouden' | 'ingetrokken' | 'vervallen' | 'overgenomen'
  | 'ontraden' | 'deels' | 'afgehandeld' | 'uitgevoerd' | 'niet-uitgevoerd' | 'lopend';

/** A mention of one or more motions. `entities` are their keys: the same key wherever the same motion is meant. */
export interface MotionMark extends MarkBase {
  readonly kind: 'motion';
  readonly title: string | null;
  readonly proposers: readonly string[];
  readonly body: MotionBody | null;
  /** Canonical id of the paper that holds the motion. */
  readonly target: string | null;
  readonly entities: readonly string[];
  readonly status: MotionStatus | null;
  readonly statusQuote: string | null;
}

/** A clause in which a motion says or asks something. */
export interface DictumMark extends MarkBase {
  readonly kind: 'dictum';
  readonly entities: readonly string[];
  /** As in the text, lower case: "verzoekt", "spreekt uit". */
  readonly verb: string;
  readonly addressee: string | null;
}

/** A point put before a meeting for decision. */
export interface ProposalMark extends MarkBase {
  readonly kind: 'proposal';
  readonly entities: readonly string[];
  readonly label: string | null;
}

export type ReferenceType =
  | 'kamerstuk' | 'handelingen' | 'aanhangsel' | 'staatsblad' | 'wet' | 'ecli' | 'ledenbrief' | 'brief'
  | 'advies' | 'rapport' | 'circulaire' | 'web' | 'intern';

/** A pointer to another document or to a place in this one. `ids` is empty when the text does not settle it. */
export interface ReferenceMark extends MarkBase {
  readonly kind: 'reference';
  readonly type: ReferenceType;
  readonly ids: readonly string[];
  readonly url: string | null;
  /** Ids that the text allows but does not settle; shown as candidates, never followed by themselves. */
  readonly candidates: readonly string[];
  /** For `intern`: where in this text it points, in source offsets. */
  readonly points: Span | null;
}

/** A day or period. `from` and `to` are inclusive and `null` when the text does not settle the year. */
export interface DateMark extends MarkBase {
  readonly kind: 'date';
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** Whether the year is not in the quote. */
  readonly inferred: boolean;
  /** The word before it that qualifies it ("vanaf", "per", "tot", "uiterlijk"), outside the span. */
  readonly relation: string | null;
}

export type CommitmentType = 'toezegging' | 'afspraak' | 'voornemen' | 'planning' | 'weigering' | 'aanbod' | 'maatregel';

/** Something a body binds itself to, plans or refuses. */
export interface CommitmentMark extends MarkBase {
  readonly kind: 'commitment';
  readonly type: CommitmentType;
  readonly by: string | null;
  readonly to: string | null;
  readonly due: { readonly from: IsoDate; readonly to: IsoDate } | null;
  /** Whether the text says that it has been kept. */
  readonly fulfilled: boolean;
}

export type Mark = AmountMark | MotionMark | DictumMark | ProposalMark | ReferenceMark | DateMark | CommitmentMark;
export type MarkOf<K extends MarkKind> = Extract<Mark, { kind: K }>;

type WithoutQuote<M> = M extends Mark ? Omit<M, 'quote'> : never;

/** A mark as a recogniser gives it: offsets count in the clean text and the quote is not cut yet. */
export type Draft<K extends MarkKind = MarkKind> = WithoutQuote<MarkOf<K>>;

/** Confidence below which a mark is shown as doubtful. */
export const DOUBTFUL_BELOW = 0.9;
