import type { AmountMark } from '../../lib/recognise/mark';
import type { Figure } from '../../lib/timeline/figure';
import type { FigureHistory } from '../../lib/timeline/figure-history';
import type { FigureSum } from '../../lib/timeline/figure-sum';
import { figureItems, hasRepaired, type FigureItem } from '../figure/figure-items';
import { qualifierOf } from '../figure/difference-notes';
import { formatAmount } from '../format/amount';
import { CertaintyTag } from '../mark/certainty-tag';
import { SourceLink } from '../timeline/place-link';
import { useWording } from '../wording';
import { markIndexAt, type DocumentInPanel } from './known-of';

export interface FigureListProps {
  readonly document: DocumentInPanel;
  readonly onGoTo: (index: number) => void;
}

/** The amounts of a document by what they are about, each with its twins elsewhere and in what they are not alike. */
export function FigureList({ document, onGoTo }: FigureListProps) {
  const words = useWording();
  const { reading, key, view } = document;
  const amounts = reading.marks.flatMap((mark, index) => (mark.kind === 'amount' ? [{ mark, index }] : []));
  if (amounts.length === 0) return <section class="block"><p class="quiet">{words.figures.none}</p></section>;
  const items = view === null ? null : figureItems(key, view.timeline, words);
  return (
    <section class="block" aria-labelledby="figures-heading">
      <div class="block-head">
        <h3 id="figures-heading">{words.figures.heading}</h3>
        <span class="small quiet">{words.figures.subjects(items?.length ?? amounts.length)}</span>
      </div>
      {hasRepaired(reading) && <p class="small quiet">{words.figures.repaired} <CertaintyTag kind="inferred" /></p>}
      <ol class="figures">
        {items === null
          ? amounts.map(({ mark, index }) => <li key={index} class="figure"><BareFigure mark={mark} onGo={() => { onGoTo(index); }} /></li>)
          : items.map((item) => <li key={item.here[0]?.place.start} class="figure"><FigureRow item={item} document={document} onGoTo={onGoTo} /></li>)}
      </ol>
    </section>
  );
}

/** An amount while it is not known yet what others say. */
function BareFigure({ mark, onGo }: { readonly mark: AmountMark; readonly onGo: () => void }) {
  const { figures: words } = useWording();
  return (
    <>
      <h4 lang="nl">{mark.topic ?? words.noSubject}</h4>
      <p class="figure-bare"><button class="link-button" type="button" onClick={onGo}>{words.thisPlace}</button><AmountOf mark={mark} qualifier={null} /></p>
    </>
  );
}

interface FigureRowProps extends FigureListProps {
  readonly item: FigureItem;
}

function FigureRow({ item: { subject, here, there, differs, state, sum, history }, document, onGoTo }: FigureRowProps) {
  const { figures: words } = useWording();
  return (
    <>
      <div class="figure-head">
        <h4 lang={subject === null ? undefined : 'nl'} class={subject === null ? 'absent' : undefined}>{subject ?? words.noSubject}</h4>
        <span class={state === 'differs' ? 'tag tag-differs' : 'small quiet'}>{words.states[state]}</span>
      </div>
      <table>
        <tbody>
          {here.map((figure) => <tr key={figure.place.start}><th scope="row"><OwnPlace figure={figure} document={document} onGoTo={onGoTo} /></th><td><AmountOf mark={figure.mark} qualifier={qualifierOf(figure)} /></td></tr>)}
          {there.map((figure) => <tr key={`${figure.place.reading} ${figure.place.start}`}><th scope="row"><SourceLink place={figure.place} /></th><td><AmountOf mark={figure.mark} qualifier={qualifierOf(figure)} /></td></tr>)}
        </tbody>
      </table>
      {differs.length > 0 && <p class="small quiet" lang="nl">{differs.join('; ')}</p>}
      {sum !== null && <Sum sum={sum} />}
      {history !== null && <History history={history} />}
    </>
  );
}

/** The place of an amount in this document, by the part that it stands in. */
function OwnPlace({ figure: { place, part }, document: { reading }, onGoTo }: FigureListProps & { readonly figure: Figure }) {
  const { figures: words } = useWording();
  const named = reading.parts[part];
  const title = named === undefined || named.title === reading.identity.title ? null : named.title;
  const index = markIndexAt(reading, place, 'amount');
  return <button class="link-button" type="button" lang={title === null ? undefined : 'nl'} onClick={() => { if (index !== null) onGoTo(index); }}>{title ?? words.thisPlace}</button>;
}

function AmountOf({ mark, qualifier }: { readonly mark: AmountMark; readonly qualifier: string | null }) {
  const { language } = useWording();
  const bare = formatAmount(qualifier === null ? mark : { ...mark, approx: false, bound: null }, language);
  return (
    <span class="figure-amount">
      {qualifier !== null && <span lang="nl">{qualifier} </span>}<span class="figure-sum">{bare}</span>
      {mark.years.length > 0 && <span class="small quiet"> {mark.years.join(', ')}</span>}
    </span>
  );
}

function Sum({ sum: { total, parts, sum, adds } }: { readonly sum: FigureSum }) {
  const { figures: words, language } = useWording();
  const money = (value: number): string => formatAmount({ ...total.mark, low: value, high: value, approx: false, bound: null }, language);
  return <p class="small quiet">{words.sum(parts.map(({ mark }) => formatAmount(mark, language)).join(' + '), money(sum))} {adds ? words.sumMatches : words.sumDiffers(formatAmount(total.mark, language))}</p>;
}

function History({ history: { points, cautions } }: { readonly history: FigureHistory }) {
  const words = useWording();
  return (
    <details class="matter">
      <summary class="small">{words.figures.history}</summary>
      <table>
        <thead class="unseen"><tr><th scope="col">{words.figures.year}</th><th scope="col">{words.kinds.amount}</th><th scope="col">{words.card.sources}</th></tr></thead>
        <tbody>
          {points.map(({ year, figure }) => (
            <tr key={`${figure.place.reading} ${figure.place.start} ${year ?? ''}`}>
              <th scope="row">{year ?? <span class="absent">{words.figures.noYear}</span>}</th>
              <td><AmountOf mark={{ ...figure.mark, years: [] }} qualifier={qualifierOf(figure)} /></td>
              <td class="small"><SourceLink place={figure.place} /></td>
            </tr>
          ))}
        </tbody>
      </table>
      {cautions.length > 0 && <p class="small quiet">{cautions.map((caution) => words.figures.cautions[caution]).join('; ')}</p>}
    </details>
  );
}
