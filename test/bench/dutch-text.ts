/** Sentences of our own with what the recognisers look for, and sentences without. */
const TELLING: readonly string[] = [
  'Het kabinet trekt in 2026 ca. € 46 miljoen uit voor beheer en openstelling.',
  'De motie van het lid Terpstra c.s. (Kamerstuk 39 990, nr. 7) is op 8 juli 2025 aangenomen.',
  'Ik stuur uw Kamer uiterlijk 1 juni 2026 de uitkomsten van het onderzoek.',
  'Voor de jaren 2026 tot en met 2029 raamt het Rijk € 35 tot € 40 miljoen.',
  'In de brief van 14 maart 2025 (Kamerstukken II 2024/25, 39 990, nr. 2) staat de voorgeschiedenis.',
  'Het aangenomen amendement leidt tot een uitgave van € 2,70 per inwoner per jaar.',
];
const PLAIN: readonly string[] = [
  'Gemeenten geven daar ieder een eigen invulling aan, die past bij de grootte van de kernen.',
  'Wie het gebouw binnenloopt ziet meteen dat de leeszaal een ontmoetingsplek is geworden.',
  'Daarbij speelt ook het aantal vrijwilligers een rol, en de afstand tot de dichtstbijzijnde school.',
  'Over de vraag wat een volwaardige voorziening is lopen de meningen van bestuurders uiteen.',
  'Dat vergt overleg tussen de bibliotheek, het onderwijs en de welzijnsorganisaties in de wijk.',
];
const WORDS_A_PARAGRAPH = 60;

/**
 * Dutch text of about `length` UTF-16 code units in paragraphs, the same for the same seed.
 * @param plainPerTelling how many sentences without anything stand between two with something
 */
export function dutchText(length: number, plainPerTelling: number, seed = 1): string {
  const next = randomOf(seed);
  const pick = (sentences: readonly string[]): string => sentences[Math.floor(next() * sentences.length)] ?? '';
  const parts: string[] = [];
  let size = 0;
  let words = 0;
  for (let sentence = 0; size < length; sentence += 1) {
    const text = pick(sentence % (plainPerTelling + 1) === 0 ? TELLING : PLAIN);
    words += text.split(' ').length;
    const end = words >= WORDS_A_PARAGRAPH ? '\n\n' : ' ';
    if (end !== ' ') words = 0;
    parts.push(text, end);
    size += text.length + end.length;
  }
  return parts.join('');
}

/** Numbers from 0 up to 1 by the generator known as mulberry32. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
