/** Who binds himself towards whom, in the words of the sentence. */
export interface Parties {
  readonly by: string | null;
  readonly to: string | null;
}

/** A body after one of these words is not the one that acts. */
const NOT_ACTING = '(?<!\\b(?:aan|met|voor|van|bij|richting|naar|tussen|over|tegen|in) )';
const body = (words: string, name: string): readonly [RegExp, string] => [new RegExp(`${NOT_ACTING}\\b(?:${words})(?![\\p{L}-])`, 'iu'), name];

const OFFICE = /\b(?:minister|staatssecretaris) van (?:\p{Lu}[\p{L}-]+(?:, | en )?){1,6}/u;
const BODIES: readonly (readonly [pattern: RegExp, name: string])[] = [
  body('de staatssecretaris', 'staatssecretaris'),
  body('de minister', 'minister'),
  body('rijk en vng|vng en (?:het )?rijk|kabinet en vng', 'Rijk en VNG'),
  body('(?:het|dit) kabinet', 'kabinet'),
  body('de regering', 'regering'),
  body('de visitatiecommissie', 'visitatiecommissie'),
  body('de commissie', 'commissie'),
  body('het vng-?bestuur', 'VNG-bestuur'),
  body('het bestuur', 'bestuur'),
  body('het college', 'college'),
  body('de rob', 'ROB'),
  body('het rijk', 'Rijk'),
  body('de vng|vng', 'VNG'),
  body('gedeputeerde staten', 'gedeputeerde staten'),
  body('de gemeenten|gemeenten', 'gemeenten'),
];

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
  let first: { readonly name: string; readonly at: number } | null = null;
  for (const [pattern, name] of BODIES) {
    const at = pattern.exec(sentence)?.index;
    if (at !== undefined && (first === null || at < first.at)) first = { name, at };
  }
  if (first === null) return null;
  const office = OFFICE.exec(sentence.slice(first.at, first.at + 120));
  return office !== null && office.index <= 4 ? office[0].replace(/,? $/, '') : first.name;
}
