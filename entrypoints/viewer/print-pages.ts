import type { PDFDocumentProxy } from 'pdfjs-dist';

/** Dots per point: 150 dots per inch. */
const PRINT_SCALE = 150 / 72;

/** Draws all pages as they are, without marks, and opens the print window of the browser. */
export async function printPages(document_: PDFDocumentProxy): Promise<void> {
  const sheets: HTMLCanvasElement[] = [];
  for (let number = 1; number <= document_.numPages; number++) {
    const page = await document_.getPage(number);
    const viewport = page.getViewport({ scale: PRINT_SCALE });
    const canvas = document.createElement('canvas');
    canvas.className = 'print-sheet';
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    await page.render({ canvas, viewport, intent: 'print' }).promise;
    sheets.push(canvas);
  }
  document.body.append(...sheets);
  window.print();
  for (const sheet of sheets) sheet.remove();
}
