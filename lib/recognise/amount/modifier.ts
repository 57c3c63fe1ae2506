import type { Bound } from '../mark';

/** What the words in front of a sum make of it. */
export interface Modifier {
  readonly approx: boolean;
  readonly bound: Bound | null;
}

type Effect = 'approx' | 'min' | 'max' | 'none';

/** Words right before a sum. *Ruim* is "slightly more than": approximate, no bound. */
const PHRASES: readonly (readonly [Effect, readonly string[]])[] = [
  ['approx', ['ca', 'ca.', 'circa', 'ongeveer', 'plm.', 'bijna', 'rond', 'rond de', 'rond het', 'rondom', 'ruim', "zo'n", 'naar schatting', 'geschat', 'geschatte', 'grofweg', 'om en nabij',
    'in de orde van grootte van', 'in de orde van', 'tegen de', '±', '+/-', 'een kleine', 'een slordige', 'een dikke', 'globaal', 'indicatief', 'nagenoeg', 'afgerond', 'om en nabij de']],
  ['min', ['ten minste', 'tenminste', 'minimaal', 'minstens', 'meer dan', 'boven', 'boven de', 'hoger dan', 'groter dan', 'vanaf', 'niet minder dan', 'niet lager dan', 'op zijn minst', 'een minimum van', 'op z\'n minst', 'over de', 'min.', '>', '≥']],
  ['max', ['maximaal', 'ten hoogste', 'hooguit', 'hoogstens', 'maximum van', 'tot', 'tot wel', 'tot aan', 'tot en met', 'niet meer dan', 'niet hoger dan', 'minder dan', 'lager dan', 'kleiner dan', 'onder de', 'beneden de', 'op zijn hoogst', 'max.', 'max', '<', '≤',
    'oplopend tot', 'oplopend naar', 'oplopend tot en met', 'aflopend tot', 'aflopend naar']],
  ['none', ['een bedrag van', 'in totaal', 'totaal', 'om', 'met', 'van', 'een', 'de', 'het', 'wel', 'op', 'te', 'nog eens', 'gemiddeld', 'structureel', 'jaarlijks', 'incidenteel', 'eenmalig', 'een totaal van', 'uit', 'een budget van', 'de beschikbare', 'extra', 'nog', 'jaarlijks structureel']],
];
const EFFECTS: readonly (readonly [string, Effect])[] = PHRASES.flatMap(([effect, phrases]) => phrases.map((phrase) => [` ${phrase}`, effect] as const))
  .sort(([a], [b]) => b.length - a.length);

/** After these *tot* names the new height, not a ceiling. */
const RAISED = /(?:verhoogd|verhoging|verlaagd|verlaging|gestegen|gedaald|teruggebracht|gegroeid|bijgesteld|toegenomen|afgenomen|opgehoogd|stijging|daling)$/;

/**
 * Reads the words in front of a sum, nearest first, until one says nothing about it.
 * @param before the sentence up to the sum
 * @param onPath whether an earlier sum begins the path that this one ends: *oplopend tot* is no ceiling then
 */
export function modifierOf(before: string, onPath: boolean): Modifier {
  let rest = ` ${before.slice(-80).toLowerCase().trimEnd()}`;
  let approx = false;
  let bound: Bound | null = null;
  for (let step = 0; step < 6; step++) {
    const current = rest;
    const found = EFFECTS.find(([phrase]) => current.endsWith(phrase));
    if (found === undefined) break;
    const [phrase, effect] = found;
    rest = rest.slice(0, -phrase.length).trimEnd();
    if (effect === 'approx') approx = true;
    if (effect !== 'min' && effect !== 'max') continue;
    const height = phrase === ' tot' && RAISED.test(rest);
    if (!height && !(onPath && /^ (?:oplopend|aflopend|tot)/.test(phrase))) bound ??= effect;
  }
  return { approx, bound };
}
