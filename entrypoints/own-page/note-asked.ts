import { browser } from 'wxt/browser';

/** Where word is left, for the panel, that the reader wants to write a note. */
export const NOTE_ASKED = 'noteAsked';

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
