import { useState } from 'preact/hooks';
import type { MotionThread } from '../../lib/timeline/motion-thread';
import { formatPeriodShort } from '../format/period';
import { CertaintyTag } from '../mark/certainty-tag';
import { useWording } from '../wording';
import type { JoinActs } from './motions-tab';
import { QuoteLink, SourceLink } from './place-link';

/** All that is said of a motion, in order of date, what its text asks, and the way to take it apart. */
export function MotionDetails({ thread, onJoin }: { readonly thread: MotionThread } & JoinActs) {
  const { timeline, language } = useWording();
  const [open, setOpen] = useState(false);
  const { claims, dicta, mentions } = thread;
  const unnamed = mentions.filter(({ inferred }) => inferred.some((key) => thread.keys.includes(key)));
  return (
    <details class="more" open={open} onToggle={(event) => { setOpen(event.currentTarget.open); }}>
      <summary>{timeline.allClaims(claims.length)}</summary>
      {open && (
        <>
          <ol class="claims">
            {claims.map((claim) => (
              <li key={`${claim.place.reading} ${claim.place.start} ${claim.status}`}>
                <span class="strong">{claim.when === null ? timeline.noDate : formatPeriodShort(claim.when.from, claim.when.to, language)}</span>
                {claim.when?.inferred === true && <> <CertaintyTag kind="inferred" /></>} {claim.by ?? timeline.bodies.unknown}: {timeline.statuses[claim.status]}
                {claim.proposed && ` (${timeline.proposed})`}, <QuoteLink place={claim.place} words={claim.words || claim.place.quote} />
                <q class="sub" lang="nl">{claim.place.sentence}</q>
              </li>
            ))}
          </ol>
          {dicta.length > 0 && (
            <>
              <p class="strong">{timeline.asks}</p>
              <ul class="claims">{dicta.map(({ place }) => <li key={`${place.reading} ${place.start}`}><QuoteLink place={place} /></li>)}</ul>
            </>
          )}
          {unnamed.length > 0 && (
            <>
              <p class="strong">{timeline.meantHere}</p>
              <ul class="claims">{unnamed.map(({ place }) => <li key={`${place.reading} ${place.start}`}><q lang="nl">{place.quote}</q> <CertaintyTag kind="inferred" /> <SourceLink place={place} /></li>)}</ul>
            </>
          )}
          <SplitMotion thread={thread} onJoin={onJoin} />
        </>
      )}
    </details>
  );
}

/** The names that were taken as one motion, each with a way to set it apart. */
function SplitMotion({ thread, onJoin }: { readonly thread: MotionThread; readonly onJoin: JoinActs['onJoin'] }) {
  const { timeline } = useWording();
  const [first, ...others] = thread.keys;
  if (first === undefined || others.length === 0) return null;
  return (
    <>
      <p class="strong">{timeline.joinedFrom}</p>
      <ul class="claims">
        {others.map((key) => (
          <li key={key}>{nameOfKey(thread, key)} <button class="button button-small" type="button" onClick={() => { onJoin({ a: first, b: key, same: false }); }}>{timeline.split}</button></li>
        ))}
      </ul>
    </>
  );
}

/** The name under which one of the joined motions is printed. */
export function nameOfKey({ mentions }: MotionThread, key: string): string {
  return mentions.find(({ entities, mark }) => entities.length === 1 && entities[0] === key && mark.title !== null)?.mark.title ?? key.replace(/^motie:/, '');
}
