import type { Facts } from './facts';
import type { Figure } from './figure';

/**
 * The keys by which readings meet: motions by entity key and paper, papers by id, letters by day, amounts by
 * value. Two readings with a key in common have something to say about one thing.
 * @returns each key once, in order
 */
export function subjectsOfFacts(facts: Facts): string[] {
  const { identity, mentions, dicta, citations, letters, figures } = facts;
  const keys = [
    identity.id, ...identity.aliases, identity.replaces,
    ...mentions.flatMap(({ mark }) => [...mark.entities, mark.target]), ...dicta.flatMap(({ entities }) => entities),
    ...citations.map(({ id }) => id), ...letters.map(({ from }) => `letter:${from}`), ...figures.flatMap(valueKeys),
  ];
  return [...new Set(keys.filter((key): key is string => key !== null && key !== ''))].sort();
}

/** Fewest digits at which a rounder print is still taken for the same value. */
const FEWEST_DIGITS = 2;

/**
 * A figure by its value as printed, and by the rounder values that another document may print for it:
 * "€ 1.234 mln" also as 1,230 and 1,200 million. A range is known by both its ends.
 */
export function valueKeys({ mark: { currency, low, high }, precision }: Figure): string[] {
  return [low, high].flatMap((value) => {
    const keys = [`amount:${currency}:${value}`];
    const digits = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value))) + 1;
    for (let step = precision * 10; digits - Math.round(Math.log10(step)) >= FEWEST_DIGITS; step *= 10) keys.push(`amount:${currency}:${Math.round(value / step) * step}`);
    return keys;
  });
}
