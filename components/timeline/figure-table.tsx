import { useState } from 'preact/hooks';
import type { Figure } from '../../lib/timeline/figure';
import { formatAmount } from '../format/amount';
import { useWording } from '../wording';
import { emphasised, ownWordsAround } from './difference-rows';
import { shortened } from './document-label';
import { topicName, type FigureRow } from './figure-rows';
import { PlaceLink, SourceLink } from './place-link';
import type { TabProps } from './time-tab';
import { FIGURE_COLUMNS, type FigureColumn } from './timeline-address';

const AT_ONCE = 100;

export type FigureTableProps = { readonly rows: readonly FigureRow[] } & Pick<TabProps, 'state' | 'onState'>;

/** Subject, year, each place with its amount, whether they are the same, and the words in which they differ. */
export function FigureTable({ rows, state, onState }: FigureTableProps) {
  const { timeline } = useWording();
  const [most, setMost] = useState(AT_ONCE);
  const sortBy = (column: FigureColumn): void => { onState({ sort: column, descending: state.sort === column && !state.descending }); };
  const sorted = (column: FigureColumn) => (state.sort !== column ? undefined : state.descending ? 'descending' : 'ascending');
  return (
    <>
      <div class="table-box" role="region" tabIndex={0} aria-label={timeline.tabNames.figures}>
        <table class="table table-figures">
          <thead>
            <tr>
              {FIGURE_COLUMNS.map((column) => (
                <th key={column} scope="col" class={column === 'amount' ? 'num' : undefined} aria-sort={sorted(column)}>
                  <button class="sort" type="button" onClick={() => { sortBy(column); }}>{timeline.figureColumns[column]}<span aria-hidden="true">{sorted(column) === undefined ? '' : state.descending ? ' ↓' : ' ↑'}</span></button>
                </th>
              ))}
              <th scope="col">{timeline.twin}</th>
              <th scope="col">{timeline.wordsInText}</th>
            </tr>
          </thead>
          {rows.slice(0, most).map((row) => <FigureRows key={row.key} row={row} />)}
        </table>
      </div>
      {rows.length > most && <button class="button button-small" type="button" onClick={() => { setMost(most + AT_ONCE); }}>{timeline.showMore(Math.min(AT_ONCE, rows.length - most))}</button>}
    </>
  );
}

/** A figure with a line for each place where it stands. */
function FigureRows({ row }: { readonly row: FigureRow }) {
  const words = useWording();
  const { timeline } = words;
  const { figures, topic, years, pairs, differs } = row;
  return (
    <tbody>
      {figures.map((figure, at) => (
        <tr key={`${figure.place.reading} ${figure.place.start}`} class={at + 1 < figures.length ? 'row-goes-on' : undefined}>
          {at === 0 && <th scope="rowgroup" rowSpan={figures.length} lang="nl">{topic === null ? <span class="absent">{timeline.noTopic}</span> : topicName(topic)}</th>}
          {at === 0 && <td rowSpan={figures.length}>{years.length > 0 ? years.join(', ') : <span class="absent">{words.common.notInText}</span>}</td>}
          <td class="num"><Amount figure={figure} /></td>
          <td>{figure.by !== null && <span class="figure-by" lang="nl">{shortened(figure.by, 44)}</span>}<span class="sub"><SourceLink place={figure.place} /></span></td>
          {at === 0 && (
            <td rowSpan={figures.length}>
              {pairs.length === 0 ? <span class="tag">{timeline.onePlace}</span> : differs.length === 0 ? <span class="quiet">{timeline.same}</span> : <span class="tag tag-open">{timeline.difference}</span>}
              {differs.map((kind) => <span key={kind} class="sub">{timeline.figureDifferences[kind]}</span>)}
            </td>
          )}
          <td class="figure-sentence" lang="nl">{emphasised({ place: figure.place, turnsOn: [figure.place.quote, ...ownWordsAround(figure.place, figures.filter((other) => other !== figure).map(({ place }) => place))] })
            .map(({ text, strong }, part) => (strong ? <b key={part}>{text}</b> : text))}</td>
        </tr>
      ))}
    </tbody>
  );
}

/** The amount as it is printed; when it was read through damage or says it otherwise, how it is read stands under it. */
export function Amount({ figure }: { readonly figure: Figure }) {
  const words = useWording();
  const { mark, place } = figure;
  const value = formatAmount(mark, words.language);
  return (
    <>
      <PlaceLink place={place}>{place.quote}</PlaceLink>
      {mark.repaired && <span class="sub">{words.mark.readAs(value)} <span class="tag tag-inferred">{words.certainties.inferred}</span></span>}
      {mark.recurrence !== null && <span class="sub">{words.recurrences[mark.recurrence]}</span>}
      {mark.phase !== null && <span class="sub">{words.timeline.phases[mark.phase]}</span>}
    </>
  );
}
