import { MARK_KINDS, type ReadingRow } from '../../lib/protocol';
import { formatCount, formatMoment } from '../format/quantity';
import { documentName, identityFacts } from '../identity/identity-facts';
import { CertaintyTag } from '../mark/certainty-tag';
import { KindWord } from '../mark/kind-word';
import { useWording } from '../wording';
import { OriginalLink } from './original-link';

export interface DocumentListProps {
  readonly readings: readonly ReadingRow[];
  readonly now: Date;
  readonly onRemove: (row: ReadingRow) => void;
}

/** The documents that were read, the last one first: what each is, what is in it, where it is. */
export function DocumentList({ readings, now, onRemove }: DocumentListProps) {
  return (
    <ol class="documents">
      {readings.map((row) => <li key={row.key}><DocumentRow row={row} now={now} onRemove={onRemove} /></li>)}
    </ol>
  );
}

function DocumentRow({ row, now, onRemove }: { readonly row: ReadingRow; readonly now: Date; readonly onRemove: (row: ReadingRow) => void }) {
  const words = useWording();
  const { identity: labels, timeline, language } = words;
  const { identity } = row;
  const name = documentName(identity, words);
  const shown = [labels.number, labels.date, labels.dossiers];
  const counted = MARK_KINDS.map((kind) => ({ kind, count: row.counts[kind] ?? 0 })).filter(({ count }) => count > 0);
  return (
    <article class="document" aria-label={name}>
      <div>
        <p class="small quiet">{words.documentKinds[identity.kind]}</p>
        <h3><OriginalLink url={row.url} name={name} /></h3>
        <dl class="inline-facts">
          {identityFacts(identity, words).filter(({ label }) => shown.includes(label)).map(({ label, value, tag }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value ?? <span class="absent">{words.common.notInText}</span>}{tag !== null && <> <CertaintyTag kind={tag} /></>}</dd>
            </div>
          ))}
        </dl>
      </div>
      <ul class="found" aria-label={timeline.found}>
        {counted.map(({ kind, count }) => <li key={kind}><KindWord kind={kind} /> {formatCount(count, language)}</li>)}
        {counted.length === 0 && <li class="quiet">{words.common.marks(0)}</li>}
      </ul>
      <p class="small quiet">
        {timeline.read(formatMoment(row.readAt, now, language))}
        <br />{words.common.versions(row.versions)}
      </p>
      <div class="acts">
        <button class="button button-small row-remove" type="button" aria-label={timeline.removeName(name)} onClick={() => { onRemove(row); }}>{timeline.remove}</button>
      </div>
    </article>
  );
}
