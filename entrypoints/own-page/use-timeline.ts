import { useEffect, useState } from 'preact/hooks';
import type { Failure, TimelineView } from '../../lib/protocol';
import { ask } from './ask';
import { useChanges } from './use-changes';

/** What is known of a document together with others: `null` until it is known. */
export type KnownOf = { readonly view: TimelineView } | { readonly failed: Failure } | null;

/**
 * The timeline of a document, asked again whenever something else is kept.
 * @param key `null` while there is no document that is kept
 * @param savedAt when it was last saved; `null` while it is not
 */
export function useTimelineOf(key: string | null, savedAt: string | null): KnownOf {
  const [known, setKnown] = useState<KnownOf>(null);
  const changes = useChanges();
  useEffect(() => { setKnown(null); }, [key]);
  useEffect(() => {
    if (key === null || savedAt === null) return undefined;
    let wanted = true;
    void ask({ kind: 'timeline', scope: { of: 'document', key } }).then((answer) => {
      if (wanted) setKnown(answer.ok ? { view: answer.value } : { failed: answer.reason });
    });
    return () => { wanted = false; };
  }, [key, savedAt, changes]);
  return known;
}
