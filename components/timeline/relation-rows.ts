import type { ReadingRow } from '../../lib/protocol';
import { documentUrl } from '../../lib/recognise/document-url';
import type { QuotedPlace } from '../../lib/timeline/quoted-place';
import type { DocumentRelation, Relation } from '../../lib/timeline/relations';

/** A document that was read, with its number in list and picture: in order of date, undated last. */
export interface NumberedDocument {
  readonly number: number;
  readonly row: ReadingRow;
}

/** A relation between two documents that were read. */
export interface ReadRelation {
  readonly from: NumberedDocument;
  readonly to: NumberedDocument;
  readonly relation: Relation;
  readonly inferred: boolean;
  readonly places: readonly QuotedPlace[];
}

/** A paper that nobody opened yet, with what others tell of it. */
export interface UnreadPaper {
  readonly id: string;
  /** `null` when its id leads to no public address. */
  readonly url: string | null;
  readonly relations: readonly { readonly from: NumberedDocument; readonly relation: Relation; readonly places: readonly QuotedPlace[] }[];
}

export interface Relations {
  readonly documents: readonly NumberedDocument[];
  readonly between: readonly ReadRelation[];
  /** Those that most documents speak of first. */
  readonly unread: readonly UnreadPaper[];
}

/** The closest first; what only shares a subject last. */
const ORDER: readonly Relation[] = ['summaryOf', 'attachmentOf', 'replaces', 'answers', 'overtakes', 'cites', 'sameCommitment', 'sameMotion', 'sameSource', 'sameSubject'];

/** Documents and how they stand to each other, and to papers that were not read. */
export function relationRows(rows: readonly ReadingRow[], relations: readonly DocumentRelation[]): Relations {
  const documents = [...rows].sort((a, b) => order(dayOf(a), dayOf(b)) || order(a.key, b.key)).map((row, at) => ({ number: at + 1, row }));
  const byKey = new Map(documents.map((document) => [document.row.key, document]));
  const between: ReadRelation[] = [];
  const unread = new Map<string, UnreadPaper['relations'][number][]>();
  for (const { from, to, relation, inferred, places } of relations) {
    const [source, target] = [byKey.get(from), byKey.get(to)];
    if (source === undefined) continue;
    if (target !== undefined) between.push({ from: source, to: target, relation, inferred, places });
    else unread.set(to, [...(unread.get(to) ?? []), { from: source, relation, places }]);
  }
  return {
    documents,
    between: between.sort((a, b) => ORDER.indexOf(a.relation) - ORDER.indexOf(b.relation) || a.from.number - b.from.number || a.to.number - b.to.number),
    unread: [...unread].map(([id, told]) => ({ id, url: documentUrl(id), relations: told }))
      .sort((a, b) => mentions(b) - mentions(a) || order(a.id, b.id)),
  };
}

const mentions = ({ relations }: UnreadPaper): number => relations.length * 1_000 + relations.reduce((sum, { places }) => sum + places.length, 0);
const dayOf = ({ identity }: ReadingRow): string => identity.date ?? identity.dateInferred?.from ?? '9999';
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
