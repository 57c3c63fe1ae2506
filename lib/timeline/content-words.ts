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
 */
export function contentWords(text: string): Set<string> {
  const words = new Set<string>();
  for (const [word] of text.normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase().matchAll(WORD)) {
    if (word.length > 2 && !EMPTY.has(word)) words.add(word.slice(0, 7));
  }
  return words;
}

/** How much two sets of words share, 0 to 1, against the smaller one. */
export function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size);
  if (smaller === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / smaller;
}
