import type { PDFDocumentProxy } from 'pdfjs-dist';

/** Dots per point: 150 dots per inch. */
const PRINT_SCALE = 150 / 72;

/**
 * Draws all pages as they are, without marks, and opens the print window of the browser. Each page is kept as a
 * compressed picture: drawn side by side, a long document would fill the memory.
 */
export async function printPages(document_: PDFDocumentProxy): Promise<void> {
  const sheets: HTMLImageElement[] = [];
  for (let number = 1; number <= document_.numPages; number++) sheets.push(await pictureForPrint(document_, number));
  document.body.append(...sheets);
  await Promise.allSettled(sheets.map((sheet) => sheet.decode()));
  window.print();
  for (const sheet of sheets) {
    sheet.remove();
    URL.revokeObjectURL(sheet.src);
  }
}

/** A page that cannot be drawn is printed empty: the others keep their place. */
async function pictureForPrint(document_: PDFDocumentProxy, number: number): Promise<HTMLImageElement> {
  const sheet = document.createElement('img');
  sheet.className = 'print-sheet';
  sheet.alt = '';
  const canvas = document.createElement('canvas');
  try {
    const page = await document_.getPage(number);
    const viewport = page.getViewport({ scale: PRINT_SCALE });
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    await page.render({ canvas, viewport, intent: 'print' }).promise;
    const picture = await new Promise<Blob | null>((resolve) => { canvas.toBlob(resolve); });
    if (picture !== null) sheet.src = URL.createObjectURL(picture);
  } catch {
    sheet.removeAttribute('src');
  }
  canvas.width = 0;
  return sheet;
}
