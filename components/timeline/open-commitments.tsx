import { useState } from 'preact/hooks';
import type { CommitmentThread } from '../../lib/timeline/commitment-thread';
import { formatPeriodShort } from '../format/period';
import { useWording } from '../wording';
import { QuoteLink, SourceLink } from './place-link';

const AT_ONCE = 10;

/** What was promised, agreed or planned and has no later word; those whose date has passed first. */
export function OpenCommitments({ commitments }: { readonly commitments: readonly CommitmentThread[] }) {
  const { timeline } = useWording();
  const [most, setMost] = useState(AT_ONCE);
  const open = commitments.filter(({ state }) => state === 'made');
  const ordered = [...open].sort((a, b) => Number(b.pastDue) - Number(a.pastDue) || ((a.due?.to ?? '9999') < (b.due?.to ?? '9999') ? -1 : 1));
  if (open.length === 0) return null;
  return (
    <section class="part" aria-labelledby="open">
      <h3 id="open">{timeline.openHeading}</h3>
      <ul class="open-list">{ordered.slice(0, most).map((thread) => <li key={thread.key}><OpenCommitment thread={thread} /></li>)}</ul>
      {ordered.length > most && <button class="button button-small" type="button" onClick={() => { setMost(most + AT_ONCE); }}>{timeline.showMore(Math.min(AT_ONCE, ordered.length - most))}</button>}
    </section>
  );
}

function OpenCommitment({ thread }: { readonly thread: CommitmentThread }) {
  const words = useWording();
  const { timeline, language } = words;
  const place = thread.mentions[0]?.place;
  if (place === undefined) return null;
  const { type, by, to, due, pastDue } = thread;
  return (
    <>
      <p>
        <span class="strong">{words.commitmentTypes[type]}</span>{by !== null && ` ${words.mark.by(by)}`}{to !== null && ` ${words.mark.to(to)}`}
        {due !== null && <>, {words.mark.due(formatPeriodShort(due.from, due.to, language))}</>}
        {pastDue && <> <span class="tag tag-open">{timeline.pastDue}</span></>}
      </p>
      <p><QuoteLink place={place} /> <span class="sub-inline"><SourceLink place={place} /></span></p>
    </>
  );
}
