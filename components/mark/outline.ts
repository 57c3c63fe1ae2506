import type { DocumentPart } from '../../lib/document/reading';
import { MARK_KINDS, type Mark, type MarkKind } from '../../lib/recognise/mark';

/** A mark with its place in the reading. */
export interface PlacedMark {
  readonly index: number;
  readonly mark: Mark;
}

/** The marks of one part of a document, in reading order. `part` is `null` for text outside all parts. */
export interface OutlineGroup {
  readonly part: DocumentPart | null;
  readonly marks: readonly PlacedMark[];
}

/** Which marks the reader wants to see: kinds that are left out, and a word that must be there. */
export interface MarkFilter {
  readonly kindsOff: readonly MarkKind[];
  readonly word: string;
}

/** The kinds in the order in which they are always named, each with its number of marks. */
export function countByKind(marks: readonly Mark[]): { readonly kind: MarkKind; readonly count: number }[] {
  const counts = new Map<MarkKind, number>();
  for (const mark of marks) counts.set(mark.kind, (counts.get(mark.kind) ?? 0) + 1);
  return MARK_KINDS.map((kind) => ({ kind, count: counts.get(kind) ?? 0 })).filter(({ count }) => count > 0);
}

/** The marks that pass a filter, in reading order. `tell` gives the words of a mark that are searched besides its quote. */
export function filterMarks(marks: readonly Mark[], filter: MarkFilter, tell: (mark: Mark) => string): PlacedMark[] {
  const word = fold(filter.word.trim());
  const wanted = (mark: Mark): boolean => !filter.kindsOff.includes(mark.kind) && (word === '' || fold(`${mark.quote} ${tell(mark)}`).includes(word));
  return marks.map((mark, index) => ({ index, mark })).filter(({ mark }) => wanted(mark));
}

/** Puts marks under the part in which they begin; a part without marks is left out. */
export function groupByPart(marks: readonly PlacedMark[], parts: readonly DocumentPart[]): OutlineGroup[] {
  const groups: { part: DocumentPart | null; marks: PlacedMark[] }[] = [];
  for (const placed of marks) {
    const part = parts.findLast(({ start, end }) => start <= placed.mark.start && placed.mark.start < end) ?? null;
    const last = groups.at(-1);
    if (last !== undefined && last.part === part) last.marks.push(placed);
    else groups.push({ part, marks: [placed] });
  }
  return groups;
}

/** Lower case without accents, so that a reader finds "coördinatie" by "coordinatie". */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
