import { useMemo } from 'preact/hooks';
import type { DifferenceKind } from '../../lib/timeline/difference';
import { moveAlongRows } from '../control/list-keys';
import { useWording } from '../wording';
import { DifferenceAbout } from './difference-about';
import { DifferenceDetail } from './difference-detail';
import { differenceRows, type DifferenceRow } from './difference-rows';
import { useDocuments } from './documents-context';
import { shortened } from './document-label';
import { FilterToggles } from './filter-toggles';
import { RowFilter } from './row-filter';
import type { TabProps } from './time-tab';
import { DIFFERENCE_KINDS } from './timeline-address';

export interface DifferencesTabProps extends TabProps {
  readonly onCopy: (text: string) => void;
}

/** Where two places about one thing do not say the same: a list, and one of them side by side. */
export function DifferencesTab({ view, state, onState, onCopy }: DifferencesTabProps) {
  const words = useWording();
  const { timeline } = words;
  const documents = useDocuments();
  const all = useMemo(() => differenceRows(view.timeline, documents), [view, documents]);
  const counts = new Map(DIFFERENCE_KINDS.map((kind): [DifferenceKind, number] => [kind, all.filter((row) => row.kind === kind).length]));
  const needle = state.words.trim().toLowerCase();
  const rows = all.filter((row) => (state.kinds.length === 0 || state.kinds.includes(row.kind)) && (needle === '' || textOf(row).includes(needle)));
  const chosen = rows.find(({ id }) => id === state.at) ?? rows[0];
  if (all.length === 0) return <p class="quiet" role="status">{timeline.noDifferences}</p>;
  return (
    <>
      <div class="filters">
        <FilterToggles legend={timeline.kindOfDifference} values={DIFFERENCE_KINDS} chosen={state.kinds} names={words.differenceKinds} counts={counts} onChoose={(kinds) => { onState({ kinds, at: null }); }} />
        <RowFilter label={timeline.filterDifferences} words={state.words} onWords={(typed) => { onState({ words: typed }, 'quiet'); }} />
      </div>
      <div class="section-head"><p role="status">{timeline.differencesShown(rows.length, all.length)}</p></div>
      {rows.length === 0 && <p class="quiet">{timeline.noneShown}</p>}
      {chosen !== undefined && (
        <div class="differences">
          <ol class="difference-list" aria-label={timeline.tabNames.differences} onKeyDown={moveAlongRows}>
            {rows.map((row) => (
              <li key={row.id}>
                <button class="difference-row" type="button" data-row aria-current={row === chosen ? 'true' : undefined} tabIndex={row === chosen ? 0 : -1}
                  onClick={() => { onState({ at: row.id }, 'quiet'); }}>
                  <span><DifferenceAbout row={row} /></span>
                  <span class="quiet small">{words.differenceKinds[row.kind]}</span>
                  <span class="sub" lang="nl">{row.sides.map(({ turnsOn }) => `“${shortened(turnsOn.join(' … '), 40)}”`).join(' / ')}</span>
                </button>
              </li>
            ))}
          </ol>
          <DifferenceDetail row={chosen} state={state} onCopy={onCopy} />
        </div>
      )}
    </>
  );
}

const textOf = ({ about, sides }: DifferenceRow): string => [about, ...sides.map(({ place, by }) => `${place.sentence} ${by ?? ''}`)].join(' ').toLowerCase();
