/** Words that matter with what stands around them in their sentence. */
export interface Excerpt {
  readonly before: string;
  readonly focus: string;
  readonly after: string;
}

/** Room on each side of the words, in UTF-16 code units. */
const BEFORE = 90;
const AFTER = 110;

/**
 * The words of a sentence that matter, with as much of the sentence as is quickly read; what is left out shows as dots.
 * @param focus the words; when they do not stand in the sentence the excerpt is its beginning
 */
export function excerptOf(sentence: string, focus: string): Excerpt {
  const at = focus === '' ? -1 : sentence.indexOf(focus);
  if (at < 0) return { before: shortenEnd(sentence, BEFORE + AFTER), focus: '', after: '' };
  return { before: shortenStart(sentence.slice(0, at), BEFORE), focus, after: shortenEnd(sentence.slice(at + focus.length), AFTER) };
}

function shortenStart(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.indexOf(' ', text.length - most);
  return `… ${text.slice(cut < 0 ? text.length - most : cut + 1)}`;
}

function shortenEnd(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.lastIndexOf(' ', most);
  return `${text.slice(0, cut <= 0 ? most : cut)} …`;
}
