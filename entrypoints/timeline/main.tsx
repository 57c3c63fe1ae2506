import { useCallback, useEffect, useState } from 'preact/hooks';
import { documentName } from '../../components/identity/identity-facts';
import { filtersFromQuery, queryOf, type TimelineFilters } from '../../components/timeline/filters';
import { Timeline } from '../../components/timeline/timeline';
import { useWording } from '../../components/wording';
import type { EventRow, ReadingRow, SearchHit } from '../../lib/protocol';
import { ask } from '../own-page/ask';
import { openInReader, takeDroppedPdfs } from '../own-page/hand-file';
import { showOwnPage } from '../own-page/own-page';
import { usePages, type AskPage } from './use-pages';

const EVENTS_AT_ONCE = 100;
const READINGS_AT_ONCE = 50;
const MOST_HITS = 50;

function TimelinePage() {
  const words = useWording();
  const [filters, changeFilters] = useFilters();
  const [round, setRound] = useState(0);
  const [message, setMessage] = useState<string | null>(null);
  const { dossier } = filters;
  const events = usePages<EventRow>(useCallback<AskPage<EventRow>>((after) => ask({ kind: 'events', after, limit: EVENTS_AT_ONCE, dossier }), [dossier, round]));
  const readings = usePages<ReadingRow>(useCallback<AskPage<ReadingRow>>((after) => ask({ kind: 'readings', after, limit: READINGS_AT_ONCE, dossier }), [dossier, round]));
  const dossiers = useDossiers(round);
  const hits = useHits(filters.words, round);

  useEffect(() => takeDroppedPdfs(document, (file) => { void openInReader(file); }), []);

  async function remove(row: ReadingRow): Promise<void> {
    const answer = await ask({ kind: 'deleteReading', key: row.key });
    setMessage(answer.ok ? words.timeline.removed(documentName(row.identity, words)) : words.failures[answer.reason]);
    setRound((before) => before + 1);
  }

  return (
    <Timeline
      filters={filters} dossiers={dossiers} events={events.list} readings={readings.list} hits={hits} failure={events.failure ?? readings.failure}
      message={message} now={new Date()}
      onFilters={(changed) => { setMessage(null); changeFilters(changed); }}
      onMoreEvents={events.more} onMoreReadings={readings.more}
      onRemove={(row) => { void remove(row); }}
      onRetry={() => { setRound((before) => before + 1); }}
    />
  );
}

/** The filters in the address of this page; Back and Forward lead through them. */
function useFilters(): readonly [TimelineFilters, (filters: TimelineFilters) => void] {
  const [filters, setFilters] = useState(() => filtersFromQuery(location.search));
  useEffect(() => {
    const follow = (): void => { setFilters(filtersFromQuery(location.search)); };
    window.addEventListener('popstate', follow);
    return () => { window.removeEventListener('popstate', follow); };
  }, []);
  return [filters, (changed) => {
    history.pushState(null, '', `${location.pathname}${queryOf(changed)}`);
    setFilters(changed);
  }];
}

function useDossiers(round: number) {
  const [dossiers, setDossiers] = useState<readonly { readonly dossier: string; readonly readings: number }[]>([]);
  useEffect(() => {
    void ask({ kind: 'dossiers' }).then((answer) => { if (answer.ok) setDossiers(answer.value); });
  }, [round]);
  return dossiers;
}

function useHits(words: string, round: number): readonly SearchHit[] | null {
  const [hits, setHits] = useState<readonly SearchHit[] | null>(null);
  useEffect(() => {
    let asked = true;
    setHits(null);
    if (words !== '') {
      void ask({ kind: 'search', words, limit: MOST_HITS }).then((answer) => { if (asked) setHits(answer.ok ? answer.value : []); });
    }
    return () => { asked = false; };
  }, [words, round]);
  return hits;
}

showOwnPage({ title: (words) => words.timeline.title, children: () => <TimelinePage /> });
