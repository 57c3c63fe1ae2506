import { quotedPlace, type QuotedPlace } from './quoted-place';
import type { TimelineReading } from './timeline-reading';

/** What an organisation did for a document: helped to write it, or made the figures that it rests on. */
export type MakerRole = 'helped' | 'researched';

/** An organisation that had a hand in a document or in its sources. */
export interface Maker {
  /** Its letters when the text gives them ("AEF"), else the first word of its name. */
  readonly name: string;
  readonly role: MakerRole;
  readonly place: QuotedPlace;
}

const NAME = '\\p{Lu}[\\p{L}&-]{1,30}(?:\\s\\p{Lu}[\\p{L}&-]{1,30}){0,4}(?:\\s\\(\\p{Lu}{2,6}\\))?';
const ROLES: readonly (readonly [MakerRole, RegExp])[] = [
  ['helped', new RegExp(`\\bmet\\s(?:ondersteuning|hulp|medewerking)\\svan\\s(${NAME})(?:\\sen\\s(${NAME}))?`, 'gu')],
  ['researched', new RegExp(`\\b(?:onderzoek|rapport|analyse|berekening(?:en)?)(?:\\s[^.\\n]{1,60}?)?\\s(?:van|door)\\s(?:het\\s)?(?:adviesbureau|onderzoeksbureau|bureau)\\s(${NAME})`, 'gu')],
];
const MOST = 50;

/** The organisations that a text names as helper or researcher, in order of place. */
export function makersOf({ key, text }: TimelineReading): Maker[] {
  const makers = ROLES.flatMap(([role, words]) => [...text.matchAll(words)].slice(0, MOST).flatMap((match) => match.slice(1).flatMap((name) => {
    if (typeof name !== 'string') return [];
    const start = match.index + match[0].indexOf(name);
    return [{ name: shortName(name), role, place: quotedPlace(key, text, { start, end: start + name.length }) }];
  })));
  return makers.sort((a, b) => a.place.start - b.place.start);
}

const shortName = (name: string): string => /\((\p{Lu}{2,6})\)$/u.exec(name)?.[1] ?? name.split(/\s/)[0] ?? name;
