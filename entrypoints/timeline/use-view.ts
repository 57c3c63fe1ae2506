import { useEffect, useState } from 'preact/hooks';
import type { Failure, Outcome, Scope, SearchHit, TimelineView } from '../../lib/protocol';
import { ask } from '../own-page/ask';

export interface ViewInUse {
  /** `null` until the first answer for this scope. */
  readonly view: TimelineView | null;
  readonly failure: Failure | null;
}

const NOTHING: ViewInUse = { view: null, failure: null };
/** So many hits come at first, so that the answer is there at once; the reader can ask for as many as are given. */
const FIRST_HITS = 20;
const MOST_HITS = 200;

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

export interface HitsInUse {
  /** `null` when nothing is searched, or not yet found. */
  readonly hits: readonly SearchHit[] | null;
  /** Gives more hits; `null` when there are none, or as many as are given. */
  readonly onMore: (() => void) | null;
}

/** What a search finds. */
export function useHits(scope: Scope, round: number): HitsInUse {
  const words = scope.of === 'search' ? scope.words : '';
  const [widened, setWidened] = useState<string | null>(null);
  const limit = widened === words ? MOST_HITS : FIRST_HITS;
  const [found, setFound] = useState<{ readonly words: string; readonly limit: number; readonly hits: readonly SearchHit[] } | null>(null);
  useEffect(() => {
    let wanted = true;
    if (words !== '') {
      void ask({ kind: 'search', words, limit }).then((answer) => { if (wanted) setFound({ words, limit, hits: answer.ok ? answer.value : [] }); });
    }
    return () => { wanted = false; };
  }, [words, limit, round]);
  if (found === null || found.words !== words || words === '') return { hits: null, onMore: null };
  return { hits: found.hits, onMore: found.hits.length === FIRST_HITS && found.limit === FIRST_HITS ? () => { setWidened(words); } : null };
}
