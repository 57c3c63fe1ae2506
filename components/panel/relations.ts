import type { ReadingRow } from '../../lib/protocol';
import type { QuotedPlace } from '../../lib/timeline/quoted-place';
import type { DocumentRelation, Relation } from '../../lib/timeline/relations';

/** One way in which another document stands to the one that is shown. */
export interface Way {
  readonly relation: Relation;
  /** Whether the other one points here. */
  readonly back: boolean;
  readonly inferred: boolean;
}

/** Another document and all ways in which it stands to the one that is shown. */
export interface Related {
  /** Key of a reading, or canonical id of a paper that was not read. */
  readonly other: string;
  /** `null` for a paper that was not read. */
  readonly row: ReadingRow | null;
  /** The closest first. */
  readonly ways: readonly Way[];
  readonly places: readonly QuotedPlace[];
}

/** The closest first; mere mentions last. */
const ORDER: readonly Relation[] = ['summaryOf', 'attachmentOf', 'replaces', 'answers', 'overtakes', 'sameMotion', 'sameCommitment', 'cites', 'sameSource', 'sameSubject'];
const rank = ({ ways: [closest] }: Related): number => (closest === undefined ? ORDER.length : ORDER.indexOf(closest.relation));

/** The documents around one, each once, the closest first. Papers that were not read come apart. */
export function relatedTo(key: string, relations: readonly DocumentRelation[], rows: readonly ReadingRow[]): { readonly read: Related[]; readonly unread: Related[] } {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const around = new Map<string, DocumentRelation[]>();
  for (const relation of relations) {
    if (relation.from !== key && relation.to !== key) continue;
    const other = relation.from === key ? relation.to : relation.from;
    around.set(other, [...(around.get(other) ?? []), relation]);
  }
  const all = [...around].map(([other, found]): Related => ({
    other, row: byKey.get(other) ?? null,
    ways: found.map(({ relation, from, inferred }) => ({ relation, back: from !== key, inferred })).sort((a, b) => ORDER.indexOf(a.relation) - ORDER.indexOf(b.relation)),
    places: found.flatMap(({ places }) => places),
  })).sort((a, b) => rank(a) - rank(b) || (a.other < b.other ? -1 : 1));
  return { read: all.filter(({ row }) => row !== null), unread: all.filter(({ row }) => row === null) };
}
