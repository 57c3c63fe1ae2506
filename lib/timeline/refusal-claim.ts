import type { Claim } from './claim';
import type { Statement } from './statement';

/** A sentence up to this long is shown whole, in UTF-16 code units. */
const SHORT = 60;
/** "kan … niet versnellen", "kiest het kabinet niet", "geen aanleiding". */
const DENIAL = /\b(?:niet|geen)(?: \p{L}+)?/u;

/**
 * What a refusal says of the motion that its sentence, or the one before it, speaks of ("Het kabinet kan het traject
 * niet versnellen"): that it is not carried out. `null` where it is about no motion or several, or nobody says it.
 */
export function refusalClaim({ stance, by, when, entities, place }: Statement): Claim | null {
  if (stance !== 'refuses' || by === null || entities.length !== 1) return null;
  const words = place.quote.length <= SHORT ? place.quote : DENIAL.exec(place.quote)?.[0];
  return words === undefined ? null : { axis: 'execution', status: 'niet-uitgevoerd', words, by, when, proposed: false, collective: false, place: { ...place, quote: words } };
}
