import type { AmountMark } from '../../../lib/recognise/mark';
import type { DocumentHints } from '../../../lib/recognise/recogniser';
import { recogniseRow } from '../recognise-row';

/** The sums that the whole pipeline finds in a text. */
export const amountsOf = (text: string, document: Partial<DocumentHints> = {}): AmountMark[] =>
  recogniseRow({ text, document }).filter((mark): mark is AmountMark => mark.kind === 'amount');
