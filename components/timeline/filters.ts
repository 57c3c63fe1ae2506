/** Which events the reader wants to see. */
export type TimeFilter = 'all' | 'happened' | 'planned';

/** What the timeline page shows; all of it stands in its address, so that it can be kept and shared. */
export interface TimelineFilters {
  /** `null` for all dossiers. */
  readonly dossier: string | null;
  readonly time: TimeFilter;
  /** Words to search in the documents; `''` when nothing is searched. */
  readonly words: string;
}

const TIMES: Readonly<Record<string, TimeFilter>> = { gebeurd: 'happened', gepland: 'planned' };
const MOST_WORDS = 200;

/** The filters that the query of an address (`?dossier=36200&toon=gepland&zoek=jeugd`) names; what it does not name is not filtered. */
export function filtersFromQuery(query: string): TimelineFilters {
  const asked = new URLSearchParams(query);
  return {
    dossier: asked.get('dossier') || null,
    time: TIMES[asked.get('toon') ?? ''] ?? 'all',
    words: (asked.get('zoek') ?? '').trim().slice(0, MOST_WORDS),
  };
}

/** The query that names these filters; `''` when nothing is filtered. */
export function queryOf({ dossier, time, words }: TimelineFilters): string {
  const query = new URLSearchParams();
  if (dossier !== null) query.set('dossier', dossier);
  const name = Object.keys(TIMES).find((key) => TIMES[key] === time);
  if (name !== undefined) query.set('toon', name);
  if (words !== '') query.set('zoek', words);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether an event passes the filter on time. */
export const passesTime = (time: TimeFilter, planned: boolean): boolean => time === 'all' || planned === (time === 'planned');
