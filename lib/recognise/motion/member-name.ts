import { CAPITALS, LETTERS, SMALL_LETTERS } from '../../text/latin';

/*
 * What may come several times is counted up to four, though two or three would do: an engine writes out whatever comes at most three
 * times, and where such stand within each other making the pattern takes tens of milliseconds.
 */

/** Words that belong to a Dutch or naturalised surname and are written low inside a full name. */
const PARTICLE = String.raw`(?:van|von|de|der|den|het|ter|ten|te|'t|op|in|la|le|du|el|al|ben|bin|dos|da)`;
const CAPITALISED = String.raw`[${CAPITALS}][${LETTERS}']{0,40}(?:-(?:${PARTICLE}[ -]){0,4}[${CAPITALS}][${LETTERS}']{0,40}){0,4}`;

/**
 * One person as printed in running text: "Segers", "Van der Plas", "Koşer Kaya", "De Pater-van der Meer",
 * "Remco Dijkstra", "Diederik van Dijk". A surname of two plain words is read as far as its capitals go.
 */
export const NAME = String.raw`(?:(?:[${CAPITALS}][${SMALL_LETTERS}]{0,3}|'t)(?= (?:${PARTICLE} )?[${LETTERS}])(?: ${PARTICLE}(?= )){0,4} )?${CAPITALISED}(?: (?:${PARTICLE} ){0,4}${CAPITALISED}){0,2}`;

const PARTICLES = new Set(['van', 'von', 'de', 'der', 'den', 'het', 'ter', 'ten', 'te', "'t", 'op', 'in', 'la', 'le', 'du', 'dos', 'da']);

const capitalised = (word: string): string => {
  const letter = word.search(/\p{L}/u);
  return letter < 0 ? word : word.slice(0, letter) + word.charAt(letter).toUpperCase() + word.slice(letter + 1);
};

/**
 * A name printed in capitals as it is written in a sentence: "VAN DER PLAS" gives "Van der Plas",
 * "DE PATER-VAN DER MEER" gives "De Pater-van der Meer". A name that has small letters stays as it is.
 */
export function writtenName(printed: string): string {
  const name = printed.replace(/ \([^()]*\)/g, '').trim();
  if (name.startsWith("'t ")) return name;
  if (/\p{Ll}/u.test(name)) return capitalised(name);
  const words = name.toLowerCase().split(' ').map((word) => (PARTICLES.has(word) ? word : word.split('-').map((part) => (PARTICLES.has(part) ? part : capitalised(part))).join('-')));
  return capitalised(words.join(' '));
}

/** The people of a list such as "Voortman/Bergkamp", "Piri en Podt" or "X, Y en Z c.s.", as written names. */
export function namesIn(list: string): string[] {
  return list
    .replace(/[, ]{0,3}\bc\.? ?s\.?[, ]{0,3}$/i, '')
    .split(/ ?\/ ?| (?:en|EN|&) |, ?(?:en |EN )?/)
    .map(writtenName)
    .filter((name) => name !== '');
}

/** A name without accents, case and signs: what two spellings of it have in common. */
export const nameKey = (name: string): string => name.normalize('NFD').replace(/\P{L}/gu, '').toLowerCase();
