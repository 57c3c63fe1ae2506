/** Who binds himself towards whom, in the words of the sentence. */
export interface Parties {
  readonly by: string | null;
  readonly to: string | null;
}

/** A body after one of these words is not the one that acts. */
const NOT_ACTING = '(?<!\\b(?:aan|met|voor|van|bij|richting|naar|tussen|over|tegen|in) )';

const OFFICE = /\b(?:minister|staatssecretaris) van (?:\p{Lu}[\p{L}-]+(?:, | en )?){1,6}/u;
/** Where two begin at one place, the earlier in this list counts. */
const BODIES: readonly (readonly [words: string, name: string])[] = [
  ['de staatssecretaris', 'staatssecretaris'],
  ['de minister', 'minister'],
  ['rijk en vng|vng en (?:het )?rijk|kabinet en vng', 'Rijk en VNG'],
  ['(?:het|dit) kabinet', 'kabinet'],
  ['de regering', 'regering'],
  ['de visitatiecommissie', 'visitatiecommissie'],
  ['de commissie', 'commissie'],
  ['het vng-?bestuur', 'VNG-bestuur'],
  ['het bestuur', 'bestuur'],
  ['het college', 'college'],
  ['de rob', 'ROB'],
  ['het rijk', 'Rijk'],
  ['de vng|vng', 'VNG'],
  ['gedeputeerde staten', 'gedeputeerde staten'],
  ['de gemeenten|gemeenten', 'gemeenten'],
];
const ACTING = new RegExp(`\\b${NOT_ACTING}(?:${BODIES.map(([words]) => `(${words})`).join('|')})(?![\\p{L}-])`, 'iu');

const ADDRESSEES: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/\b(?:uw|de|tweede) kamer\b/i, 'Tweede Kamer'],
  [/\beerste kamer\b/i, 'Eerste Kamer'],
  [/\b(?:uw|de) (?:gemeente)?raad\b/i, 'gemeenteraad'],
  [/\bde leden\b/i, 'leden'],
  [/\b(?:aan|met) (?:de )?vng\b/i, 'VNG'],
  [/\b(?:aan|voor|met) (?:de )?gemeenten\b|\bgemeenten (?:ook )?tegemoet\b/i, 'gemeenten'],
];

/**
 * @param speaker who says "ik" and "wij" at this place, or `null` when the document does not tell
 */
export function partiesOf(sentence: string, speaker: string | null): Parties {
  const to = ADDRESSEES.find(([pattern]) => pattern.test(sentence))?.[1] ?? null;
  const by = /\b(?:ik|wij|we|mijn|onze)\b/i.test(sentence) && speaker !== null ? speaker : actorIn(sentence) ?? (PASSIVE.test(sentence) ? speaker : null);
  return { by, to: to === by ? null : to };
}

const PASSIVE = /\b(?:zal|zullen|wordt|worden|ontvangt|ontvangen)\b/i;

/** The body that is named first and acts. */
function actorIn(sentence: string): string | null {
  const match = ACTING.exec(sentence);
  if (match === null) return null;
  const name = BODIES[match.slice(1).findIndex(Boolean)]?.[1] ?? null;
  const office = OFFICE.exec(sentence.slice(match.index, match.index + 120));
  return office !== null && office.index <= 4 ? office[0].replace(/,? $/, '') : name;
}
