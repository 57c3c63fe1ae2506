import { flawOf } from '../../lib/pdf/pdf-failure';
import { PdfNoise } from '../../lib/pdf/pdf-noise';
import { pdfSource } from '../../lib/pdf/pdf-source';
import type { PageContent } from '../../lib/pdf/page-content';
import { contentOfPage } from '../../lib/pdf/read-pdf';
import { FileFailure, type SourceFile } from './source-file';

/**
 * Opens a PDF.
 * @throws {FileFailure} when it is none, is damaged, is locked, or holds pictures of text only
 */
export async function openPdfFile(bytes: Uint8Array, url: URL | null): Promise<SourceFile> {
  const flaw = flawOf(bytes);
  if (flaw !== null) throw new FileFailure(flaw === 'tooLarge' ? 'is te groot' : 'is geen PDF');
  const pages = await pagesOf(bytes);
  const { source, emptyPages } = pdfSource(pages);
  if (pages.length > 0 && emptyPages.length === pages.length) throw new FileFailure('bevat alleen afbeeldingen van tekst; daar is niets uit te lezen');
  return { source, hints: { url, page: null, date: null } };
}

async function pagesOf(bytes: Uint8Array): Promise<PageContent[]> {
  const { getDocument, VerbosityLevel } = await quietly(() => import('pdfjs-dist/legacy/build/pdf.mjs'));
  const noise = new PdfNoise(process);
  const task = getDocument({ data: new Uint8Array(bytes), useWasm: false, verbosity: VerbosityLevel.ERRORS });
  try {
    const document = await task.promise;
    const pages: PageContent[] = [];
    for (let number = 1; number <= document.numPages; number++) pages.push(await contentOfPage(document, number));
    return pages;
  } catch (error) {
    throw new FileFailure((error as Error).name === 'PasswordException' ? 'is met een wachtwoord gesloten' : 'is beschadigd');
  } finally {
    await task.destroy();
    await noise.end();
  }
}

/** Loads the library without its warnings that it cannot draw here: we only need its text. */
async function quietly<T>(load: () => Promise<T>): Promise<T> {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return await load();
  } finally {
    console.warn = warn;
  }
}
