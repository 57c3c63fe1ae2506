import type { EventRow, ReadingRow } from '../../lib/protocol';
import { formatPeriodShort } from '../format/period';
import { documentName } from '../identity/identity-facts';
import { useWording } from '../wording';
import { OriginalLink } from './original-link';

export interface EventListProps {
  readonly events: readonly EventRow[];
  readonly readings: readonly ReadingRow[];
}

/** Events in order of date, by year, each with the document that tells it. */
export function EventList({ events, readings }: EventListProps) {
  const addresses = new Map(readings.map(({ key, url }) => [key, url]));
  return (
    <ol class="years">
      {byYear(events).map(({ year, rows }) => (
        <li key={year} class="year">
          <h3>{year}</h3>
          <ol class="steps">
            {rows.map((row) => <li key={row.cursor}><TimelineEvent row={row} url={addresses.get(row.readingKey) ?? null} /></li>)}
          </ol>
        </li>
      ))}
    </ol>
  );
}

function TimelineEvent({ row, url }: { readonly row: EventRow; readonly url: string | null }) {
  const words = useWording();
  return (
    <div class="step step-wide">
      <span class="step-when">{formatPeriodShort(row.from, row.to, words.language)}</span>
      <span class={row.planned ? 'node node-planned' : 'node'} />
      <span class="step-what">
        <span lang="nl">{row.title}</span>
        {row.planned && <> <span class="tag">{words.timeline.planned}</span></>}
      </span>
      <span class="step-source"><OriginalLink url={url} name={documentName(row.identity, words)} /></span>
    </div>
  );
}

/** Rows under the year in which they begin; the rows are in order of date already. */
export function byYear<Row extends { readonly from: string }>(rows: readonly Row[]): { readonly year: string; readonly rows: readonly Row[] }[] {
  const years: { year: string; rows: Row[] }[] = [];
  for (const row of rows) {
    const year = row.from.slice(0, 4);
    const last = years.at(-1);
    if (last?.year === year) last.rows.push(row);
    else years.push({ year, rows: [row] });
  }
  return years;
}
