import type * as Pdfjs from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

type Library = typeof Pdfjs;

let loaded: Promise<Library> | null = null;

/**
 * The PDF library, fetched from our own package when first asked for.
 * The build for older browsers is used on purpose: the modern one needs functions that browsers of this year lack.
 */
export function pdfjs(): Promise<Library> {
  loaded ??= import('pdfjs-dist/legacy/build/pdf.mjs') as Promise<Library>;
  return loaded;
}

let spare: Worker | null = null;

/** Starts the worker that the next document gets, so that it is ready when the file is. */
export function prepareWorker(): void {
  spare ??= newWorker();
}

/** A worker that nobody uses yet: the prepared one, or a new one. */
export function startPdfWorker(): Worker {
  const worker = spare ?? newWorker();
  spare = null;
  return worker;
}

/** A worker of our own origin. Under Trusted Types only this address passes. */
function newWorker(): Worker {
  return new Worker(trusted(workerUrl), { type: 'module', name: 'pdf' });
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): { createScriptURL(url: string): string };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | null = null;

function trusted(url: string): string {
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  if (types === undefined) return url;
  policy ??= types.createPolicy('pdf-worker', {
    createScriptURL: (asked) => {
      if (asked !== workerUrl) throw new TypeError('Only the worker of the package may start.');
      return asked;
    },
  });
  return policy.createScriptURL(url);
}
