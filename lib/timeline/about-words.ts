import type { Span } from '../text/span';
import { contentWords } from './content-words';
import { sentenceAround } from './sentence';

/** Who acts or decides, and in what form, is not what a sentence is about. */
const ACTORS = /(?<!\p{L})(?:kabinet|gemeenten?|gemeentelijke?|vng|rijk|ministers?|staatssecretaris(?:sen)?|ministeries?|kamer|bestuur|leden|wij|moties?|ipo|raad|college)(?!\p{L})/giu;
/** Meetings go by their letters as often as by their name. */
const SHORT_NAMES: readonly (readonly [RegExp, string])[] = [
  [/\bB?ALV\b/g, 'algemene ledenvergadering'], [/\bBO(?:F[Vv])?\b/g, 'bestuurlijk overleg'], [/\bAO\b/g, 'algemeen overleg'],
];
/** A sentence with such a word is about what the one before it said. */
const POINTS_BACK = /\b(?:daarvoor|daarmee|daarover|daartoe|daarvan|hiervoor|hiermee|hierover|hiervan)\b|^(?:dit|dat|deze|die|ook dit|het gaat om)\b/i;
/** Fewer words than this lean on the sentence before. */
const FEW_WORDS = 4;

/** The words that a text is about, with its years, without who acts; each once, in order. */
export function aboutWords(text: string): readonly string[] {
  const spelled = SHORT_NAMES.reduce((so, [letters, name]) => so.replace(letters, name), text);
  return [...new Set([...contentWords(spelled.replace(ACTORS, ' ')), ...(text.match(/\b(?:19|20)\d\d\b/g) ?? [])])].sort();
}

/** What a sentence is about: its own words, with those of the sentence before it where it points back or says little. */
export function wordsOfSentence(text: string, sentence: Span): readonly string[] {
  const printed = text.slice(sentence.start, sentence.end).trimStart();
  const own = aboutWords(printed);
  if (sentence.start < 2 || (own.length >= FEW_WORDS && !POINTS_BACK.test(printed))) return own;
  const before = sentenceAround(text, { start: sentence.start - 2, end: sentence.start - 2 });
  return aboutWords(text.slice(before.start, sentence.end));
}
