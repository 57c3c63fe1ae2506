type Listener = (reason: unknown) => void;

/** What tells of promises that were rejected and that nobody awaits: the process of Node. */
export interface RejectionSource {
  on(event: 'unhandledRejection', listener: Listener): unknown;
  off(event: 'unhandledRejection', listener: Listener): unknown;
}

/** Errors that the reading of a damaged file throws inside pdf.js, by name. */
const OF_PDFJS = new Set(['FormatError', 'InvalidPDFException', 'XRefParseException', 'XRefEntryException', 'MissingDataException', 'ParserEOFException', 'UnknownErrorException', 'PasswordException', 'AbortException', 'ResponseException', 'WorkerTask was terminated']);

/**
 * pdf.js rejects a second promise, that nobody can await, when a file is damaged. In a browser that ends in its worker;
 * in Node it would end the process. While this listens, such an error is passed over, and any other is thrown.
 */
export class PdfNoise {
  readonly #source: RejectionSource;
  readonly #listener: Listener = (reason) => {
    if (!isOfPdfjs(reason)) throw reason;
  };

  constructor(source: RejectionSource) {
    this.#source = source;
    source.on('unhandledRejection', this.#listener);
  }

  /** Stops listening, after errors that are still under way have come. */
  async end(): Promise<void> {
    await new Promise((resolve) => { setTimeout(resolve, 0); });
    this.#source.off('unhandledRejection', this.#listener);
  }
}

function isOfPdfjs(reason: unknown): boolean {
  if (!(reason instanceof Error)) return false;
  return OF_PDFJS.has(reason.name) || /pdf\.worker|pdfjs-dist/.test(reason.stack ?? '');
}
