import type { JoinChoice } from '../../lib/timeline/motions';
import { useWording } from '../wording';
import { JoinOffers } from './join-offers';
import { motionRows } from './motion-rows';
import { MotionTable } from './motion-table';
import { OpenCommitments } from './open-commitments';
import { RowFilter } from './row-filter';
import type { TabProps } from './time-tab';

export interface JoinActs {
  readonly choices: readonly JoinChoice[];
  readonly onJoin: (choice: JoinChoice) => void;
  readonly onUndo: (choice: JoinChoice) => void;
}

export interface MotionsTabProps extends TabProps, JoinActs {
  readonly now: Date;
}

/** Motions with their decision and execution, joins that are in doubt, and what else is open. */
export function MotionsTab({ view, state, onState, now, ...joins }: MotionsTabProps) {
  const { timeline } = useWording();
  const { motions, offers, commitments } = view.timeline;
  const rows = motionRows(motions, state.words);
  return (
    <>
      <div class="section-head">
        <p role="status">{timeline.motionsShown(rows.length)}</p>
        {motions.length > 0 && <RowFilter label={timeline.filterMotions} words={state.words} onWords={(words) => { onState({ words }, 'quiet'); }} />}
      </div>
      {motions.length === 0 && <p class="quiet">{timeline.noMotions}</p>}
      {motions.length > 0 && rows.length === 0 && <p class="quiet">{timeline.noneShown}</p>}
      {rows.length > 0 && <MotionTable rows={rows} state={state} now={now} {...joins} />}
      <JoinOffers offers={offers} motions={motions} {...joins} />
      <OpenCommitments commitments={commitments} />
    </>
  );
}
