import type { PDFDocumentProxy } from 'pdfjs-dist';

const WIDTH = 72;

/** Draws small pictures of pages, one at a time and after the page in sight, so that they do not keep the reader waiting. */
export class PagePictures {
  readonly #document: PDFDocumentProxy;
  readonly #ready: Promise<void>;
  #last: Promise<void> = Promise.resolve();

  constructor(document: PDFDocumentProxy, ready: Promise<void>) {
    this.#document = document;
    this.#ready = ready;
  }

  /** @param wanted whether the picture is still in sight when its turn comes */
  draw(page: number, canvas: HTMLCanvasElement, wanted: () => boolean): Promise<boolean> {
    const done = this.#last.then(async () => {
      await this.#ready;
      return wanted() && drawPicture(this.#document, page, canvas);
    });
    this.#last = done.then(() => undefined);
    return done;
  }
}

/** @returns whether it was drawn; the canvas of a page that cannot be drawn stays empty */
async function drawPicture(document: PDFDocumentProxy, number: number, canvas: HTMLCanvasElement): Promise<boolean> {
  try {
    const page = await document.getPage(number);
    const width = WIDTH * devicePixelRatio;
    const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    await page.render({ canvas, viewport }).promise;
    return true;
  } catch {
    return false;
  }
}
