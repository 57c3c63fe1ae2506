import type { PDFDocumentProxy } from 'pdfjs-dist';

/** Dots per point: 150 dots per inch. */
const PRINT_SCALE = 150 / 72;

/** Draws all pages as they are, without marks, and opens the print window of the browser. */
export async function printPages(document_: PDFDocumentProxy): Promise<void> {
  const sheets: HTMLCanvasElement[] = [];
  for (let number = 1; number <= document_.numPages; number++) {
    const canvas = document.createElement('canvas');
    canvas.className = 'print-sheet';
    sheets.push(canvas);
    await drawForPrint(document_, number, canvas);
  }
  document.body.append(...sheets);
  window.print();
  for (const sheet of sheets) sheet.remove();
}

/** A page that cannot be drawn is printed empty: the others keep their place. */
async function drawForPrint(document_: PDFDocumentProxy, number: number, canvas: HTMLCanvasElement): Promise<void> {
  try {
    const page = await document_.getPage(number);
    const viewport = page.getViewport({ scale: PRINT_SCALE });
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    await page.render({ canvas, viewport, intent: 'print' }).promise;
  } catch {
    canvas.width = 0;
  }
}
