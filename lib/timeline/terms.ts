import { contentWords, countShared } from './content-words';

/** Most terms that are kept of a text. */
const MOST = 8;
/** A term that stands less often is in passing. */
const FEWEST_TIMES = 3;
/** Words are cut to so many letters, by which "sociale" and "sociaal" meet. */
const STEM = 5;
/** What papers of government say whatever their subject is. */
const ANY_SUBJECT = new Set(contentWords(
  'kabinet motie moties brief bestuur bestuurlijk kamer minister staatssecretaris gemeenten gemeente regering vragen vraag antwoord commissie leden overheid overheden '
  + 'maken komen stellen krijgen geven vinden willen worden aantal belangrijk belang gesprek overleg mogelijk mogelijkheden verschillende algemene eigen nodig nieuwe '
  + 'daarbij mensen gebruik jaren samen samenwerking onderzoek beleid afspraken voorstel uitvoering informatie tweede partijen eerste nederland nederlandse voorzitter '
  + 'kamerstuk kamerstukken vergaderjaar aanhangsel staten generaal lid heer mevrouw woord beraadslaging orde dag gelezen artikel vereniging bijlage datum '
  + 'zaken ervan ervoor voldoende indiening graag gelijk speelveld financieel financiele problemen plan aanpak',
).map((word) => word.slice(0, STEM)));

/** The pairs of words that a text uses most ("sociaal domein"), each once, in order: what it is about as a whole. */
export function termsOf(text: string): readonly string[] {
  const times = new Map<string, number>();
  const stems = new Map<string, string | null>();
  const stemOnce = (word: string): string | null => {
    const known = stems.get(word);
    if (known !== undefined) return known;
    const stem = stemOf(word);
    stems.set(word, stem);
    return stem;
  };
  for (const clause of text.toLowerCase().split(/[.,;:?!()|]|\n\s*\n/)) {
    const words = (clause.match(/\p{L}{4,60}/gu) ?? []).map(stemOnce);
    for (let i = 1; i < words.length; i++) {
      const [a = null, b = null] = [words[i - 1], words[i]];
      if (a !== null && b !== null && a !== b) times.set(`${a} ${b}`, (times.get(`${a} ${b}`) ?? 0) + 1);
    }
  }
  const often = [...times].filter(([, count]) => count >= FEWEST_TIMES).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return often.slice(0, MOST).map(([term]) => term).sort();
}

function stemOf(word: string): string | null {
  const stem = contentWords(word)[0]?.slice(0, STEM) ?? '';
  return stem.length < STEM - 1 || ANY_SUBJECT.has(stem) ? null : stem;
}

/** How many terms two texts share: from one on they are about one subject. */
export const sharedSubject = (a: readonly string[], b: readonly string[]): number => countShared(a, b);
