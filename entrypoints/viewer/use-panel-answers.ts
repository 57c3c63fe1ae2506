import { useEffect, useRef } from 'preact/hooks';
import { answerPanel, tellPanel } from './answer-panel';
import { pageStateOf, type Saving } from './page-state';
import type { ReadingStage, Stage } from './session';
import type { SheetMarks } from './sheet-marks';

interface PanelNeeds {
  readonly stage: Stage;
  readonly reading: ReadingStage;
  readonly saving: Saving;
  readonly saveAgain: () => void;
  readonly marks: SheetMarks | null;
}

/** Answers the panel, and tells it when there is something new. @returns how to note that the reader chose a mark */
export function usePanelAnswers(needs: PanelNeeds): (index: number) => void {
  const now = useRef(needs);
  now.current = needs;
  const chosen = useRef<number | null>(null);
  const state = (): ReturnType<typeof pageStateOf> => pageStateOf(now.current.stage, now.current.reading, now.current.saving, chosen.current);
  useEffect(() => {
    const controller = new AbortController();
    answerPanel({
      currentPage: state,
      goToMark: async (index) => {
        const found = await now.current.marks?.goTo(index) ?? false;
        if (found) chosen.current = index;
        return found;
      },
      goToPlace: async ({ start, end }) => await now.current.marks?.goToSpan(start, end) ?? false,
      selection: () => now.current.marks?.selection ?? null,
      saveAgain: () => { now.current.saveAgain(); },
    }, controller.signal);
    return () => { controller.abort(); };
  }, []);
  const { stage, saving, reading: { progress, done } } = needs;
  useEffect(() => {
    if (progress === null) chosen.current = null;
    tellPanel({ kind: 'pageChanged', state: state().state });
  }, [stage, progress, done, saving]);
  return (index) => { chosen.current = index; };
}
