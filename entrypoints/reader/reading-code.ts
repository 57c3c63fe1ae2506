import type { Outcome, PageState, Settings } from '../../lib/protocol';
import type { Span } from '../../lib/text/span';
import { ask } from './background-link';

/** One page while it is read and shown. */
export interface PageInUse {
  readonly state: PageState;
  start(): Promise<void>;
  changeSettings(settings: Settings): void;
  goTo(index: number): Outcome<null>;
  goToPlace(place: Span): Outcome<null>;
  /** What the reader has selected of the document, in offsets of its source text. */
  readonly selection: Span | null;
  closeCard(): void;
  /** Goes to the next or previous mark and opens its card. */
  step(direction: 1 | -1): void;
  saveAgain(): Outcome<null>;
}

export interface PageInUseNeeds {
  readonly settings: Settings;
  /** The reader asked for it: then a page counts as a document whatever the rules of its site say. */
  readonly asked: boolean;
}

/** Takes a page in use until the signal ends it. */
export type UsePage = (needs: PageInUseNeeds, signal: AbortSignal) => PageInUse;

/** Where our two scripts meet: a name in the world of our own scripts, which the page does not share. */
const READING_CODE = Symbol.for('kamerspoor reading code');
const world = globalThis as { [READING_CODE]?: UsePage };

/** Says that the code that reads documents is here. */
export function offerReadingCode(code: UsePage): void {
  world[READING_CODE] = code;
}

/** The code that reads documents; asks for it when it is not here yet. Rejects when it does not come. */
export async function loadReadingCode(): Promise<UsePage> {
  if (world[READING_CODE] === undefined) await ask({ kind: 'loadReadingCode' });
  const code = world[READING_CODE];
  if (code === undefined) throw new Error('the code that reads documents did not come');
  return code;
}
