import type { FigureHistory } from '../../lib/timeline/figure-history';
import { formatAmount } from '../format/amount';
import { useWording } from '../wording';
import { topicName } from './figure-rows';
import { Amount } from './figure-table';
import { SourceLink } from './place-link';

const WIDTH = 320;
const HEIGHT = 120;
const FLOOR = 96;
const LEAST_BAR = 2;
const MOST_BARS = 16;

/** One topic through the years and the documents: a chart at a glance, and a table that says the same. */
export function FigureHistories({ histories }: { readonly histories: readonly FigureHistory[] }) {
  const { timeline } = useWording();
  if (histories.length === 0) return null;
  return (
    <section class="part" aria-labelledby="histories">
      <h3 id="histories">{timeline.historiesHeading}</h3>
      {histories.map((history) => <History key={`${history.topic} ${history.currency} ${history.per ?? ''}`} history={history} />)}
    </section>
  );
}

function History({ history }: { readonly history: FigureHistory }) {
  const words = useWording();
  const { timeline } = words;
  const { topic, per, points, cautions } = history;
  return (
    <article class="history" aria-label={topic}>
      <div>
        <h4 lang="nl">{topicName(topic)}{per !== null && ` (per ${per})`}</h4>
        {cautions.map((caution) => <p key={caution} class="small"><span class="tag tag-open">{timeline.mind}</span> {timeline.cautions[caution]}</p>)}
        <HistoryChart history={history} />
      </div>
      <table class="table">
        <thead><tr><th scope="col">{timeline.figureColumns.year}</th><th scope="col" class="num">{timeline.figureColumns.amount}</th><th scope="col">{timeline.figureColumns.document}</th></tr></thead>
        <tbody>
          {points.map(({ year, figure }) => (
            <tr key={`${figure.place.reading} ${figure.place.start}`}>
              <th scope="row">{year ?? <span class="absent">{words.common.notInText}</span>}</th>
              <td class="num"><Amount figure={figure} /></td>
              <td><SourceLink place={figure.place} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}

/** A bar for each amount of a year, from nothing; of a range, its whole width is drawn light. The table says the same. */
function HistoryChart({ history }: { readonly history: FigureHistory }) {
  const { timeline, language } = useWording();
  const points = history.points.filter(({ year }) => year !== null).slice(0, MOST_BARS);
  const top = Math.max(...points.map(({ figure }) => Math.abs(figure.mark.high)));
  if (points.length < 2 || top === 0) return null;
  const step = WIDTH / points.length;
  const tall = (value: number): number => Math.max(LEAST_BAR, (Math.abs(value) / top) * (FLOOR - 20));
  return (
    <svg class="chart" role="img" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT}
      aria-label={timeline.chart(points.map(({ year, figure }) => `${year ?? ''} ${formatAmount(figure.mark, language)}`).join('; '))}>
      <line class="picture-rule" x1={0} x2={WIDTH} y1={FLOOR} y2={FLOOR} />
      {points.map(({ year, figure: { mark, place } }, at) => (
        <g key={`${place.reading} ${place.start}`}>
          <rect class="chart-high" x={at * step + step * 0.2} width={step * 0.6} y={FLOOR - tall(mark.high)} height={tall(mark.high)} />
          <rect class="chart-low" x={at * step + step * 0.2} width={step * 0.6} y={FLOOR - tall(mark.low)} height={tall(mark.low)} />
          {(at === 0 || points[at - 1]?.year !== year) && <text class="picture-fine" x={at * step + step / 2} y={FLOOR + 16} text-anchor="middle">{year}</text>}
        </g>
      ))}
    </svg>
  );
}
