import { useWording } from '../wording';
import type { DifferenceRow } from './difference-rows';
import { documentLabel, shortened } from './document-label';
import { useDocuments } from './documents-context';

/** What a difference is about; a number of motions is about the document that gives it. */
export function DifferenceAbout({ row }: { readonly row: DifferenceRow }) {
  const words = useWording();
  const document = useDocuments().get(row.about);
  return <span lang="nl">{document === undefined ? shortened(row.about, 90) : words.timeline.numbersIn(documentLabel(document.identity, words))}</span>;
}
