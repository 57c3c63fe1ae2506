// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { draftOf, newDraft, noteOf, tagsIn, type NoteDraft, type PlacedNote } from '../../../components/notes/note-draft';
import { NotesTab, type NotesTabProps } from '../../../components/notes/notes-tab';
import { anchorOf, type NoteSubject } from '../../../lib/timeline/note';
import { LETTER_KEY, letterText } from '../fixtures/read-letters';
import { show } from '../show';

const acts = {
  onDraft: vi.fn(), onSaveDraft: vi.fn(), onNoteOnDocument: vi.fn(), onNoteOnSelection: vi.fn(), onRemove: vi.fn(), onGoToPlace: vi.fn(), onLookAgain: vi.fn(), onMoveToSelection: vi.fn(),
  onPut: vi.fn(), onTake: vi.fn(), onMake: vi.fn(),
};
beforeEach(() => { vi.clearAllMocks(); });

const at = letterText.indexOf('€ 80 miljoen');
const anchor = anchorOf(LETTER_KEY, letterText, { start: at, end: at + 12 });
const ID = '0e2f7a34-53c6-4a25-9f0c-1d2b3c4d5e6f';
const noteRow = (subject: NoteSubject, more: Partial<PlacedNote['note']> = {}): PlacedNote['note'] =>
  ({ id: ID, subject, text: 'Vraag dit na bij de wethouder.', tags: ['begroting'], madeAt: '2026-11-24T10:00:00.000Z', changedAt: '2026-11-24T10:00:00.000Z', orphan: false, ...more });
const placed: PlacedNote = { note: noteRow({ kind: 'figure', anchor }), place: { start: at, end: at + 12 } };

const AT_REST: NotesTabProps = {
  inPanel: { notes: [], tags: [], collections: [], draft: null }, documentKey: LETTER_KEY, now: new Date('2026-11-24T18:00:00Z'), motionTitle: () => 'Eerlijk delen', ...acts,
};
const tab = (inPanel: Partial<NotesTabProps['inPanel']>, more: Partial<NotesTabProps> = {}) => show(<NotesTab {...AT_REST} {...more} inPanel={{ ...AT_REST.inPanel, ...inPanel }} />);

/** The tab with a draft that is kept as the panel keeps it. */
function Writing({ draft: first }: { readonly draft: NoteDraft }) {
  const [draft, setDraft] = useState<NoteDraft | null>(first);
  return <NotesTab {...AT_REST} inPanel={{ ...AT_REST.inPanel, draft }} onDraft={setDraft} />;
}

describe('notes', () => {
  it.each<[NoteSubject, string]>([
    [{ kind: 'document', reading: LETTER_KEY }, 'dit stuk'], [{ kind: 'motion', key: 'motie:x' }, 'motie Eerlijk delen'], [{ kind: 'figure', anchor }, '€ 80 miljoen'],
    [{ kind: 'selection', anchor }, '€ 80 miljoen'], [{ kind: 'mark', anchor, markKind: 'date' }, '€ 80 miljoen'],
  ])('on %j say what they hang on', (subject, words) => {
    expect(tab({ notes: [{ note: noteRow(subject), place: undefined }] }).texts('.note-subject')).toEqual([words]);
  });

  it('lead to their place', () => {
    const { named, click } = tab({ notes: [placed] });
    click(named('Naar de plek'));
    expect(acts.onGoToPlace).toHaveBeenCalledWith(at, at + 12);
  });

  it('whose place is gone stay, say so, and can be put elsewhere', () => {
    const { texts, named, click } = tab({ notes: [{ ...placed, place: null }] });
    expect(texts('.note-item')[0]).toContain('plek niet gevonden');
    expect(texts('.note-text')).toEqual(['Vraag dit na bij de wethouder.']);
    click(named('Zoek opnieuw'));
    click(named('Zet bij de selectie'));
    expect(acts.onLookAgain).toHaveBeenCalledOnce();
    expect(acts.onMoveToSelection).toHaveBeenCalledWith(placed.note);
  });

  it('show text as text, with its lines', () => {
    expect(tab({ notes: [{ note: noteRow({ kind: 'document', reading: LETTER_KEY }, { text: '<img src=x onerror=alert(1)>\nregel 2' }), place: undefined }] }).root.querySelector('.note-text')?.innerHTML).toBe('&lt;img src=x onerror=alert(1)&gt;\nregel 2');
  });

  it('are chosen by label', () => {
    const other = { note: noteRow({ kind: 'document', reading: LETTER_KEY }, { id: ID.replace('0', '1'), tags: ['jeugd'], text: 'Anders.' }), place: undefined };
    const { texts } = tab({ notes: [placed, other] });
    expect(texts('select')[0]).toBe('alle labelsbegrotingjeugd');
  });

  it('ask before one is deleted', () => {
    HTMLDialogElement.prototype.showModal = vi.fn();
    const { named, find, click } = tab({ notes: [placed] });
    click(named('Verwijder'));
    expect(acts.onRemove).not.toHaveBeenCalled();
    click(find('dialog .button-first'));
    expect(acts.onRemove).toHaveBeenCalledWith(ID);
  });

  it('begin on the selection or the document, and not before that is kept', () => {
    const { named, click } = tab({});
    click(named('Bij de selectie'));
    click(named('Bij dit stuk'));
    expect([acts.onNoteOnSelection.mock.calls.length, acts.onNoteOnDocument.mock.calls.length]).toEqual([1, 1]);
    expect(tab({}, { documentKey: null }).texts('button')).toEqual([]);
  });
});

describe('writing a note', () => {
  const draft = newDraft(ID, { kind: 'figure', anchor });

  it('takes the focus, and keeps the text when it could not be saved', () => {
    const { find, texts } = tab({ draft: { ...draft, text: 'Nog niet weg', failed: 'diskFull' } });
    expect(document.activeElement?.id).toBe('note-text');
    expect((find('textarea') as HTMLTextAreaElement).value).toBe('Nog niet weg');
    expect(texts('[role=alert]')).toEqual(['De schijf is vol. Maak ruimte vrij en probeer het opnieuw.']);
    expect(texts('.note-state')[0]).toContain('De tekst staat nog in dit venster');
  });

  it('saves with Ctrl and Enter, and has nothing to save without words', () => {
    const { find } = tab({ draft: { ...draft, text: 'iets' } });
    find('textarea').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }));
    expect(acts.onSaveDraft).toHaveBeenCalledOnce();
    expect((tab({ draft }).named('Bewaar') as HTMLButtonElement).disabled).toBe(true);
  });

  it('is given up with Escape only while nothing was typed', () => {
    const { press, type, find, root } = show(<Writing draft={draft} />);
    type(find('textarea'), 'een woord');
    press('Escape');
    expect(root.querySelector('textarea')).not.toBeNull();
    type(find('textarea'), '');
    press('Escape');
    expect(root.querySelector('textarea')).toBeNull();
  });

  it('on a mark that means a motion can be put on the motion itself', () => {
    const { find, click, texts } = show(<Writing draft={newDraft(ID, { kind: 'mark', anchor, markKind: 'motion' }, { kind: 'motion', key: 'motie:x' })} />);
    click(find('[role=switch]'));
    expect(texts('.note-subject')).toEqual(['motie Eerlijk delen']);
    click(find('[role=switch]'));
    expect(texts('.note-subject')).toEqual(['€ 80 miljoen']);
  });
});

describe('a draft', () => {
  it.each([['jeugd, begroting', ['jeugd', 'begroting']], [' jeugd ,, jeugd', ['jeugd']], ['', []], ['l'.repeat(300), ['l'.repeat(100)]]])('%j has the labels %j', (typed, tags) => {
    expect(tagsIn(typed)).toEqual(tags);
  });

  it('of a note tells from which version it began', () => {
    const { id, subject, text, tags, madeAt, changedAt } = noteRow({ kind: 'figure', anchor });
    const note = { id, subject, text, tags, madeAt, changedAt };
    expect(noteOf(draftOf(note), '2026-11-25T00:00:00.000Z')).toEqual(note);
  });
});

describe('dossiers of the reader’s own', () => {
  const collection = { id: ID, name: 'Raad 30 november', madeAt: placed.note.madeAt, changedAt: placed.note.madeAt, items: [{ kind: 'document' as const, reading: LETTER_KEY }] };

  it('hold the document or not, and are opened on the timeline', () => {
    const { find, click, root } = tab({ collections: [collection] });
    expect(find('.collections [role=switch]').getAttribute('aria-checked')).toBe('true');
    click(find('.collections [role=switch]'));
    expect(acts.onTake).toHaveBeenCalledWith(ID, { kind: 'document', reading: LETTER_KEY });
    expect(root.querySelector('.collections a')?.getAttribute('href')).toBe(`/timeline.html#of=collection&id=${ID}`);
  });

  it('are made with the document in them', () => {
    const { find, named, click, type } = tab({});
    type(find('.collection-form input'), ' Raad ');
    click(named('Maak dossier'));
    expect(acts.onMake).toHaveBeenCalledWith('Raad', { kind: 'document', reading: LETTER_KEY });
  });
});
