/** Why a PDF cannot be shown or read; each has a sentence for the reader and a next step. */
export type PdfFailure =
  | 'notAllowed' // the address is not of a site that we may read
  | 'offline' // no answer
  | 'gone' // the site says that it is not there, or no longer
  | 'refused' // the site wants a log-in, or answers with another error
  | 'notPdf' // something else came, such as an error page under a .pdf address
  | 'tooLarge'
  | 'empty'
  | 'damaged'
  | 'unreadable' // the file on disk was moved or changed since it was chosen
  | 'password'
  | 'wrongPassword'
  | 'cancelled';

export type PdfOutcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: PdfFailure };

export const failed = (reason: PdfFailure): { readonly ok: false; readonly reason: PdfFailure } => ({ ok: false, reason });

/** The largest file we open, in bytes. */
export const MOST_BYTES = 100 * 1024 * 1024;

/** Files may begin with other bytes before the header; readers look in the first kilobyte (ISO 32000-1, annex H). */
const HEADER_WITHIN = 1024;

/** What the bytes of a file show before it is opened: `null` when it looks like a PDF. */
export function flawOf(bytes: Uint8Array): PdfFailure | null {
  if (bytes.length === 0) return 'empty';
  if (bytes.length > MOST_BYTES) return 'tooLarge';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEADER_WITHIN));
  return head.includes('%PDF-') ? null : 'notPdf';
}

/** What an error of pdf.js means. Names are those of its exceptions. */
export function failureOf(error: unknown): PdfFailure {
  const { name = '', code = 0 } = (error ?? {}) as { name?: string; code?: number };
  if (name === 'PasswordException') return code === 2 ? 'wrongPassword' : 'password';
  if (name === 'AbortException' || name === 'AbortError') return 'cancelled';
  return 'damaged';
}
