import type { Mark } from '../../lib/recognise/mark';
import { useWording } from '../wording';
import { CertaintyTag } from './certainty-tag';
import { describeMark, isDoubtful, type MotionTitles } from './describe-mark';

export interface MarkRowProps {
  readonly mark: Mark;
  readonly titles: MotionTitles;
  readonly current: boolean;
  /** Whether this row is the one stop of its list for the Tab key. */
  readonly tabStop: boolean;
  /** Whether it is not told the same elsewhere. */
  readonly differs: boolean;
  readonly onChoose: () => void;
}

/** Longest quote shown whole, in UTF-16 code units; a longer one is cut, its start is what identifies it. */
const LONGEST_QUOTE = 160;

/** One mark in a list: its words as the page has them, what they mean, and how sure that is. */
export function MarkRow({ mark, titles, current, tabStop, differs, onChoose }: MarkRowProps) {
  const words = useWording();
  const notes = describeMark(mark, titles, words);
  return (
    <button class="mark-row" type="button" tabIndex={tabStop ? 0 : -1} aria-current={current ? 'true' : undefined} onClick={onChoose}>
      <span class="mark-row-head">
        <span class="mark-row-quote"><span class={`mark mark-${mark.kind}`} lang="nl">{shorten(mark.quote)}</span></span>
        <span class="mark-row-kind">{words.kinds[mark.kind]}</span>
      </span>
      {(notes.length > 0 || isDoubtful(mark) || differs) && (
        <span class="mark-row-notes">
          {differs && <span class="note"><span class="tag tag-differs">{words.elsewhere.difference}</span></span>}
          {notes.map((note, at) => (
            <span key={at} class={`note note-${note.certainty}`}>
              {note.text}
              {note.certainty !== 'stated' && <> <CertaintyTag kind={note.certainty} /></>}
            </span>
          ))}
          {isDoubtful(mark) && <span class="note"><CertaintyTag kind="doubtful" /></span>}
        </span>
      )}
    </button>
  );
}

function shorten(quote: string): string {
  const flat = quote.replace(/\s+/g, ' ');
  return flat.length <= LONGEST_QUOTE ? flat : `${flat.slice(0, LONGEST_QUOTE).trimEnd()}…`;
}
