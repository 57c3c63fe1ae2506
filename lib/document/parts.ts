import type { CleanText } from '../text/clean-text';
import type { DocumentPart } from './reading';

/** The parts of a document in which one sender speaks: a letter, its summary, a letter glued behind it. */
export function partsOf(_clean: CleanText): DocumentPart[] {
  return [];
}
