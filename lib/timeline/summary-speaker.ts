import type { Facts } from './facts';
import { dateOf } from './timeline-reading';

/**
 * A summary speaks with the voice of the text it summarises: where it does not say who speaks or when, that text tells, as inferred.
 * @param longer the key of the longer text, by the key of its summary
 */
export function withSummarySpeakers(facts: readonly Facts[], longer: ReadonlyMap<string, string>): Facts[] {
  const byKey = new Map(facts.map((one) => [one.key, one]));
  return facts.map((one) => {
    const whole = byKey.get(longer.get(one.key) ?? '');
    if (whole === undefined) return one;
    const told = dateOf(whole.identity);
    const speaker = whole.parts[0]?.speaker ?? whole.identity.sender;
    const mentions = one.mentions.map((mention) => (mention.claim === null ? mention : {
      ...mention, claim: { ...mention.claim, by: mention.claim.by ?? speaker, when: mention.claim.when ?? (told === null ? null : { ...told, inferred: true }) },
    }));
    return { ...one, mentions };
  });
}
