import type { Mark } from '../recognise/mark';
import type { CleanText } from '../text/clean-text';
import type { DocumentIdentity } from './document';
import type { DocumentEvent } from './reading';

/** The dated things in a document that belong on a timeline, in order of date. */
export function eventsOf(_identity: DocumentIdentity, _marks: readonly Mark[], _clean: CleanText): DocumentEvent[] {
  return [];
}
