import { excerptOf } from './excerpt';

/** Words that are most of their sentence do not stand out in it. */
const MOST_OF_IT = 0.6;

/** A sentence of a document in quotation marks, with the words in it that matter set apart by weight and a line. */
export function QuotedSentence({ sentence, focus }: { readonly sentence: string; readonly focus: string }) {
  const { before, focus: words, after } = excerptOf(sentence, focus);
  const stands = words.length < MOST_OF_IT * sentence.length;
  return <q lang="nl">{before}{stands ? words !== '' && <b class="focus-words">{words}</b> : words}{after}</q>;
}
