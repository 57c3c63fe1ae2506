import type { Reading } from '../../lib/document/reading';

/** A reading in the form that the command prints; see the contract of the command in docs/annotate.md. */
export function resultOf({ identity, length, marks, events, parts }: Reading): Result {
  return { document: identity, length, marks, events, parts };
}

export interface Result {
  readonly document: Reading['identity'];
  readonly length: number;
  readonly marks: Reading['marks'];
  readonly events: Reading['events'];
  readonly parts: Reading['parts'];
}
