import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** Where word is left, for the panel, that the reader wants to write a note. */
const NOTE_ASKED = 'noteAsked';

/** On what the reader wants to write: a mark by its index, or what is selected (`null`). */
export interface NoteAsked {
  readonly tabId: number;
  readonly mark: number | null;
}

/** Leaves word for the panel of a tab that the reader wants to write a note. Only pages of ours can read it. */
export async function askForNote(asked: NoteAsked): Promise<void> {
  await browser.storage.session.set({ [NOTE_ASKED]: asked });
}

/** The same for the tab that this page of ours is in. */
export async function askForNoteHere(mark: number | null): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await askForNote({ tabId: tab.id, mark });
}

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
