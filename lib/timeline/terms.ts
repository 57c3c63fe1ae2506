import { contentWords, countShared } from './content-words';

/** Most words that are kept of a text. */
const MOST = 40;
/** A word that stands less often is in passing. */
const FEWEST_TIMES = 3;
/** So many letters make a word of a subject. */
const SHORTEST = 5;
/** So many of them must two texts share to be about one subject. */
const SHARED_FROM = 5;
/** What papers of government say whatever their subject is. */
const ANY_SUBJECT = new Set(contentWords(
  'kabinet motie moties brief bestuur bestuurlijk kamer minister staatssecretaris gemeenten gemeente regering vragen antwoord commissie leden overheid overheden '
  + 'maken komen stellen krijgen geven vinden willen worden aantal belangrijk belang gesprek overleg mogelijk mogelijkheden verschillende algemene eigen nodig nieuwe '
  + 'daarbij mensen gebruik jaren samen samenwerking onderzoek beleid afspraken voorstel uitvoering informatie tweede partijen eerste nederland nederlandse',
));

/** The words that a text uses most, each once, in order: what it is about as a whole. */
export function termsOf(text: string): readonly string[] {
  const times = new Map<string, number>();
  for (const [printed] of text.matchAll(/\p{L}{5,60}/gu)) {
    const [word] = contentWords(printed);
    if (word !== undefined && word.length >= SHORTEST && !ANY_SUBJECT.has(word)) times.set(word, (times.get(word) ?? 0) + 1);
  }
  const often = [...times].filter(([, count]) => count >= FEWEST_TIMES).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return often.slice(0, MOST).map(([word]) => word).sort();
}

/** How many of their words two texts share when they are about one subject; 0 when they are not. */
export function sharedSubject(a: readonly string[], b: readonly string[]): number {
  const shared = countShared(a, b);
  return shared >= SHARED_FROM ? shared : 0;
}
