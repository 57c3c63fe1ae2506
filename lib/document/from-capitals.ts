/** Particles of names and the small words between them, which no print gives a capital. */
const SMALL = new Set('van de den der het ten ter te op en in tot aan over voor om c.s.'.split(' '));
/** Whose name follows: members by "lid" and "leden", offices by what they are minister of. */
const NAMED = /\b(?:leden|lid) (?<people>[^,:;]{2,200}?)(?= over | c\.s\.| ter vervanging |$)|\b(?:minister|staatssecretaris)(?:-president)? van (?<office>[^:;]{2,120})/gu;
const BODIES: readonly (readonly [RegExp, string])[] = [
  [/\btweede kamer\b/g, 'Tweede Kamer'], [/\beerste kamer\b/g, 'Eerste Kamer'], [/\bvng\b/g, 'VNG'], [/\bstaten-generaal\b/g, 'Staten-Generaal'], [/\brijk\b/g, 'Rijk'],
];

/**
 * Words that were printed in capitals as they are written in running text: small, with the capitals of names after
 * "lid", of ministries after "minister van", and of the bodies that documents name. Anything else is given back as it is.
 */
export function fromCapitals(printed: string): string {
  if (printed !== printed.toUpperCase() || !printed.includes(' ')) return printed;
  const small = BODIES.reduce((text, [body, written]) => text.replace(body, written), printed.toLowerCase());
  return small.replace(NAMED, (whole: string, people: string | undefined, office: string | undefined) => {
    const names = people ?? office ?? '';
    return whole.slice(0, whole.length - names.length) + names.split(' ').map((word, i, all) => (isSmall(word, all[i - 1], people !== undefined) ? word : capitals(word))).join(' ');
  });
}

/** A particle has a capital where no first name stands before it. */
const isSmall = (word: string, before: string | undefined, isName: boolean): boolean =>
  SMALL.has(word) && !(isName && word !== 'en' && (before === undefined || before === 'en' || before.endsWith(',')));

const capitals = (word: string): string => word.replace(/(?:^|(?<=[-/'’]))\p{L}/gu, (letter) => letter.toUpperCase());
