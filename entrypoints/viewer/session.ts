import { signal, type ReadonlySignal } from '@preact/signals';
import { fetchPdf, type Progress } from '../../lib/pdf/fetch-pdf';
import { openPdf, type OpenPdf } from '../../lib/pdf/open-pdf';
import { failed, type PdfFailure, type PdfOutcome } from '../../lib/pdf/pdf-failure';
import { readPdf, type PdfProgress } from '../../lib/pdf/read-pdf';

/** Where the document comes from. */
export interface Origin {
  readonly name: string;
  /** `null` for a file of the reader. */
  readonly address: URL | null;
}

export type Stage =
  | { readonly at: 'empty' }
  | { readonly at: 'fetching'; readonly progress: Progress | null }
  | { readonly at: 'opening' }
  | { readonly at: 'password'; readonly wrong: boolean }
  | { readonly at: 'failed'; readonly reason: Exclude<PdfFailure, 'password' | 'wrongPassword'> }
  | { readonly at: 'shown'; readonly open: OpenPdf };

/** How far the text has been read; `done` also when the reader stopped it. */
export interface ReadingStage {
  readonly pagesRead: number;
  readonly progress: PdfProgress | null;
  readonly done: boolean;
}

const NOT_READ: ReadingStage = { pagesRead: 0, progress: null, done: false };

export interface SessionParts {
  /** Whether the reader lets us read a host. */
  readonly mayRead: (url: URL) => boolean;
  /** Whether a host may see who is logged in. */
  readonly sendsCookies: (host: string) => Promise<boolean>;
  readonly pause: () => Promise<void>;
  /** Resolves when the page in sight is drawn: the rest waits, so that the reader does not. */
  readonly drawn: () => Promise<void>;
  /** Called once the whole document has been read. */
  readonly onRead: (progress: PdfProgress) => void;
}

/** One document in the reader, from its address or file to its marks. A new one ends the one before. */
export class Session {
  readonly #origin = signal<Origin | null>(null);
  readonly #stage = signal<Stage>({ at: 'empty' });
  readonly #reading = signal<ReadingStage>(NOT_READ);
  readonly #parts: SessionParts;
  readonly #firstPage: number;
  #bytes: Uint8Array | null = null;
  #work = new AbortController();

  /** @param firstPage the page at which the document opens */
  constructor(firstPage: number, parts: SessionParts) {
    this.#firstPage = firstPage;
    this.#parts = parts;
  }

  get origin(): ReadonlySignal<Origin | null> { return this.#origin; }
  get stage(): ReadonlySignal<Stage> { return this.#stage; }
  get reading(): ReadonlySignal<ReadingStage> { return this.#reading; }

  /** Fetches and opens the document at an address. */
  async openAddress(address: URL, name: string): Promise<void> {
    const signal = this.#begin({ name, address });
    this.#stage.value = { at: 'fetching', progress: null };
    const fetched = await fetchPdf(address, {
      signal, mayRead: this.#parts.mayRead, cookies: await this.#parts.sendsCookies(address.host),
      onProgress: (progress) => { if (!signal.aborted) this.#stage.value = { at: 'fetching', progress }; },
    });
    await this.#openBytes(fetched, signal);
  }

  /** Opens a file of the reader. */
  async openFile(file: File): Promise<void> {
    const signal = this.#begin({ name: file.name, address: null });
    this.#stage.value = { at: 'opening' };
    await this.#openBytes(await bytesOf(file), signal);
  }

  /** Tries to open the document that asked for a password. */
  async unlock(password: string): Promise<void> {
    if (this.#bytes !== null) await this.#show(this.#bytes, this.#work.signal, password);
  }

  /** Stops fetching or reading; what is shown stays. */
  stop(): void {
    this.#work.abort();
    this.#reading.value = { ...this.#reading.value, done: true };
  }

  /** The bytes of the document, for saving it as a file. */
  get bytes(): Uint8Array | null { return this.#bytes; }

  #begin(origin: Origin): AbortSignal {
    this.#work.abort();
    if (this.#stage.value.at === 'shown') this.#stage.value.open.close();
    this.#work = new AbortController();
    this.#bytes = null;
    this.#origin.value = origin;
    this.#reading.value = NOT_READ;
    return this.#work.signal;
  }

  async #openBytes(bytes: PdfOutcome<Uint8Array>, signal: AbortSignal): Promise<void> {
    if (this.#work.signal !== signal) return;
    if (!bytes.ok) {
      this.#fail(bytes.reason);
      return;
    }
    this.#bytes = bytes.value;
    await this.#show(bytes.value, signal);
  }

  async #show(bytes: Uint8Array, signal: AbortSignal, password?: string): Promise<void> {
    this.#stage.value = { at: 'opening' };
    // The worker takes what it is given; the copy stays for the password and for saving.
    const opened = await openPdf(bytes.slice(), password);
    if (signal.aborted) {
      if (opened.ok) opened.value.close();
      if (this.#work.signal === signal) this.#fail('cancelled');
      return;
    }
    if (!opened.ok) {
      this.#fail(opened.reason);
      return;
    }
    this.#stage.value = { at: 'shown', open: opened.value };
    await this.#read(opened.value, signal);
  }

  async #read({ document }: OpenPdf, signal: AbortSignal): Promise<void> {
    const { pause, drawn, onRead } = this.#parts;
    const hints = { url: withoutPlace(this.#origin.value?.address ?? null), page: null, date: null };
    const onPage = (pagesRead: number): void => { if (!signal.aborted) this.#reading.value = { ...this.#reading.value, pagesRead }; };
    for await (const progress of readPdf(document, { hints, signal, pause, onPage, firstPage: this.#firstPage })) {
      if (signal.aborted) return;
      this.#reading.value = { pagesRead: progress.readPages.length, progress, done: progress.done };
      if (progress.done) onRead(progress);
      else await drawn();
    }
  }

  #fail(reason: PdfFailure): void {
    if (reason === 'password' || reason === 'wrongPassword') this.#stage.value = { at: 'password', wrong: reason === 'wrongPassword' };
    else this.#stage.value = { at: 'failed', reason };
  }
}

async function bytesOf(file: File): Promise<PdfOutcome<Uint8Array>> {
  try {
    return { ok: true, value: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return failed('unreadable');
  }
}

function withoutPlace(address: URL | null): URL | null {
  if (address === null) return null;
  const document = new URL(address);
  document.hash = '';
  return document;
}
