import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { NoteDraft } from '../../components/notes/note-draft';

const keyOf = (document: string): string => `noteDraft:${document}`;

/**
 * The note that the reader is writing on a document. It outlives the panel: who closes it by accident finds the text again,
 * until the browser is closed.
 * @param document key of the document; `null` while it is not kept
 */
export function useDraft(document: string | null): readonly [NoteDraft | null, (draft: NoteDraft | null) => void] {
  const [held, setHeld] = useState<{ readonly document: string; readonly draft: NoteDraft | null } | null>(null);
  useEffect(() => {
    if (document === null) return undefined;
    let wanted = true;
    void browser.storage.session.get<Record<string, NoteDraft | undefined>>(keyOf(document)).then((found) => {
      const draft = found[keyOf(document)];
      if (wanted && draft !== undefined) setHeld((now) => (now?.document === document && now.draft !== null ? now : { document, draft: { ...draft, saving: false } }));
    });
    return () => { wanted = false; };
  }, [document]);
  const change = useCallback((draft: NoteDraft | null) => {
    if (document === null) return;
    setHeld({ document, draft });
    void (draft === null ? browser.storage.session.remove(keyOf(document)) : browser.storage.session.set({ [keyOf(document)]: draft }));
  }, [document]);
  return [held !== null && held.document === document ? held.draft : null, change];
}
