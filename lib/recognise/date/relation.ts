const RELATION = /(?:^|[^\p{L}])(tot en met|t\/m|vanaf|ingaande|per|uiterlijk|tot|vóór|voor|sinds|sedert|na|rond|omstreeks|binnen)(?: (?:in|de|het|op|per|die|dit|ALV|BALV|dag|jaar|maand|maandag|dinsdag|woensdag|donderdag|vrijdag|ongeveer|circa|ca\.|en met)){0,3} $/iu;

/**
 * The word before a date that says how it bears on it ("vanaf", "per", "tot", "uiterlijk"), in lower case.
 * "Voor" before a bare year is no limit in time ("het budget voor 2018").
 */
export function relationBefore(text: string, start: number, bareYear: boolean): string | null {
  const word = RELATION.exec(text.slice(Math.max(0, start - 32), start))?.[1]?.toLowerCase();
  if (word === undefined || (bareYear && word === 'voor')) return null;
  return word;
}
