import { nameKey } from './member-name';

/** Words that titles of one motion drop or add: articles, prepositions, and adjectives of degree ("stevige"). */
const EMPTY = new Set([
  'de', 'het', 'een', 'en', 'of', 'in', 'op', 'van', 'voor', 'over', 'aan', 'bij', 'met', 'om', 'te', 'tot', 'uit', 'door', 'naar', 'inzake',
  'stevig', 'stevige', 'sterk', 'sterke', 'goed', 'goede', 'duidelijk', 'duidelijke', 'krachtig', 'krachtige', 'snel', 'snelle',
  'breed', 'brede', 'motie', 'resolutie',
]);
/** What stands before it names the file, what follows names the motion: "IBP inzake de streep onder het verleden". */
const FILE_BEFORE = /^.{1,40}? (?:inzake|betreffende|aangaande) (?=.{8})/i;

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The words of a title that tell it from another, without accents and case, in order. */
export function titleWords(title: string): string[] {
  const words = plain(title.replace(FILE_BEFORE, '')).match(/[\p{L}\d]+/gu) ?? [];
  const content = words.filter((word) => !EMPTY.has(word));
  return content.length > 0 ? content : [...words];
}

/**
 * The key of a motion known by its title. Spaces do not count: scans print "Verdeel model" for "Verdeelmodel".
 * The same in every document that prints the title, also with other small words.
 */
export const keyOfTitle = (title: string): string => `motie:${titleWords(title).join('')}`;

/** The key of a motion known by who moved it, and by its topic where the text tells that. */
export function keyOfProposers(proposers: readonly string[], topic: string | null): string {
  const names = proposers.map(nameKey).join('+');
  return topic === null ? `motie:${names}` : `motie:${names}:${titleWords(topic).join('')}`;
}
