import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { DrawPicture } from '../../components/viewer/page-list';
import { outlineOf, type OutlineRow } from '../../lib/pdf/outline';
import type { FirstDrawn } from './drawn';
import { PagePictures } from './page-picture';

const NO_ROWS: readonly OutlineRow[] = [];

/** The contents that a document brings along, once the page in sight does not need the worker any more. */
export function useOutline(document: PDFDocumentProxy | null): readonly OutlineRow[] {
  const [rows, setRows] = useState(NO_ROWS);
  useEffect(() => {
    let wanted = true;
    setRows(NO_ROWS);
    if (document !== null) void outlineOf(document).then((found) => { if (wanted) setRows(found); });
    return () => { wanted = false; };
  }, [document]);
  return rows;
}

/** How the pictures of the pages of a document are drawn; `null` without one. */
export function usePictures(document: PDFDocumentProxy | null, drawn: FirstDrawn): DrawPicture | null {
  return useMemo(() => {
    if (document === null) return null;
    const pictures = new PagePictures(document, drawn.wait());
    return (page, canvas, wanted) => pictures.draw(page, canvas, wanted);
  }, [document, drawn]);
}
