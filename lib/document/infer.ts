import type { Mark } from '../recognise/mark';
import type { CleanText } from '../text/clean-text';
import type { DocumentIdentity } from './document';

/** Adds what only the marks show (a date between two others, the dossier of a paper it answers), marked as inferred. */
export function infer(identity: DocumentIdentity, _marks: readonly Mark[], _clean: CleanText): DocumentIdentity {
  return identity;
}
