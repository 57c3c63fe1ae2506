import { formatCount } from '../format/quantity';
import { useWording } from '../wording';
import type { TimeFilter, TimelineFilters } from './filters';

export interface FilterBarProps {
  readonly filters: TimelineFilters;
  readonly dossiers: readonly { readonly dossier: string; readonly readings: number }[];
  readonly onFilters: (filters: TimelineFilters) => void;
}

const TIMES: readonly TimeFilter[] = ['all', 'happened', 'planned'];

/** Chooses a dossier and whether to see what happened, what is planned, or both. */
export function FilterBar({ filters, dossiers, onFilters }: FilterBarProps) {
  const { timeline, language } = useWording();
  const timeNames: Readonly<Record<TimeFilter, string>> = { all: timeline.timeAll, happened: timeline.timeHappened, planned: timeline.timePlanned };
  const known = dossiers.some(({ dossier }) => dossier === filters.dossier);
  return (
    <div class="filter-bar">
      <label>
        <span class="label">{timeline.dossier}</span>
        <select class="field" value={filters.dossier ?? ''} onChange={(event) => { onFilters({ ...filters, dossier: event.currentTarget.value || null }); }}>
          <option value="">{timeline.allDossiers}</option>
          {filters.dossier !== null && !known && <option value={filters.dossier}>{filters.dossier}</option>}
          {dossiers.map(({ dossier, readings }) => <option key={dossier} value={dossier}>{timeline.dossierOption(dossier, formatCount(readings, language))}</option>)}
        </select>
      </label>
      <fieldset>
        <legend class="label">{timeline.time}</legend>
        <div class="acts">
          {TIMES.map((time) => (
            <button key={time} class="toggle" type="button" aria-pressed={filters.time === time} onClick={() => { onFilters({ ...filters, time }); }}>{timeNames[time]}</button>
          ))}
        </div>
      </fieldset>
      <nav class="to-lists" aria-label={timeline.lists}>
        <a href="#events">{timeline.eventsHeading}</a>
        <a href="#documents">{timeline.documentsHeading}</a>
      </nav>
    </div>
  );
}
