import { useState } from 'preact/hooks';
import { MARK_KINDS, type ReadingRow } from '../../lib/protocol';
import type { Collection } from '../../lib/timeline/collection';
import type { EventThread } from '../../lib/timeline/event-thread';
import { formatPeriodShort } from '../format/period';
import { formatCount, formatMoment } from '../format/quantity';
import { documentName, identityFacts } from '../identity/identity-facts';
import { CertaintyTag } from '../mark/certainty-tag';
import { KindWord } from '../mark/kind-word';
import { useWording } from '../wording';
import { OriginalLink } from './original-link';
import { SourceLink } from './place-link';
import { withinPage } from './timeline-address';

const AT_ONCE = 50;

export interface DocumentListProps {
  readonly readings: readonly ReadingRow[];
  /** The number of each in the picture of relations. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Steps of procedure, each shown with the document that tells it. */
  readonly routine: readonly EventThread[];
  readonly collections: readonly Collection[];
  readonly now: Date;
  readonly onRemove: (row: ReadingRow) => void;
  readonly onPut: (collection: string, row: ReadingRow) => void;
}

/** The documents that were read, the last one first: what each is, what is in it, where it is. */
export function DocumentList({ readings, ...shared }: DocumentListProps) {
  const { timeline } = useWording();
  const [most, setMost] = useState(AT_ONCE);
  return (
    <>
      <ol class="documents">
        {readings.slice(0, most).map((row) => <li key={row.key}><DocumentRow row={row} {...shared} /></li>)}
      </ol>
      {readings.length > most && <button class="button button-small" type="button" onClick={() => { setMost(most + AT_ONCE); }}>{timeline.showMore(Math.min(AT_ONCE, readings.length - most))}</button>}
    </>
  );
}

function DocumentRow({ row, numbers, routine, collections, now, onRemove, onPut }: { readonly row: ReadingRow } & Omit<DocumentListProps, 'readings'>) {
  const words = useWording();
  const { identity: labels, timeline, language } = words;
  const { identity } = row;
  const name = documentName(identity, words);
  const shown = [labels.number, labels.date, labels.sender, labels.dossiers];
  const counted = MARK_KINDS.map((kind) => ({ kind, count: row.counts[kind] ?? 0 })).filter(({ count }) => count > 0);
  const steps = routine.filter(({ wordings }) => wordings.some(({ reading }) => reading === row.key));
  return (
    <article class="document" aria-label={name}>
      <div>
        <p class="small quiet">{numbers.get(row.key)} {words.documentKinds[identity.kind]}</p>
        <h3><OriginalLink url={row.url} name={name} /></h3>
        <dl class="inline-facts">
          {identityFacts(identity, words).filter(({ label }) => shown.includes(label)).map(({ label, value, tag }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value ?? <span class="absent">{words.common.notInText}</span>}{tag !== null && <> <CertaintyTag kind={tag} /></>}</dd>
            </div>
          ))}
        </dl>
        {steps.length > 0 && (
          <details class="more">
            <summary>{timeline.routineHeading(steps.length)}</summary>
            <ul class="claims">
              {steps.map((step) => (
                <li key={`${step.from} ${step.title}`}>
                  {formatPeriodShort(step.from, step.to, language)}: <span lang="nl">{step.title}</span>{' '}
                  {step.wordings.flatMap(({ places }) => places.slice(0, 1)).map((place) => <SourceLink key={place.start} place={place} />)}
                </li>
              ))}
            </ul>
          </details>
        )}
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
        <a class="button button-small" aria-label={timeline.followName(name)} href={withinPage({ of: 'document', key: row.key })}>{timeline.follow}</a>
        {collections.length > 0 && (
          <select class="field field-small" aria-label={timeline.putName(name)} value="" onChange={(event) => { if (event.currentTarget.value !== '') onPut(event.currentTarget.value, row); event.currentTarget.value = ''; }}>
            <option value="">{timeline.putIn}</option>
            {collections.map(({ id, name: own }) => <option key={id} value={id}>{own}</option>)}
          </select>
        )}
        <button class="button button-small row-remove" type="button" aria-label={timeline.removeName(name)} onClick={() => { onRemove(row); }}>{timeline.remove}</button>
      </div>
    </article>
  );
}
