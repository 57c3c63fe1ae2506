import type { SearchHit } from '../../lib/protocol';
import { documentName } from '../identity/identity-facts';
import { useWording } from '../wording';
import { OriginalLink } from './original-link';

export interface SearchHitsProps {
  readonly words: string;
  readonly hits: readonly SearchHit[];
  readonly onClear: () => void;
}

/** The documents that hold the words that were searched, each with the words around one of them. */
export function SearchHits({ words, hits, onClear }: SearchHitsProps) {
  const wording = useWording();
  const { timeline } = wording;
  return (
    <section class="section" aria-labelledby="hits-heading">
      <div class="section-head">
        <h2 id="hits-heading"><span role="status">{timeline.results(hits.length, words)}</span></h2>
        <button class="button button-small" type="button" onClick={onClear}>{timeline.searchCleared}</button>
      </div>
      {hits.length === 0 && <p class="quiet">{timeline.noResults}</p>}
      <ol class="hits">
        {hits.map(({ row, context }) => (
          <li key={row.key}>
            <p class="small quiet">{wording.documentKinds[row.identity.kind]}</p>
            <p><OriginalLink url={row.url} name={documentName(row.identity, wording)} /></p>
            <p class="context" lang="nl">{partsAround(context, words).map(({ text, found }, at) => (found ? <b key={at}>{text}</b> : text))}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Cuts a text at the places where one of the searched words begins, so that these can be set apart. */
export function partsAround(text: string, words: string): { readonly text: string; readonly found: boolean }[] {
  const starts = words.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const pieces = text.split(/([\p{L}\p{N}]+)/u).filter((piece) => piece !== '');
  return pieces.map((piece) => ({ text: piece, found: starts.some((start) => piece.toLowerCase().startsWith(start)) }));
}
