import type { PDFDocumentProxy } from 'pdfjs-dist';

const WIDTH = 72;

/** Draws a small picture of a page; leaves the canvas empty when the page cannot be drawn. */
export async function drawPicture(document: PDFDocumentProxy, number: number, canvas: HTMLCanvasElement): Promise<void> {
  try {
    const page = await document.getPage(number);
    const width = WIDTH * devicePixelRatio;
    const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    await page.render({ canvas, viewport }).promise;
  } catch {
    canvas.width = 0;
  }
}
