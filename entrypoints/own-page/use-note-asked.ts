import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { NOTE_ASKED, type NoteAsked } from './note-asked';

/** Calls `onAsked` once for each note that the reader asks for in a tab, also when that was before this page opened. */
export function useNoteAsked(tabId: number | null, onAsked: (mark: number | null) => void): void {
  useEffect(() => {
    if (tabId === null) return undefined;
    let followed = true;
    const look = async (): Promise<void> => {
      const { [NOTE_ASKED]: found } = await browser.storage.session.get<{ readonly [NOTE_ASKED]?: NoteAsked }>(NOTE_ASKED);
      if (!followed || found?.tabId !== tabId) return;
      await browser.storage.session.remove(NOTE_ASKED);
      onAsked(found.mark);
    };
    const onChanged = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>): void => {
      if (changes[NOTE_ASKED]?.newValue !== undefined) void look();
    };
    void look();
    browser.storage.session.onChanged.addListener(onChanged);
    return () => {
      followed = false;
      browser.storage.session.onChanged.removeListener(onChanged);
    };
  }, [tabId, onAsked]);
}
