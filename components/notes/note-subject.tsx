import type { MarkKind } from '../../lib/recognise/mark';
import type { NoteSubject } from '../../lib/timeline/note';
import { useWording } from '../wording';

export interface NoteSubjectLineProps {
  readonly subject: NoteSubject;
  /** Names of motions by their key. */
  readonly motionTitle: (key: string) => string | null;
}

const MOST_QUOTE = 140;

/** What a note hangs on: the words of the document, set as their kind of mark is, or its name. */
export function NoteSubjectLine({ subject, motionTitle }: NoteSubjectLineProps) {
  const { notes, known } = useWording();
  switch (subject.kind) {
    case 'document': return <p class="note-subject">{notes.subjectDocument}</p>;
    case 'motion': return <p class="note-subject" lang="nl">{notes.subjectMotion(motionTitle(subject.key) ?? known.unnamedMotion)}</p>;
    case 'selection': return <p class="note-subject"><q lang="nl">{shortened(subject.anchor.quote)}</q></p>;
    case 'figure': return <Quoted kind="amount" quote={subject.anchor.quote} />;
    case 'mark': return <Quoted kind={subject.markKind} quote={subject.anchor.quote} />;
  }
}

function Quoted({ kind, quote }: { readonly kind: MarkKind; readonly quote: string }) {
  return <p class="note-subject"><span class={`mark mark-${kind}`} lang="nl">{shortened(quote)}</span></p>;
}

function shortened(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  return line.length <= MOST_QUOTE ? line : `${line.slice(0, MOST_QUOTE).trimEnd()} …`;
}
