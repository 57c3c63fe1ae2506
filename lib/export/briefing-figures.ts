import type { Figure } from '../timeline/figure';
import type { FigurePair } from '../timeline/figure-pairs';
import type { FigureSum } from '../timeline/figure-sum';
import { placeKey } from '../timeline/timeline-reading';
import type { Timeline } from '../timeline/timeline';
import type { Telling } from './briefing';
import { blocks, bullets, plainMarkdown, quoteBlock } from './markdown';

/** Most rows of the table, twins and sums that go into a briefing. */
const MOST = 40;

/** The parts of a briefing about figures: a table of all, those that stand in two places, and sums. */
export function figureSections({ figures, pairs, sums }: Timeline, telling: Telling): { readonly head: string; readonly parts: readonly string[] }[] {
  const { words } = telling;
  const twins = pairs.slice(0, MOST).map((pair) => twinPart(pair, telling));
  return [
    { head: words.figures, parts: figures.length === 0 ? [] : [table(figures, pairs, telling)] },
    ...(twins.length === 0 ? [] : [{ head: words.twins, parts: twins }]),
    ...(sums.length === 0 ? [] : [{ head: words.sums, parts: [bullets(sums.slice(0, MOST).map((sum) => sumLine(sum, telling)))] }]),
  ];
}

function table(figures: readonly Figure[], pairs: readonly FigurePair[], telling: Telling): string {
  const { words } = telling;
  const elsewhere = new Map<string, string[]>();
  for (const { a, b } of pairs) {
    for (const [one, other] of [[a, b], [b, a]] as const) elsewhere.set(placeKey(one.place), [...(elsewhere.get(placeKey(one.place)) ?? []), telling.numberOf(other.place)]);
  }
  const rows = figures.slice(0, MOST).map((figure) => [
    `${plainMarkdown(figure.place.quote)} ${telling.numberOf(figure.place)}`, plainMarkdown(figure.mark.topic ?? figure.place.sentence), figure.mark.years.join(', '),
    plainMarkdown(figure.by ?? words.speakerUnknown), elsewhere.get(placeKey(figure.place))?.join(' ') ?? words.onlyHere,
  ]);
  return [words.figureHead, words.figureHead.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function twinPart({ a, b, differs }: FigurePair, telling: Telling): string {
  const { words } = telling;
  const how = differs.length === 0 ? words.alike : differs.map((one) => words.differs[one]).join('; ');
  const side = ({ place, by }: Figure): string => quoteBlock(place.sentence, `${plainMarkdown(by ?? words.speakerUnknown)} ${telling.numberOf(place)}`);
  return blocks([`**${plainMarkdown(a.place.quote)}** · **${plainMarkdown(b.place.quote)}**: ${how}`, side(a), side(b)]);
}

function sumLine({ total, parts, sum, adds }: FigureSum, telling: Telling): string {
  const { words } = telling;
  const written = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: total.mark.currency, maximumFractionDigits: 0 });
  return `${words.sum(parts.map(({ place }) => plainMarkdown(place.quote)).join(' + '), written.format(sum), plainMarkdown(total.place.quote), adds)} ${telling.numberOf(total.place)}`;
}
