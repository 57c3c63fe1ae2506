import { useEffect, useState } from 'preact/hooks';
import type { Failure, Outcome, Scope, SearchHit, TimelineView } from '../../lib/protocol';
import { ask } from '../own-page/ask';

export interface ViewInUse {
  /** `null` until the first answer for this scope. */
  readonly view: TimelineView | null;
  readonly failure: Failure | null;
}

const NOTHING: ViewInUse = { view: null, failure: null };
const MOST_HITS = 50;

/** The timeline of a scope. What is shown stays until the next answer is there, unless something else is asked for. */
export function useView(scope: Scope, limit: number, round: number): ViewInUse {
  const asked = JSON.stringify(scope);
  const [shown, setShown] = useState<{ readonly of: string; readonly inUse: ViewInUse }>({ of: asked, inUse: NOTHING });
  useEffect(() => {
    let wanted = true;
    void ask({ kind: 'timeline', scope, limit }).then((answer: Outcome<TimelineView>) => {
      if (wanted) setShown({ of: asked, inUse: answer.ok ? { view: answer.value, failure: null } : { view: null, failure: answer.reason } });
    });
    return () => { wanted = false; };
  }, [asked, limit, round]);
  return shown.of === asked ? shown.inUse : NOTHING;
}

/** What a search finds; `null` when nothing is searched, or not yet found. */
export function useHits(scope: Scope, round: number): readonly SearchHit[] | null {
  const words = scope.of === 'search' ? scope.words : '';
  const [found, setFound] = useState<{ readonly words: string; readonly hits: readonly SearchHit[] } | null>(null);
  useEffect(() => {
    let wanted = true;
    if (words !== '') {
      void ask({ kind: 'search', words, limit: MOST_HITS }).then((answer) => { if (wanted) setFound({ words, hits: answer.ok ? answer.value : [] }); });
    }
    return () => { wanted = false; };
  }, [words, round]);
  return found !== null && found.words === words && words !== '' ? found.hits : null;
}
