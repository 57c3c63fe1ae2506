import type { DocumentEvent } from '../../lib/document/reading';
import type { EventThread } from '../../lib/timeline/event-thread';
import type { EventWording } from '../../lib/timeline/event-wording';
import type { Timeline } from '../../lib/timeline/timeline';
import type { Step } from './document-timeline';

/** What other documents tell of an event of this one. */
export interface ToldElsewhere {
  /** Wordings of other documents; of those that give the same date only the first. */
  readonly others: readonly EventWording[];
  /** The later date that a later document gives. */
  readonly later: EventWording | null;
  /** The earlier date of which this one is the move. */
  readonly earlier: EventWording | null;
  readonly routine: boolean;
  /** Whether it is about a motion, or a decision. */
  readonly aboutMotions: boolean;
}

const NOTHING: ToldElsewhere = { others: [], later: null, earlier: null, routine: false, aboutMotions: false };

/** What other documents tell of the same happening; nothing while that is not known. */
export function toldElsewhere(event: DocumentEvent, key: string, timeline: Timeline | null): ToldElsewhere {
  const thread = timeline?.events.find(({ wordings }) => wordings.some((wording) => isSame(wording, event, key)));
  if (thread === undefined || timeline === null) return NOTHING;
  const from = (other: EventThread | undefined): EventWording | null => other?.wordings.find(({ reading }) => reading !== key) ?? null;
  const at = timeline.events.indexOf(thread);
  const byDate = new Map<string, EventWording>();
  for (const wording of thread.wordings) {
    const date = `${wording.from}/${wording.to}`;
    if (wording.reading !== key && !byDate.has(date)) byDate.set(date, wording);
  }
  return {
    others: [...byDate.values()],
    later: thread.movedTo === null ? null : from(timeline.events[thread.movedTo]),
    earlier: from(timeline.events.find(({ movedTo }) => movedTo === at)),
    routine: thread.routine, aboutMotions: thread.motions.length > 0,
  };
}

const isSame = (wording: EventWording, { from, to, title }: DocumentEvent, key: string): boolean =>
  wording.reading === key && wording.from === from && wording.to === to && wording.title === title;

/** Which events the reader wants to see. */
export type EventChoice = 'all' | 'motions' | 'planned';

/** Whether a step is shown under a choice; the document itself always is. Routine steps only show among all. */
export function passesChoice(step: Step, choice: EventChoice, told: ToldElsewhere): boolean {
  if (step.kind === 'document') return true;
  if (choice === 'planned') return step.event.planned && !told.routine;
  return choice === 'all' || told.aboutMotions;
}
