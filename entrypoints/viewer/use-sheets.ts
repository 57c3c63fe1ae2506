import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { createSheets, type Sheets } from '../../lib/pdf/sheets';
import type { Stage } from './session';

export interface SheetState {
  readonly page: number;
  readonly pages: number;
  /** 1 is actual size. */
  readonly factor: number;
  readonly found: { readonly current: number; readonly total: number } | null;
}

/** The pages on the screen, and what they tell. `onText` is called when the text of a page can be painted. */
export function useSheets(stage: Stage, startPage: number, onText: (sheets: Sheets, page: number) => void) {
  const container = useRef<HTMLDivElement>(null);
  const sheets = useRef<Sheets | null>(null);
  const [state, setState] = useState<SheetState>({ page: startPage, pages: 0, factor: 1, found: null });
  const paint = useRef(onText);
  paint.current = onText;
  const start = useRef(startPage);

  const events = useMemo(() => ({
    onPage: (page: number) => { setState((before) => ({ ...before, page })); },
    onText: (page: number) => { if (sheets.current !== null) paint.current(sheets.current, page); },
    onZoom: (factor: number) => { setState((before) => ({ ...before, factor })); },
    onFound: (found: SheetState['found']) => { setState((before) => ({ ...before, found })); },
  }), []);

  const shown = stage.at === 'shown' ? stage.open : null;
  useEffect(() => {
    const element = container.current;
    if (shown === null || element === null) {
      sheets.current?.clear();
      return;
    }
    setState((before) => ({ ...before, pages: shown.document.numPages }));
    void (async () => {
      sheets.current ??= await createSheets(element, events);
      sheets.current.show(shown.document, start.current);
    })();
  }, [shown, events]);

  return { container, sheets, state };
}
