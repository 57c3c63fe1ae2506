import { contentOfPage, readPdf, type PdfProgress } from '../../lib/pdf/read-pdf';
import type { PageContent } from '../../lib/pdf/page-content';

/** pdf.js as it runs in Node. It says at load that it cannot draw here, which reading does not need. */
const { warn } = console;
console.warn = () => undefined;
export const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
console.warn = warn;

export const openInNode = (bytes: Uint8Array) => pdfjs.getDocument({ data: new Uint8Array(bytes), useWasm: false, verbosity: pdfjs.VerbosityLevel.ERRORS });

/** Reads a file from its first page to its last. */
export async function readFile(bytes: Uint8Array, url: URL | null = null, firstPage = 1): Promise<{ last: PdfProgress; steps: PdfProgress[] }> {
  const task = openInNode(bytes);
  try {
    const steps: PdfProgress[] = [];
    const options = { hints: { url, page: null, date: null }, signal: new AbortController().signal, firstPage, pause: () => Promise.resolve() };
    for await (const step of readPdf(await task.promise, options)) steps.push(step);
    const last = steps.at(-1);
    if (last === undefined) throw new Error('the file has no pages');
    return { last, steps };
  } finally {
    await task.destroy();
  }
}

export async function pagesOf(bytes: Uint8Array): Promise<PageContent[]> {
  const task = openInNode(bytes);
  try {
    const pdf = await task.promise;
    return await Promise.all(Array.from({ length: pdf.numPages }, (_unused, i) => contentOfPage(pdf, i + 1)));
  } finally {
    await task.destroy();
  }
}
