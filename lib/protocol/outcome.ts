/** Why something could not be done; each has a sentence for the reader and a next step. */
export type Failure =
  | 'storeClosed' | 'diskFull' | 'damaged' | 'newerStore' | 'badMessage' | 'notAllowed' | 'tooLarge' | 'notFound' | 'noPage'
  | 'needsClick'; // the browser opens its side bar only on a click in its own buttons
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: Failure };

/** One page of a list that is read by index; `next` is `null` at the end. */
export interface Page<T> {
  readonly rows: readonly T[];
  readonly next: string | null;
}
