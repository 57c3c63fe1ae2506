/** How far from the name of a law its article may stand. */
const REACH = 170;

const PLACE_WORDS = new Set(
  ('van de het en of tot met lid leden aanhef onder onderdeel onderdelen sub jo jo. juncto t/m in boek titel afdeling hoofdstuk paragraaf oud volzin die dan wel ten slotte ' +
  'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende laatste artikel artikelen art. art').split(' '));
const NUMBER_OR_LETTER = /^(?:[\d.:]{1,12}[A-Za-z]{0,3}\d?|[a-z]{1,2}|\d{1,2}[º°]|[ivxIVX]{1,5})$/;
const ARTICLE_WORD = /(?<!\p{L})art(?:ikel(?:en)?|t?\.)?(?= ?\d)/giu;
const SENTENCE_END = /[.;!?] \p{Lu}/u;

/**
 * Where the article of a law begins that stands before its name: "artikel 10, tweede lid, onder e, van de ".
 * @returns the start of the word "artikel", or `null` when something else stands between
 */
export function articleBefore(text: string, nameStart: number): number | null {
  const from = Math.max(0, nameStart - REACH);
  const before = text.slice(from, nameStart);
  if (!/rt(?:\.|ikel)/i.test(before)) return null;
  let start: number | null = null;
  for (const match of before.matchAll(ARTICLE_WORD)) {
    if (start === null && isPlace(before.slice(match.index + match[0].length))) start = from + match.index;
  }
  return start;
}

function isPlace(between: string): boolean {
  if (SENTENCE_END.test(between)) return false;
  return between.split(/[ ,()]+/).every((word) => word === '' || PLACE_WORDS.has(word.toLowerCase()) || NUMBER_OR_LETTER.test(word));
}

const NUMBER_BEFORE = /(?<![\p{L}\d:.])\d{1,2}[a-z]?:\d{1,4}[a-z]{0,2}(?:,? (?:lid \d{1,2}|\p{L}{4,9} lid))?(?: (?:jo\.?|juncto|en) \d{1,2}:\d{1,4}[a-z]?)? $/iu;

/** Where a number with its book begins that stands right before a name: "3:2 ", "5:1 lid 2 ". */
export function numberBefore(text: string, nameStart: number): number | null {
  const match = NUMBER_BEFORE.exec(text.slice(Math.max(0, nameStart - 50), nameStart));
  return match === null ? null : nameStart - match[0].length;
}

const ARTICLE_BEHIND = /,? (?:[Bb]oek \d{1,2}A?,? )?[Aa]rt(?:ikel(?:en)?|\.)? ?\d{1,4}(?:[.:]\d{1,4})?[a-z]{0,2}(?:, (?:\p{L}{4,9} lid|lid \d{1,2}|aanhef(?: en onder [a-z])?|onder(?:deel)? [a-z]|sub \d{1,2}[º°e]?))*/uy;

/** Where an article ends that stands behind the name: ", art. 2.12, eerste lid", " Boek 5, Artikel 1". @returns `nameEnd` when there is none */
export function articleBehind(text: string, nameEnd: number): number {
  ARTICLE_BEHIND.lastIndex = nameEnd;
  return nameEnd + (ARTICLE_BEHIND.exec(text)?.[0].length ?? 0);
}

const BOOK = /(?<!\p{L})boek (\d{1,2}A?)(?![\dA-Z])/iu;
const BOOK_IN_NUMBER = /(?<![\d:.])(\d{1,2}A?):\d/i;

/** The book of the Burgerlijk Wetboek that a reference names, or `null`. */
export function bookIn(reference: string): string | null {
  return BOOK.exec(reference)?.[1] ?? BOOK_IN_NUMBER.exec(reference)?.[1]?.toUpperCase() ?? null;
}
