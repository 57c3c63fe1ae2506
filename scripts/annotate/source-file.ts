import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Hints } from '../../lib/document/identify';
import { plainSource } from '../../lib/text/plain-source';
import type { SourceText } from '../../lib/text/source-text';
import type { Form } from './command-line';

/** A file as it can be read: its text with structure, and what its markup says. */
export interface SourceFile {
  readonly source: SourceText;
  readonly hints: Hints;
}

/** A file that cannot be read, with the reason in plain Dutch. */
export class FileFailure extends Error {}

const FORMS: Readonly<Record<string, Form>> = {
  '.txt': 'text', '.md': 'text', '.html': 'html', '.htm': 'html', '.xhtml': 'html', '.xml': 'xml', '.pdf': 'pdf',
};

/**
 * Opens a file.
 * @param form what the caller says it holds; `null` leaves it to the extension
 * @throws {FileFailure} when it is not there or of no known form
 */
export async function openSource(file: string, form: Form | null, url: URL | null): Promise<SourceFile> {
  const known = form ?? FORMS[extname(file).toLowerCase()];
  if (known === undefined) throw new FileFailure('de soort is niet te zien aan de naam; zeg het met --as text, html, xml of pdf');
  const bytes = await readBytes(file);
  switch (known) {
    case 'text': return { source: plainSource(bytes.toString('utf8')), hints: { url, page: null, date: null } };
    case 'html': return (await import('./markup-file')).openHtml(bytes, url);
    case 'xml': return (await import('./markup-file')).openXml(bytes, url);
    case 'pdf': return (await import('./pdf-file')).openPdfFile(bytes, url);
  }
}

async function readBytes(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new FileFailure('bestaat niet');
    if (code === 'EISDIR') throw new FileFailure('is een map');
    throw new FileFailure('is niet te lezen');
  }
}
