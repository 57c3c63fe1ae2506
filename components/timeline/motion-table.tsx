import type { Claim } from '../../lib/timeline/claim';
import { formatPeriodShort } from '../format/period';
import { useWording, type Wording } from '../wording';
import type { Body } from './body';
import { MotionDetails } from './motion-details';
import { ageOf, motionName, speakersIn, type MotionRow } from './motion-rows';
import type { JoinActs } from './motions-tab';
import { QuoteLink } from './place-link';
import { addressOf, withScope, type TimelineState } from './timeline-address';

export interface MotionTableProps extends JoinActs {
  readonly rows: readonly MotionRow[];
  readonly state: TimelineState;
  readonly now: Date;
}

/** Decision in one column; execution in a column for each speaker, never as one status. */
export function MotionTable({ rows, state, now, ...joins }: MotionTableProps) {
  const words = useWording();
  const { timeline } = words;
  const speakers = speakersIn(rows);
  return (
    <div class="table-box" role="region" tabIndex={0} aria-label={timeline.tabNames.motions}>
      <table class="table table-motions">
        <thead>
          {speakers.length > 0 && <tr class="table-group"><td colSpan={2} /><th scope="colgroup" colSpan={speakers.length}>{timeline.executionBy}</th><td /></tr>}
          <tr>
            <th scope="col">{words.kinds.motion}</th>
            <th scope="col">{words.card.decision}</th>
            {speakers.map((body) => <th key={body} scope="col">{timeline.bodies[body]}</th>)}
            <th scope="col">{timeline.open}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.thread.key}>
              <th scope="row"><MotionHead row={row} state={state} now={now} {...joins} /></th>
              <td><Decision claim={row.thread.decision} /></td>
              {speakers.map((body) => <td key={body}><SaidBy body={body} row={row} /></td>)}
              <td><OpenEnds row={row} state={state} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function MotionHead({ row, state, now, ...joins }: { readonly row: MotionRow } & Omit<MotionTableProps, 'rows'>) {
  const words = useWording();
  const { timeline } = words;
  const { thread, otherTitles } = row;
  const { body, target, proposers, mentions } = thread;
  const origin = [body === null ? null : words.motionBodies[body], target, proposers.length > 0 ? proposers.join(', ') : null].filter((part) => part !== null);
  return (
    <>
      <a href={addressOf(withScope({ ...state, tab: 'timeline' }, { of: 'motion', key: thread.key }))} lang="nl">{motionName(thread)}</a>
      {origin.length > 0 && <span class="sub">{origin.join(' · ')}</span>}
      <span class="sub">{[...(row.since === null ? [] : [sinceWords(row.since, now, words)]), timeline.mentions(mentions.length)].join(' · ')}</span>
      {otherTitles.length > 0 && <span class="sub">{timeline.alsoCalled} {otherTitles.map((title) => <q key={title} lang="nl">{title}</q>)}</span>}
      <MotionDetails thread={thread} {...joins} />
    </>
  );
}

function sinceWords({ day, of }: NonNullable<MotionRow['since']>, now: Date, { timeline, language }: Wording): string {
  const date = formatPeriodShort(day, day, language);
  const age = ageOf(day, now);
  const old = age === null ? '' : timeline.ages[age.unit](age.count);
  return of === 'decision' ? timeline.decidedOn(date, old) : timeline.firstTold(date, old);
}

function Decision({ claim }: { readonly claim: Claim | null }) {
  const words = useWording();
  if (claim === null) return <span class="absent">{words.common.notInText}</span>;
  return <>{words.timeline.statuses[claim.status]} <span class="sub"><QuoteLink place={claim.place} words={claim.words || claim.place.quote} /></span></>;
}

function SaidBy({ body, row }: { readonly body: Body; readonly row: MotionRow }) {
  const { timeline } = useWording();
  const claims = row.said.get(body) ?? [];
  if (claims.length === 0) return <span class="absent">{timeline.nothingSaid}</span>;
  return (
    <ul class="claims">
      {claims.map((claim) => (
        <li key={`${claim.place.reading} ${claim.place.start} ${claim.status}`}>
          {claim.proposed && <>{timeline.proposes} </>}
          <QuoteLink place={claim.place} words={claim.words || claim.place.quote} />
          <span class="sub">{timeline.statuses[claim.status]}</span>
        </li>
      ))}
    </ul>
  );
}

function OpenEnds({ row: { thread, disagreement }, state }: { readonly row: MotionRow; readonly state: TimelineState }) {
  const words = useWording();
  const { timeline, language } = words;
  if (thread.openEnds.length === 0 && !disagreement) return <span class="absent">{timeline.nothingOpen}</span>;
  const due = thread.dicta.find((dictum) => dictum.due !== null)?.due ?? null;
  return (
    <ul class="claims">
      {disagreement && <li><a class="tag tag-open" href={addressOf({ ...state, tab: 'differences', words: motionName(thread), at: null })}>{timeline.difference}</a></li>}
      {thread.openEnds.map((end) => (
        <li key={end}>{words.openEnds[end]}{end === 'pastDue' && due !== null && <span class="sub">{formatPeriodShort(due.from, due.to, language)}</span>}</li>
      ))}
    </ul>
  );
}
