import type { ReadingRow } from '../../lib/protocol';
import { formatPeriodShort } from '../format/period';
import { shortName } from '../identity/short-name';
import { CertaintyTag } from '../mark/certainty-tag';
import { placeAddress } from '../place/place-address';
import { QuotedSentence } from '../place/quoted-sentence';
import { useWording } from '../wording';
import type { Telling } from './telling';

export interface ElsewhereProps {
  /** `null` until it is known. */
  readonly tellings: readonly Telling[] | null;
  readonly documents: readonly ReadingRow[];
  /** Key of the document in which the mark stands. */
  readonly here: string;
  /** Goes to a place in the document in which the mark stands. */
  readonly onGoToPlace: (start: number, end: number) => void;
}

/** What other documents say of a mark: who, when, in what words, each one click from its sentence. */
export function Elsewhere({ tellings, documents, here, onGoToPlace }: ElsewhereProps) {
  const { elsewhere: words, common } = useWording();
  return (
    <section class="elsewhere" aria-labelledby="elsewhere-heading">
      <h3 id="elsewhere-heading">{words.heading}</h3>
      {tellings === null && <p class="quiet">{common.loading}</p>}
      {tellings?.length === 0 && <p class="quiet">{words.nothing}</p>}
      {tellings !== null && tellings.length > 0 && (
        <ol>{tellings.map((telling, at) => <li key={at}><TellingRow telling={telling} row={documents.find(({ key }) => key === telling.document)} here={here} onGoToPlace={onGoToPlace} /></li>)}</ol>
      )}
    </section>
  );
}

interface TellingRowProps extends Pick<ElsewhereProps, 'here' | 'onGoToPlace'> {
  readonly telling: Telling;
  readonly row: ReadingRow | undefined;
}

function TellingRow({ telling: { label, who, when, differs, place, focus, document }, row, here, onGoToPlace }: TellingRowProps) {
  const words = useWording();
  const name = row === undefined ? document : shortName(row.identity, words);
  const address = row === undefined ? null : place === null ? row.url : placeAddress(row.url, place);
  return (
    <>
      <p class="telling-head">
        <span>
          {label !== null && <><span class="strong" lang="nl">{label}</span> </>}
          {who !== null && <span lang="nl">{who}</span>}
          {when !== null && <span class="quiet"> {formatPeriodShort(when.from, when.to, words.language)}{when.inferred && <> <CertaintyTag kind="inferred" /></>}</span>}
        </span>
        {place !== null && document === here
          ? <button class="telling-go" type="button" onClick={() => { onGoToPlace(place.start, place.end); }}>{words.elsewhere.hereInDocument}</button>
          : address === null ? <span class="quiet" lang="nl">{name}</span> : <a class="telling-go" href={address} target="_blank" rel="noreferrer" lang="nl">{name}</a>}
      </p>
      {place !== null && <p class="telling-words"><QuotedSentence sentence={place.sentence} focus={focus} /></p>}
      {differs.length > 0 && <p class="telling-differs"><span class="tag tag-differs">{words.elsewhere.difference}</span> <span lang="nl">{differs.join('; ')}</span></p>}
    </>
  );
}
