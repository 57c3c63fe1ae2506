import { documentName } from '../identity/identity-facts';
import { CertaintyTag } from '../mark/certainty-tag';
import { useWording } from '../wording';
import { DifferenceAbout } from './difference-about';
import { emphasised, type DifferenceRow, type DifferenceSide } from './difference-rows';
import { useDocuments } from './documents-context';
import { documentWhen } from './document-label';
import { PlaceLink, QuoteLink, SourceLink } from './place-link';
import { addressOf, withScope, type TimelineState } from './timeline-address';

export interface DifferenceDetailProps {
  readonly row: DifferenceRow;
  readonly state: TimelineState;
  readonly onCopy: (text: string) => void;
}

/** Quotes side by side, in one size, the older first; below them what the motion asked. */
export function DifferenceDetail({ row, state, onCopy }: DifferenceDetailProps) {
  const words = useWording();
  const { timeline } = words;
  const documents = useDocuments();
  const { kind, sides, motion } = row;
  const withSource = sides.map(({ place }) => {
    const document = documents.get(place.reading);
    return `“${place.sentence}” (${[document === undefined ? place.reading : documentName(document.identity, words), document?.url].filter((part) => part != null).join(', ')})`;
  }).join('\n');
  return (
    <article class="difference" aria-labelledby="difference">
      <p class="small quiet">{words.differenceKinds[kind]}: {timeline.differencesExplained[kind]}</p>
      <h3 id="difference"><DifferenceAbout row={row} /></h3>
      <div class="sides">{sides.map((side) => <Side key={`${side.place.reading} ${side.place.start}`} side={side} />)}</div>
      {motion !== null && motion.dicta.length > 0 && (
        <dl class="basis-list">
          <dt>{timeline.asks}</dt>
          <dd>{motion.dicta.slice(0, 3).map(({ place }) => <p key={`${place.reading} ${place.start}`}><QuoteLink place={place} /> <span class="sub-inline"><SourceLink place={place} /></span></p>)}</dd>
        </dl>
      )}
      <p class="acts">
        <button class="button" type="button" onClick={() => { onCopy(withSource); }}>{timeline.copyAll}</button>
        {motion !== null && <a class="button" href={addressOf(withScope({ ...state, tab: 'timeline' }, { of: 'motion', key: motion.key }))}>{timeline.onTimeline}</a>}
      </p>
    </article>
  );
}

function Side({ side }: { readonly side: DifferenceSide }) {
  const words = useWording();
  const row = useDocuments().get(side.place.reading);
  const when = row === undefined ? null : documentWhen(row.identity, words);
  return (
    <figure class="side">
      <figcaption>
        <span class="strong" lang="nl">{side.by ?? row?.identity.sender ?? words.timeline.bodies.unknown}</span>
        <span class="sub">
          {row === undefined ? side.place.reading : <span lang="nl">{documentName(row.identity, words)}</span>}
          {when !== null && `, ${when}`}{row?.identity.date === null && when !== null && <> <CertaintyTag kind="inferred" /></>}
        </span>
      </figcaption>
      <blockquote lang="nl">{emphasised(side).map(({ text, strong }, at) => (strong ? <b key={at}>{text}</b> : text))}</blockquote>
      <p class="small"><PlaceLink place={side.place}>{words.card.goThere}</PlaceLink></p>
    </figure>
  );
}
