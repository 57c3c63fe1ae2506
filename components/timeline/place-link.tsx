import type { ComponentChildren } from 'preact';
import type { QuotedPlace } from '../../lib/timeline/quoted-place';
import { placeAddress } from '../place/place-address';
import { useWording } from '../wording';
import { useDocuments } from './documents-context';
import { documentLabel } from './document-label';

export interface PlaceLinkProps {
  readonly place: QuotedPlace;
  readonly children: ComponentChildren;
}

/** Leads to the sentence itself, in the document at its source; of a document that is not on the web, its sentence opens here. */
export function PlaceLink({ place, children }: PlaceLinkProps) {
  const row = useDocuments().get(place.reading);
  const address = placeAddress(row?.url ?? null, place);
  if (address !== null) return <a class="place" href={address} target="_blank" rel="noreferrer" title={place.sentence} lang="nl">{children}</a>;
  return (
    <details class="place-here">
      <summary lang="nl">{children}</summary>
      <q lang="nl">{place.sentence}</q>
    </details>
  );
}

/** The words themselves as a link to their place. */
export function QuoteLink({ place, words = place.quote }: { readonly place: QuotedPlace; readonly words?: string }) {
  return <PlaceLink place={place}><q>{words}</q></PlaceLink>;
}

/** The document of a place as a link to that place. */
export function SourceLink({ place }: { readonly place: QuotedPlace }) {
  const words = useWording();
  const row = useDocuments().get(place.reading);
  return <PlaceLink place={place}>{row === undefined ? place.reading : documentLabel(row.identity, words)}</PlaceLink>;
}
