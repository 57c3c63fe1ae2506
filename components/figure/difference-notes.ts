import type { Figure } from '../../lib/timeline/figure';
import type { FigureDifference } from '../../lib/timeline/figure-pairs';
import { formatAmount } from '../format/amount';
import type { Wording } from '../wording';

/** Words right before an amount that say how it is meant; they stay outside its mark. */
const QUALIFIERS = /(?:^|[ (])((?:(?:nog eens|ca\.|circa|ruim|bijna|krap|ongeveer|naar schatting|zo'n|zo’n|maximaal|minimaal|ten minste|ten hoogste|structureel|incidenteel|eenmalig) ){1,4})$/i;
/** How far before an amount such words are looked for, in UTF-16 code units. */
const REACH = 60;

/** The words right before an amount that say how it is meant, as printed; `null` without any. */
export function qualifierOf({ place: { sentence, quote } }: Figure): string | null {
  const at = sentence.indexOf(quote);
  return at < 0 ? null : QUALIFIERS.exec(sentence.slice(Math.max(0, at - REACH), at))?.[1]?.trim() ?? null;
}

/** In what a figure elsewhere is not told as it is here, in words; empty when both say the same. */
export function differenceNotes(here: Figure, there: Figure, differs: readonly FigureDifference[], words: Wording): string[] {
  const [mine, other] = [qualifierOf(here), qualifierOf(there)];
  const qualified = mine === other ? [] : [...(other === null ? [] : [words.figure.onlyThere(other)]), ...(mine === null ? [] : [words.figure.onlyHere(mine)])];
  const told = qualified.length > 0;
  return [...qualified, ...differs.filter((difference) => !told || !SAID_BY_QUALIFIER.has(difference)).map((difference) => noteOf(difference, here, there, words))];
}

/** Differences that the words before the amount already show. */
const SAID_BY_QUALIFIER: ReadonlySet<FigureDifference> = new Set(['approx', 'bound', 'wording']);

function noteOf(difference: FigureDifference, { mark: here }: Figure, { mark: there }: Figure, { figure: words, recurrences, language }: Wording): string {
  switch (difference) {
    case 'approx': return there.approx ? words.approxThere : words.approxHere;
    case 'bound': return there.bound !== null ? words.boundThere : words.boundHere;
    case 'recurrence': return words.recurrence(here.recurrence === null ? words.unsaid : recurrences[here.recurrence], there.recurrence === null ? words.unsaid : recurrences[there.recurrence]);
    case 'year': return words.year(here.years.join(', '), there.years.join(', '));
    case 'phase': return words.phase;
    case 'range': return there.low < there.high ? words.rangeThere : words.rangeHere;
    case 'provisional': return words.provisional;
    case 'source': return words.source;
    case 'path': return words.path;
    case 'rounded': return words.rounded(formatAmount(here, language), formatAmount(there, language));
    case 'wording': return words.wording;
  }
}
