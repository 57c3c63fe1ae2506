import type { Answers } from '../../lib/protocol';

/** The channel on which our own pages hear that something else is kept now; pages of the web cannot join it. */
export const CHANGES_CHANNEL = 'kamerspoor-changes';

/** The requests after which an open page of ours may show something that is no longer so. */
const CHANGING: ReadonlySet<string> = new Set<keyof Answers>([
  'saveReading', 'deleteReading', 'eraseAll', 'restore', 'saveNote', 'deleteNote', 'saveCollection', 'putInCollection', 'takeFromCollection', 'deleteCollection', 'chooseJoin', 'undoJoin',
]);

/** Whether a request, with its answer, changed what is kept. Saving the same reading again changes nothing. */
export function changesWhatIsKept(request: unknown, answer: Answers[keyof Answers] | undefined): boolean {
  const kind = typeof request === 'object' && request !== null && 'kind' in request ? request.kind : null;
  if (answer?.ok !== true || typeof kind !== 'string' || !CHANGING.has(kind)) return false;
  const { value } = answer;
  return !(kind === 'saveReading' && typeof value === 'object' && value !== null && 'saved' in value && value.saved === 'same');
}

/** Tells open pages of ours that something changed. */
export function tellChange(): void {
  const channel = new BroadcastChannel(CHANGES_CHANNEL);
  channel.postMessage('changed');
  channel.close();
}
