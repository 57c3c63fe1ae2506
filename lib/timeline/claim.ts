import type { MotionStatus } from '../recognise/mark';
import type { QuotedPlace } from './quoted-place';
import type { When } from './timeline-reading';

/** The four questions about a motion that must never be answered by one word. */
export type Axis = 'submission' | 'advice' | 'decision' | 'execution';

const AXIS: Readonly<Record<MotionStatus, Axis>> = {
  ingediend: 'submission',
  ontraden: 'advice', overgenomen: 'advice',
  aangenomen: 'decision', verworpen: 'decision', aangehouden: 'decision', ingetrokken: 'decision', vervallen: 'decision',
  deels: 'execution', afgehandeld: 'execution', uitgevoerd: 'execution', 'niet-uitgevoerd': 'execution', lopend: 'execution',
};

/** The axis of a status: deciding about a motion and carrying it out are different things. */
export const axisOf = (status: MotionStatus): Axis => AXIS[status];

/** What a document says of a motion: who, what and when. */
export interface Said {
  readonly axis: Axis;
  readonly status: MotionStatus;
  /** The wording, as printed. */
  readonly words: string;
  /** Who says so; `null` when the text does not tell. */
  readonly by: string | null;
  /** Date of the document that says so; `null` when unknown. */
  readonly when: When | null;
  /** Whether the words only propose it to a meeting that still has to decide. */
  readonly proposed: boolean;
}

/** What is said of a motion, with where. Claims are added, never overwritten. */
export interface Claim extends Said {
  /** Whether the words speak of several motions at once; "in part" then says nothing of each of them. */
  readonly collective: boolean;
  readonly place: QuotedPlace;
}

/** Whether a claim holds for the one motion it is listed with. */
export const holdsForEach = ({ collective, status }: Claim): boolean => !collective || status !== 'deels';

/** Orders claims by date (undated last), then by place: the same in whatever order they were read. */
export function byDate(a: Claim, b: Claim): number {
  const [from, to] = [a.when?.from ?? '9999', b.when?.from ?? '9999'];
  if (from !== to) return from < to ? -1 : 1;
  if (a.place.reading !== b.place.reading) return a.place.reading < b.place.reading ? -1 : 1;
  return a.place.start - b.place.start;
}

/** The newest claim on an axis: what is shown as its state, beside the number of other claims. A proposal decides nothing. */
export function newest(claims: readonly Claim[], axis: Axis): Claim | null {
  const on = claims.filter((claim) => claim.axis === axis && !claim.proposed && claim.when !== null && holdsForEach(claim));
  return on.sort(byDate).at(-1) ?? claims.find((claim) => claim.axis === axis && !claim.proposed && holdsForEach(claim)) ?? null;
}
