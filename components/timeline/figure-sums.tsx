import type { FigureSum } from '../../lib/timeline/figure-sum';
import { formatAmount } from '../format/amount';
import { useWording } from '../wording';
import { Amount } from './figure-table';
import { SourceLink } from './place-link';

/** Totals with the parts that the same text gives: information with its arithmetic. */
export function FigureSums({ sums }: { readonly sums: readonly FigureSum[] }) {
  const { timeline, language } = useWording();
  if (sums.length === 0) return null;
  return (
    <section class="part" aria-labelledby="sums">
      <h3 id="sums">{timeline.sumsHeading}</h3>
      <ul class="open-list">
        {sums.map(({ total, parts, sum, adds }) => (
          <li key={`${total.place.reading} ${total.place.start}`}>
            <p>
              {parts.map((part, at) => <span key={part.place.start}>{at > 0 && ' + '}<Amount figure={part} /></span>)}
              {' = '}{formatAmount({ ...total.mark, low: sum, high: sum, approx: false, bound: null }, language)}; {timeline.totalInText} <Amount figure={total} />
            </p>
            <p class="small quiet">{adds ? timeline.sumAdds : timeline.sumDiffers} <SourceLink place={total.place} /></p>
          </li>
        ))}
      </ul>
    </section>
  );
}
