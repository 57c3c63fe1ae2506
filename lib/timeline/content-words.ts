/** Words that say nothing about what a sentence is about. */
const EMPTY = new Set((
  'aan alle als altijd andere bij binnen daar daarnaast daarom dan dat deze die dit door door een elke en er geen had hebben heeft het hier hierbij '
  + 'hiermee hoe hun ieder iets ik in inclusief is jaar kan kunnen maar meer met mijn moet moeten na naar niet nog nu of om onder ons onze ook op over '
  + 'overigens per reeds sinds slechts te ten tegen ter tot tussen uit uw van vanaf vanuit veel voor waar waarbij waarin wanneer was wat wel welke werd worden '
  + 'wordt wij wijze zal ze zelf zich zij zijn zo zoals zodat zonder zou zullen extra eenmalig structureel incidenteel circa naar schatting bedrag bedragen '
  + 'euro miljoen miljard duizend mln mld mrd min jl respectievelijk beschikbaar gesteld'
).split(' '));

const WORD = /\p{L}[\p{L}\p{N}]{2,60}/gu;

/**
 * The words of a phrase that carry its meaning: lower case, without accents, cut to a stem of seven
 * letters so that "werkgevers" and "werkgeversdienstverlening" meet. Numbers and small words are left out.
 * @returns each word once, in order
 */
export function contentWords(text: string): readonly string[] {
  const words = new Set<string>();
  for (const [word] of text.normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase().matchAll(WORD)) {
    if (word.length > 2 && !EMPTY.has(word)) words.add(word.slice(0, 7));
  }
  return [...words].sort();
}

/** Two lists of words in order as one, each word once, in order. */
export const bothWords = (a: readonly string[], b: readonly string[]): readonly string[] => [...new Set([...a, ...b])].sort();

/** How many words two lists in order share. */
export function countShared(a: readonly string[], b: readonly string[]): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [x, y] = [a[i] ?? '', b[j] ?? ''];
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return shared;
}

/** How much two lists of words in order share, 0 to 1, against the shorter one. */
export function sharedWords(a: readonly string[], b: readonly string[]): number {
  const shorter = Math.min(a.length, b.length);
  return shorter === 0 ? 0 : countShared(a, b) / shorter;
}
