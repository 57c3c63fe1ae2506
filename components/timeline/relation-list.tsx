import { useState } from 'preact/hooks';
import type { QuotedPlace } from '../../lib/timeline/quoted-place';
import { CertaintyTag } from '../mark/certainty-tag';
import { useWording } from '../wording';
import { documentLabel } from './document-label';
import { QuoteLink } from './place-link';
import { RelationPicture } from './relation-picture';
import type { NumberedDocument, Relations, UnreadPaper } from './relation-rows';

const AT_ONCE = 20;
const MOST_PLACES = 3;

/** How the documents stand to each other, and which papers they speak of that were not read. */
export function RelationList({ documents, between, unread }: Relations) {
  const words = useWording();
  const { timeline } = words;
  const [most, setMost] = useState(AT_ONCE);
  const [mostBetween, setMostBetween] = useState(AT_ONCE);
  return (
    <>
      <section class="part" aria-labelledby="relations">
        <h3 id="relations">{timeline.relationsHeading}</h3>
        {between.length === 0 && <p class="quiet">{timeline.noRelations}</p>}
        <RelationPicture documents={documents} between={between} />
        <ul class="open-list">
          {between.slice(0, mostBetween).map(({ from, to, relation, inferred, places }) => (
            <li key={`${from.number} ${to.number} ${relation}`}>
              <p><Named document={from} /> <span class="strong">{words.relations[relation].toLowerCase()}</span> <Named document={to} />{inferred && <> <CertaintyTag kind="inferred" /></>}</p>
              <Places places={places} />
            </li>
          ))}
        </ul>
        {between.length > mostBetween && <button class="button button-small" type="button" onClick={() => { setMostBetween(mostBetween + AT_ONCE); }}>{timeline.showMore(Math.min(AT_ONCE, between.length - mostBetween))}</button>}
      </section>
      {unread.length > 0 && (
        <section class="part" aria-labelledby="unread">
          <h3 id="unread">{timeline.unreadHeading}</h3>
          <ul class="open-list">{unread.slice(0, most).map((paper) => <li key={paper.id}><Unread paper={paper} /></li>)}</ul>
          {unread.length > most && <button class="button button-small" type="button" onClick={() => { setMost(most + AT_ONCE); }}>{timeline.showMore(Math.min(AT_ONCE, unread.length - most))}</button>}
        </section>
      )}
    </>
  );
}

function Named({ document }: { readonly document: NumberedDocument }) {
  const words = useWording();
  return <span lang="nl"><span class="quiet">{document.number}</span> {documentLabel(document.row.identity, words)}</span>;
}

function Places({ places }: { readonly places: readonly QuotedPlace[] }) {
  const { timeline } = useWording();
  if (places.length === 0) return null;
  return (
    <p class="place-row">
      {places.slice(0, MOST_PLACES).map((place) => <QuoteLink key={`${place.reading} ${place.start}`} place={place} />)}
      {places.length > MOST_PLACES && <span class="quiet">{timeline.moreSources(places.length - MOST_PLACES)}</span>}
    </p>
  );
}

function Unread({ paper }: { readonly paper: UnreadPaper }) {
  const words = useWording();
  const { timeline } = words;
  const { id, url, relations } = paper;
  return (
    <>
      <p>{url === null ? <span class="strong">{id}</span> : <a href={url} target="_blank" rel="noreferrer">{id}</a>} <span class="tag">{timeline.notRead}</span></p>
      {relations.map(({ from, relation, places }) => (
        <div key={`${from.number} ${relation}`}>
          <p class="small"><Named document={from} /> {words.relations[relation].toLowerCase()}</p>
          <Places places={places} />
        </div>
      ))}
    </>
  );
}
