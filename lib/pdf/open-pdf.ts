import type { PDFDocumentProxy } from 'pdfjs-dist';
import { failed, failureOf, flawOf, type PdfOutcome } from './pdf-failure';
import { pdfjs, startPdfWorker } from './pdfjs';

/** A document of pdf.js with the worker that belongs to it. */
export interface OpenPdf {
  readonly document: PDFDocumentProxy;
  /** Ends the worker and frees the document. */
  close(): void;
}

/**
 * Opens a file in a worker of its own, so that a damaged one harms no other.
 * @param bytes the file; they are handed to the worker and must not be used again
 */
export async function openPdf(bytes: Uint8Array, password?: string): Promise<PdfOutcome<OpenPdf>> {
  const flaw = flawOf(bytes);
  if (flaw !== null) return failed(flaw);
  const library = await pdfjs();
  const port = startPdfWorker();
  const worker = library.PDFWorker.create({ port });
  const task = library.getDocument({
    data: bytes, worker, useWasm: false, enableXfa: false,
    cMapUrl: '/pdfjs/cmaps/', standardFontDataUrl: '/pdfjs/standard_fonts/', wasmUrl: '/pdfjs/wasm/',
    ...(password === undefined ? {} : { password }),
  });
  const close = (): void => {
    void task.destroy().catch(() => undefined);
    port.terminate();
  };
  try {
    const document = await task.promise;
    return { ok: true, value: { document, close } };
  } catch (error) {
    close();
    return failed(failureOf(error));
  }
}
