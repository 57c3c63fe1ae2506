import type { DocumentIdentity } from '../../lib/document/document';
import type { Mark } from '../../lib/recognise/mark';
import { formatCount } from '../format/quantity';
import { KindWord } from '../mark/kind-word';
import { countByKind } from '../mark/outline';
import { usePageWording, type PageWording } from '../wording/page';

export interface EdgeTabProps {
  readonly identity: DocumentIdentity;
  readonly marks: readonly Mark[];
  readonly open: boolean;
  /** A sentence that the reader must know: the page changes too fast, the extension was updated. */
  readonly notice: string | null;
  /** What came of opening the panel. */
  readonly told: string | null;
  readonly onToggle: () => void;
  readonly onOpenPanel: () => void;
  readonly onHide: () => void;
}

/** The tab at the edge of a page that was read: our name and one number. Opened it says what the document is. */
export function EdgeTab({ identity, marks, open, notice, told, ...acts }: EdgeTabProps) {
  const words = usePageWording();
  const unsaid = notInText(identity, words);
  return (
    <aside class="edge" aria-label="Kamerspoor">
      {open && (
        <div class="edge-open" id="edge-open">
          <p class="small quiet">{words.documentKinds[identity.kind]}</p>
          <h2 lang="nl">{identity.title ?? identity.number ?? words.common.untitled}</h2>
          {unsaid !== null && <p class="small absent">{unsaid}</p>}
          {notice !== null && <p class="small" role="status">{notice}</p>}
          <table class="edge-counts">
            <caption class="unseen">{words.common.marksHeading}</caption>
            <tbody>
              {countByKind(marks).map(({ kind, count }) => (
                <tr key={kind}><th scope="row"><KindWord kind={kind} /></th><td>{formatCount(count, words.language)}</td></tr>
              ))}
            </tbody>
          </table>
          <p class="edge-acts">
            <button class="act act-first" type="button" onClick={acts.onOpenPanel}>{words.edgeTab.openPanel}</button>
            <button class="act" type="button" onClick={acts.onHide}>{words.edgeTab.hide}</button>
          </p>
          <p class="small quiet" role="status">{told}</p>
          {marks.length > 0 && <p class="small quiet">{words.edgeTab.stepHint}</p>}
        </div>
      )}
      <button class="edge-tab" type="button" aria-expanded={open} aria-controls="edge-open" onClick={acts.onToggle}>
        <span class="edge-name">Kamerspoor</span>
        <span class="edge-count" role="img" aria-label={words.common.marks(marks.length)}>{formatCount(marks.length, words.language)}</span>
      </button>
    </aside>
  );
}

/** "nummer en datum niet in de tekst", or `null` when the text gives both. */
function notInText({ number, id, date }: DocumentIdentity, words: PageWording): string | null {
  const fields = [number === null && id === null ? words.edgeTab.number : null, date === null ? words.edgeTab.date : null].filter((field) => field !== null);
  return fields.length === 0 ? null : words.edgeTab.notIn(fields.join(` ${words.edgeTab.and} `));
}
