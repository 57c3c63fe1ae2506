import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { PlacedNote } from '../../components/notes/note-draft';
import type { NoteRow } from '../../lib/protocol';
import { anchorIn } from '../../lib/timeline/note';
import { notePlaces } from '../../lib/timeline/note-place';
import { ask } from '../own-page/ask';
import { useChanges } from '../own-page/use-changes';

const ROWS = 200;
/** Pages of notes that are asked for; more than a thousand notes on one document is another use. */
const MOST_PAGES = 5;

export interface NotesInUse {
  readonly notes: readonly PlacedNote[];
  readonly tags: readonly string[];
  /** Asks for the notes again, and looks for their places in the text as it is now. */
  readonly look: () => void;
}

/**
 * The notes on a document and on the motions that it speaks of, each with its place in the text.
 * @param key `null` while the document is not kept
 * @param savedAt when the document was last saved: its text may be another since
 */
export function useNotes(key: string | null, savedAt: string | null, motions: readonly string[]): NotesInUse {
  const [rows, setRows] = useState<readonly NoteRow[]>([]);
  const [tags, setTags] = useState<readonly string[]>([]);
  const [text, setText] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const changes = useChanges();
  const look = useCallback(() => { setRound((before) => before + 1); }, []);
  const motionKeys = motions.join('\n');

  useEffect(() => {
    if (key === null) {
      setRows([]);
      return undefined;
    }
    let wanted = true;
    void Promise.all([notesOf(key, motionKeys.split('\n')), ask({ kind: 'tags' })]).then(([found, known]) => {
      if (!wanted) return;
      setRows(found);
      setTags(known.ok ? known.value : []);
    });
    return () => { wanted = false; };
  }, [key, motionKeys, round, changes]);

  const placed = rows.some(({ subject }) => anchorIn(subject) !== null);
  useEffect(() => {
    setText(null);
    if (key === null || !placed) return undefined;
    let wanted = true;
    void ask({ kind: 'reading', key }).then((answer) => { if (wanted && answer.ok) setText(answer.value.text); });
    return () => { wanted = false; };
  }, [key, savedAt, placed, round]);

  const notes = useMemo(() => {
    const find = text === null ? null : notePlaces(text);
    return rows.map((note): PlacedNote => {
      const anchor = anchorIn(note.subject);
      return { note, place: anchor === null || find === null ? undefined : find(anchor) };
    });
  }, [rows, text]);
  return { notes, tags, look };
}

async function notesOf(reading: string, motions: readonly string[]): Promise<NoteRow[]> {
  const own: NoteRow[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES && (page === 0 || after !== null); page++) {
    const answer: Awaited<ReturnType<typeof askNotes>> = await askNotes(reading, after);
    if (!answer.ok) break;
    own.push(...answer.value.rows);
    after = answer.value.next;
  }
  const latest = await askNotes(null, null);
  const onMotions = latest.ok ? latest.value.rows.filter(({ subject }) => subject.kind === 'motion' && motions.includes(subject.key)) : [];
  return [...own, ...onMotions];
}

const askNotes = (reading: string | null, after: string | null) => ask({ kind: 'notes', reading, tag: null, after, limit: ROWS });
