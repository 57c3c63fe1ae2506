import { failed, flawOf, MOST_BYTES, type PdfOutcome } from './pdf-failure';

/** How far a download is, in bytes; `total` is `null` when the site does not say. */
export interface Progress {
  readonly loaded: number;
  readonly total: number | null;
}

interface FetchOptions {
  readonly signal: AbortSignal;
  /** Whether the reader lets us read this host. */
  readonly mayRead: (url: URL) => boolean;
  /** Whether the site may see who is logged in; only when the reader said so. */
  readonly cookies: boolean;
  readonly onProgress: (progress: Progress) => void;
}

/**
 * Fetches the file that the reader opened, and nothing else: over https, from an allowed host (also
 * after redirects), without referrer, without cookies unless the reader said so, at most 100 MB.
 */
export async function fetchPdf(address: URL, { signal, mayRead, cookies, onProgress }: FetchOptions): Promise<PdfOutcome<Uint8Array>> {
  if (address.protocol !== 'https:' || address.username !== '' || !mayRead(address)) return failed('notAllowed');
  try {
    const response = await fetch(address, { signal, credentials: cookies ? 'include' : 'omit', referrerPolicy: 'no-referrer', cache: 'default' });
    if (response.redirected && !mayRead(new URL(response.url))) return failed('notAllowed');
    if (response.status === 404 || response.status === 410) return failed('gone');
    if (!response.ok || response.body === null) return failed('refused');
    return await received(response.body, Number(response.headers.get('content-length') ?? 0), onProgress);
  } catch {
    return failed(signal.aborted ? 'cancelled' : 'offline');
  }
}

async function received(body: ReadableStream<Uint8Array>, stated: number, onProgress: FetchOptions['onProgress']): Promise<PdfOutcome<Uint8Array>> {
  if (stated > MOST_BYTES) {
    await body.cancel();
    return failed('tooLarge');
  }
  const chunks: Uint8Array[] = [];
  let loaded = 0;
  const reader = body.getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    loaded += chunk.value.length;
    if (loaded > MOST_BYTES) {
      await reader.cancel();
      return failed('tooLarge');
    }
    chunks.push(chunk.value);
    onProgress({ loaded, total: stated > 0 ? stated : null });
  }
  const bytes = new Uint8Array(loaded);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  const flaw = flawOf(bytes);
  return flaw === null ? { ok: true, value: bytes } : failed(flaw);
}
