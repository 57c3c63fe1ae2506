import type { Figure } from './figure';

/** A total and the parts that the same text gives for it: information with its arithmetic, never an alarm. */
export interface FigureSum {
  readonly total: Figure;
  readonly parts: readonly Figure[];
  /** What the parts come to, in units of the currency. */
  readonly sum: number;
  /** How far rounding can take the parts from the total, in units of the currency. */
  readonly tolerance: number;
  /** Whether they meet within that. */
  readonly adds: boolean;
}

/** Words that say that a figure is the whole of others, before or after it. */
const TOTAL = /\b(?:in totaal|totaal|totale|tezamen|gezamenlijk|bij elkaar|opgeteld|cumulatief)\b/i;
/** Words behind which a text names the parts of what it just named. */
const PARTS = /\b(?:waarvan|verdeeld over|bestaande uit|bestaat uit|opgebouwd uit|uitgesplitst|te weten|namelijk)\b/i;
const FEWEST_PARTS = 2;

/** The sums among the figures of some readings, in order of the place of their total. */
export function figureSums(figures: readonly Figure[]): FigureSum[] {
  const bySentence = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (figure.mark.low !== figure.mark.high || figure.mark.per !== null) continue;
    const sentence = `${figure.place.reading}\u0000${figure.place.sentence}`;
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), figure]);
  }
  return [...bySentence.values()].flatMap(sumIn);
}

/** A sentence with a largest figure that it calls the whole, or whose parts it announces. */
function sumIn(figures: readonly Figure[]): FigureSum[] {
  const [total] = [...figures].sort((a, b) => Math.abs(b.mark.high) - Math.abs(a.mark.high));
  const sentence = total?.place.sentence ?? '';
  if (total === undefined || figures.length <= FEWEST_PARTS || (!TOTAL.test(sentence) && !PARTS.test(sentence))) return [];
  const parts = figures.filter((figure) => figure !== total && figure.mark.currency === total.mark.currency);
  if (parts.length < FEWEST_PARTS) return [];
  const sum = parts.reduce((so, { mark }) => so + mark.high, 0);
  const tolerance = [total, ...parts].reduce((so, { precision }) => so + precision / 2, 0);
  return [{ total, parts, sum, tolerance, adds: Math.abs(sum - total.mark.high) <= tolerance }];
}
