import { useWording } from '../wording';
import type { Relations } from './relation-rows';

const STEP = 44;
const RADIUS = 12;
const MARGIN = 24;
/** More documents than this make no picture; those with relations come first. */
const MOST = 30;
/** More bows than this are a tangle; the closest relations are drawn. */
const MOST_BOWS = 40;
const LEAST_RISE = 26;
const RISE = 9;

/** Documents in order of date on a line, with a bow for each relation; broken when it only follows from the texts. The list says the same. */
export function RelationPicture({ documents, between: all }: Pick<Relations, 'documents' | 'between'>) {
  const { timeline } = useWording();
  const between = all.slice(0, MOST_BOWS);
  const related = documents.filter(({ number }) => between.some(({ from, to }) => from.number === number || to.number === number)).slice(0, MOST);
  if (related.length < 2) return null;
  const place = new Map(related.map(({ number }, at) => [number, MARGIN + RADIUS + at * STEP]));
  const bows = between.flatMap(({ from, to, relation, inferred }) => {
    const [a, b] = [place.get(from.number), place.get(to.number)];
    return a === undefined || b === undefined ? [] : [{ a, b, relation, inferred, rise: LEAST_RISE + (Math.abs(a - b) / STEP) * RISE }];
  });
  const top = Math.max(...bows.map(({ rise }) => rise)) + 12;
  const width = MARGIN * 2 + RADIUS * 2 + (related.length - 1) * STEP;
  return (
    <div class="picture-scroll" role="region" tabIndex={0} aria-label={timeline.relationsHeading}>
      <svg class="picture" role="img" width={width} height={top + RADIUS * 2 + 10} aria-label={timeline.relationPicture(related.length, bows.length)}>
        {bows.map(({ a, b, relation, inferred, rise }) => (
          <g key={`${a} ${b} ${relation}`}>
            <path class={inferred ? 'bow bow-inferred' : 'bow'} d={`M${a} ${top - RADIUS - 2}C${a} ${top - rise * 1.35},${b} ${top - rise * 1.35},${b} ${top - RADIUS - 4}`} />
            <path class="bow-arrow" d={`M${b - 4} ${top - RADIUS - 8}l4 7l4-7z`} />
          </g>
        ))}
        {related.map(({ number }) => (
          <g key={number} class="item">
            <circle cx={place.get(number)} cy={top} r={RADIUS} />
            <text class="item-number" x={place.get(number)} y={top + 4}>{number}</text>
          </g>
        ))}
      </svg>
    </div>
  );
}
