import type { SearchHit } from '../../lib/protocol';
import { documentName } from '../identity/identity-facts';
import { placeAddress } from '../place/place-address';
import { useWording } from '../wording';
import { documentWhen } from './document-label';
import { OriginalLink } from './original-link';
import { withinPage } from './timeline-address';

export interface FoundTabProps {
  readonly words: string;
  /** `null` until the answer is there. */
  readonly hits: readonly SearchHit[] | null;
  /** `null` when there are no more. */
  readonly onMore: (() => void) | null;
  readonly onClear: () => void;
}

/** The documents that hold what was searched: by what each was found, and the words around it as a link to the place. */
export function FoundTab({ words, hits, onMore, onClear }: FoundTabProps) {
  const wording = useWording();
  const { timeline, common } = wording;
  if (hits === null) return <p class="quiet" role="status">{common.loading}</p>;
  return (
    <>
      <div class="section-head">
        <p role="status">{onMore === null ? timeline.results(hits.length, words) : timeline.firstResults(hits.length, words)}</p>
        <button class="button button-small" type="button" onClick={onClear}>{timeline.searchCleared}</button>
      </div>
      {hits.length === 0 && <p class="quiet">{timeline.noResults}</p>}
      <ol class="hits">{hits.map((hit) => <li key={hit.row.key}><Hit hit={hit} words={words} /></li>)}</ol>
      {onMore !== null && <button class="button" type="button" onClick={onMore}>{timeline.showMoreDocuments}</button>}
    </>
  );
}

function Hit({ hit: { row, context, matched, at }, words }: { readonly hit: SearchHit; readonly words: string }) {
  const wording = useWording();
  const { timeline } = wording;
  const when = documentWhen(row.identity, wording);
  const parts = partsAround(context, words);
  const address = at === null ? null : placeAddress(row.url, { reading: row.key, ...at, quote: contextQuote(context), sentence: contextQuote(context) });
  return (
    <>
      <p class="small quiet">{wording.documentKinds[row.identity.kind]}{when !== null && `, ${when}`} · {timeline.matched[matched]}</p>
      <p><OriginalLink url={row.url} name={documentName(row.identity, wording)} /></p>
      {context !== '' && <p class="context" lang="nl">{parts.map(({ text, found }, i) => (found ? <b key={i}>{text}</b> : text))}</p>}
      <p class="acts small">
        {address !== null && <a href={address} target="_blank" rel="noreferrer">{wording.card.goThere}</a>}
        <a href={withinPage({ of: 'document', key: row.key })}>{timeline.follow}</a>
      </p>
    </>
  );
}

/** The words around a hit without the dots that stand for what was left out. */
const contextQuote = (context: string): string => context.replaceAll('…', '').replace(/\s+/g, ' ').trim();

/** Cuts a text at the places where one of the searched words begins, so that these can be set apart. */
export function partsAround(text: string, words: string): { readonly text: string; readonly found: boolean }[] {
  const starts = words.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const pieces = text.split(/([\p{L}\p{N}]+)/u).filter((piece) => piece !== '');
  return pieces.map((piece) => ({ text: piece, found: starts.some((start) => piece.toLowerCase().startsWith(start)) }));
}
