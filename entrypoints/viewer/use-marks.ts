import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PdfProgress } from '../../lib/pdf/read-pdf';
import type { Sheets } from '../../lib/pdf/sheets';
import type { MarkKind } from '../../lib/recognise/mark';
import type { Settings } from '../../lib/protocol';
import { rangesOnPage, type PaintedPages } from './paint';

/** Paints the marks on the pages that are drawn, and again when more is read or a page is drawn anew. */
export function useMarks(progress: PdfProgress | null, { kindsOff }: Settings) {
  const [on, turn] = useState(true);
  const pages = useRef<PaintedPages>(new Map());
  const sheets = useRef<Sheets | null>(null);
  const known = useRef(progress);
  known.current = progress;

  const show = useCallback((): void => { showHighlights(pages.current, on ? kindsOff : null); }, [on, kindsOff]);
  const paintPage = useCallback((from: Sheets, page: number): void => {
    sheets.current = from;
    const { current } = known;
    if (current === null) pages.current.set(page, []);
    else pages.current.set(page, rangesOnPage(from, page, current.pieces, current.reading.marks));
    show();
  }, [show]);

  useEffect(() => {
    const { current } = sheets;
    if (current === null || progress === null) return;
    for (const page of pages.current.keys()) pages.current.set(page, rangesOnPage(current, page, progress.pieces, progress.reading.marks));
    show();
  }, [progress, show]);
  useEffect(show, [show]);

  return { on, turn, paintPage, pages };
}

/** @param kindsOff kinds that stay hidden; `null` hides all */
function showHighlights(pages: PaintedPages, kindsOff: readonly MarkKind[] | null): void {
  const ranges = new Map<MarkKind, StaticRange[]>();
  for (const painted of pages.values()) {
    for (const { kind, range } of painted) {
      if (kindsOff === null || kindsOff.includes(kind)) continue;
      ranges.set(kind, [...(ranges.get(kind) ?? []), range]);
    }
  }
  for (const kind of KINDS) {
    const name = `kamerspoor-${kind}`;
    const of = ranges.get(kind);
    if (of === undefined) CSS.highlights.delete(name);
    else CSS.highlights.set(name, new Highlight(...of));
  }
}

const KINDS: readonly MarkKind[] = ['motion', 'amount', 'reference', 'date', 'commitment', 'dictum', 'proposal'];
