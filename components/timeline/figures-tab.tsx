import { useMemo } from 'preact/hooks';
import { useWording } from '../wording';
import { FigureHistories } from './figure-histories';
import { figureRows, shownFigures } from './figure-rows';
import { FigureSums } from './figure-sums';
import { FigureTable } from './figure-table';
import { RowFilter } from './row-filter';
import type { TabProps } from './time-tab';
import { FIGURE_CHOICES } from './timeline-address';

/** Figures with their twins, through the years, and the sums that texts give. */
export function FiguresTab({ view, state, onState }: TabProps) {
  const { timeline } = useWording();
  const { histories, sums } = view.timeline;
  const all = useMemo(() => figureRows(view.timeline), [view]);
  const rows = useMemo(() => shownFigures(all, state), [all, state.figures, state.sort, state.descending, state.words]);
  return (
    <>
      {all.length > 0 && (
        <div class="filters">
          <fieldset>
            <legend class="label">{timeline.show}</legend>
            <div class="acts">
              {FIGURE_CHOICES.map((choice) => (
                <button key={choice} class="toggle" type="button" aria-pressed={state.figures === choice} onClick={() => { onState({ figures: choice }); }}>{timeline.figureChoices[choice]}</button>
              ))}
            </div>
          </fieldset>
          <RowFilter label={timeline.filterFigures} words={state.words} onWords={(words) => { onState({ words }, 'quiet'); }} />
        </div>
      )}
      <div class="section-head"><p role="status">{timeline.figuresShown(rows.length)}</p></div>
      {all.length === 0 && <p class="quiet">{timeline.noFigures}</p>}
      {all.length > 0 && rows.length === 0 && <p class="quiet">{timeline.noneShown}</p>}
      {rows.length > 0 && <FigureTable rows={rows} state={state} onState={onState} />}
      <FigureHistories histories={histories} />
      <FigureSums sums={sums} />
    </>
  );
}
