import { documentUrl } from '../../lib/recognise/document-url';
import { formatCount } from '../format/quantity';
import { shortName } from '../identity/short-name';
import { documentName } from '../identity/identity-facts';
import { CertaintyTag } from '../mark/certainty-tag';
import { addressOfScope } from '../timeline/timeline-address';
import { useWording } from '../wording';
import { markIndexAt, type DocumentInPanel } from './known-of';
import { relatedTo, type Related } from './relations';

export interface RelationListProps {
  readonly document: DocumentInPanel;
  readonly onGoTo: (index: number) => void;
}

/** The documents around this one: those that were read lead to where they stand, of the others their id is known. */
export function RelationList({ document: { reading, key, view }, onGoTo }: RelationListProps) {
  const words = useWording();
  if (view === null) return null;
  const { read, unread } = relatedTo(key, view.timeline.relations, view.documents);
  if (read.length + unread.length === 0) return null;
  return (
    <section class="block" aria-labelledby="relations-heading">
      <div class="block-head">
        <h3 id="relations-heading">{words.known.relationsHeading}</h3>
        <span class="small quiet">{formatCount(read.length, words.language)}</span>
      </div>
      <ul class="relations">
        {read.map((related) => <li key={related.other}><RelatedRow related={related} /></li>)}
      </ul>
      {unread.length > 0 && (
        <details class="matter">
          <summary class="small">{words.known.notRead(unread.length)}</summary>
          <ul class="relations">
            {unread.map(({ other, places }) => (
              <li key={other} class="relation-unread">
                <UnreadLink id={other} />
                {places.filter((place) => place.reading === key).slice(0, 1).map((place) => (
                  <button class="link-button small" key={place.start} type="button" lang="nl" onClick={() => { const index = markIndexAt(reading, place); if (index !== null) onGoTo(index); }}>{place.quote}</button>
                ))}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function RelatedRow({ related: { ways, row, other } }: { readonly related: Related }) {
  const words = useWording();
  if (row === null) return null;
  const name = documentName(row.identity, words);
  const label = shortName(row.identity, words);
  return (
    <>
      <span>
        {row.url?.startsWith('https://') === true ? <a href={row.url} target="_blank" rel="noreferrer" lang="nl" title={name}>{label}</a> : <span lang="nl" title={name}>{label}</span>}
      </span>
      <a class="small" href={addressOfScope({ of: 'documents', keys: [other] })} target="_blank">{words.known.ownTimeline}</a>
      <span class="relation-ways">
        {ways.map(({ relation, back }) => (back ? words.relationsBack : words.relations)[relation]).join(' · ')}
        {ways.every(({ inferred }) => inferred) && <> <CertaintyTag kind="inferred" /></>}
      </span>
    </>
  );
}

function UnreadLink({ id }: { readonly id: string }) {
  const address = documentUrl(id);
  return address === null ? <span>{id}</span> : <a href={address} target="_blank" rel="noreferrer">{id}</a>;
}
