import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { createSheets, type Sheets } from '../../lib/pdf/sheets';
import type { FirstDrawn } from './drawn';
import type { Stage } from './session';
import { SheetMarks } from './sheet-marks';

export interface SheetState {
  readonly page: number;
  readonly pages: number;
  /** 1 is actual size. */
  readonly factor: number;
  readonly found: { readonly current: number; readonly total: number } | null;
}

/** The pages on the screen with their marks. Both are there once the first document is opened. */
export interface SheetsInUse {
  readonly sheets: Sheets;
  readonly marks: SheetMarks;
}

/** Puts the document of a stage on the screen, and tells what the pages tell. */
export function useSheets(stage: Stage, startPage: number, drawn: FirstDrawn) {
  const container = useRef<HTMLDivElement>(null);
  const coming = useRef<Promise<SheetsInUse> | null>(null);
  const [inUse, setInUse] = useState<SheetsInUse | null>(null);
  const [state, setState] = useState<SheetState>({ page: startPage, pages: 0, factor: 1, found: null });

  const create = useMemo(() => async (element: HTMLDivElement): Promise<SheetsInUse> => {
    const change = (changed: Partial<SheetState>): void => { setState((before) => ({ ...before, ...changed })); };
    const sheets = await createSheets(element, {
      onPage: (page) => { change({ page }); },
      onDrawn: () => { drawn.note(); },
      onText: (page) => { marks.pageDrawn(page); },
      onZoom: (factor) => { change({ factor }); },
      onFound: (found) => { change({ found }); },
    });
    const marks = new SheetMarks(sheets);
    return { sheets, marks };
  }, [drawn]);

  const shown = stage.at === 'shown' ? stage.open.document : null;
  useEffect(() => {
    const element = container.current;
    if (element === null) return;
    if (shown === null) {
      setState((before) => ({ ...before, pages: 0 }));
      void coming.current?.then(({ sheets }) => { sheets.clear(); });
      return;
    }
    setState((before) => ({ ...before, pages: shown.numPages }));
    coming.current ??= create(element);
    void coming.current.then((made) => {
      setInUse(made);
      made.sheets.show(shown, startPage);
    });
  }, [shown, create, startPage]);

  useEffect(() => {
    const element = container.current;
    if (element === null || inUse === null) return undefined;
    const observer = new ResizeObserver(() => { inUse.sheets.fit(); });
    observer.observe(element);
    return () => { observer.disconnect(); };
  }, [inUse]);

  return { container, inUse, state };
}
