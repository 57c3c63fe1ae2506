import { excerptOf } from './excerpt';

/** A sentence of a document in quotation marks, with the words in it that matter set apart by weight and a line. */
export function QuotedSentence({ sentence, focus }: { readonly sentence: string; readonly focus: string }) {
  const { before, focus: words, after } = excerptOf(sentence, focus);
  return <q lang="nl">{before}{words !== '' && <b class="focus-words">{words}</b>}{after}</q>;
}
