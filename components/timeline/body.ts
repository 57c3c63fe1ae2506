/** Whose words a row rests on, in the order of the lanes of the picture. */
export const BODIES = ['tweedeKamer', 'eersteKamer', 'cabinet', 'vng', 'municipalities', 'others', 'unknown'] as const;
export type Body = (typeof BODIES)[number];

/** Words by which the body of a sender shows; the first that fits counts, so that an association of municipalities is not one of them. */
const NAMES: readonly (readonly [Body, RegExp])[] = [
  ['cabinet', /\b(?:kabinet|regering|minister|ministerie|ministers|staatssecretaris|staatssecretarissen|minister-president|rijk|rijksoverheid)\b/i],
  ['eersteKamer', /\beerste kamer\b|\bsenaat\b/i],
  ['tweedeKamer', /\btweede kamer\b|\bkamer(?:commissie|lid|leden|fractie)\b|\bvaste commissie\b|\bde kamer\b|\bgriffier\b/i],
  ['vng', /\bvng\b|\bvereniging van nederlandse gemeenten\b/i],
  ['municipalities', /\bgemeenten?\b|\bgemeenteraad\b|\bburgemeester\b|\bwethouders?\b|\braadsleden\b|\braadslid\b/i],
];

/** The body that a speaker, as the text names it, belongs to; `unknown` when no text tells who speaks. */
export function bodyOf(speaker: string | null): Body {
  if (speaker === null || speaker.trim() === '') return 'unknown';
  return NAMES.find(([, name]) => name.test(speaker))?.[0] ?? 'others';
}
