import { pdfjs, prepareWorker } from './pdfjs';
import { viewerLibrary } from './sheets';

/** Begins to load what it takes to show a document, while the file is still on its way. What fails is told when it is used. */
export function preparePdf(): void {
  prepareWorker();
  void pdfjs().then(viewerLibrary).catch(() => undefined);
}
