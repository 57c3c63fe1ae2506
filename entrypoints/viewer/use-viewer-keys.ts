import { useEffect, useRef } from 'preact/hooks';

interface ViewerKeys {
  readonly onFind: () => void;
  readonly onPrint: () => void;
  readonly onZoomStep: (step: 1 | -1) => void;
  readonly onFit: () => void;
}

/** The keys that readers of PDFs know: find, print, larger, smaller, fit. All with Ctrl or Command. */
export function useViewerKeys(keys: ViewerKeys): void {
  const current = useRef(keys);
  current.current = keys;
  useEffect(() => {
    const controller = new AbortController();
    addEventListener('keydown', (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const { onFind, onPrint, onZoomStep, onFit } = current.current;
      const act = { f: onFind, p: onPrint, '+': () => { onZoomStep(1); }, '=': () => { onZoomStep(1); }, '-': () => { onZoomStep(-1); }, 0: onFit }[event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    }, { signal: controller.signal });
    return () => { controller.abort(); };
  }, []);
}
