import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MotionStatus } from '../../lib/recognise/mark';
import { CertaintyTag } from '../mark/certainty-tag';
import { KindWord } from '../mark/kind-word';
import { usePageWording } from '../wording/page';
import type { CardContent, CardMotion } from './card-content';

export interface CardProps {
  readonly content: CardContent;
  readonly pinned: boolean;
  /** Whether the reader came by keyboard: then the card takes the focus. */
  readonly takesFocus: boolean;
  /** A sentence on what came of the last act. */
  readonly told: string | null;
  /** What other documents say of it. In a page this is a frame of our own origin, which neither the page nor our script there can read. */
  readonly elsewhere: ComponentChildren;
  readonly onPin: () => void;
  readonly onClose: () => void;
  readonly onCopy: () => void;
  readonly onOpenPanel: () => void;
  readonly onNote: () => void;
  readonly onGoTo: (index: number) => void;
  readonly onGoToPlace: (start: number, end: number) => void;
}

/** The card is one glance; the panel has them all. */
const FIRST_CLAIMS = 3;

/** What one mark is, what this document says of it, and where it leads. Not modal: the page stays in reach. */
export function Card({ content, pinned, takesFocus, told, elsewhere, ...acts }: CardProps) {
  const words = usePageWording();
  const card = useRef<HTMLElement>(null);
  const [all, setAll] = useState(false);
  useEffect(() => { if (takesFocus) card.current?.focus(); }, [takesFocus, content]);
  const claims = all ? content.claims : content.claims.slice(0, FIRST_CLAIMS);

  return (
    <section class="card" role="dialog" aria-labelledby="heading" tabIndex={-1} ref={card}>
      <header class="card-head">
        <p class="card-top">
          <span><KindWord kind={content.kind} />{content.doubtful && <> <CertaintyTag kind="doubtful" /></>}</span>
          {content.mention !== null && <span>{words.card.mention(content.mention.n, content.mention.of)}</span>}
        </p>
        <h2 id="heading" lang="nl">{content.heading}</h2>
        {content.notes.map((note, at) => (
          <p key={at} class="card-note">{note.text}{note.certainty !== 'stated' && <> <CertaintyTag kind={note.certainty} /></>}</p>
        ))}
      </header>
      <div class="card-body">
        {content.statuses !== null && (
          <dl class="card-part card-statuses">
            <div><dt>{words.card.decision}</dt><dd><Statuses of={content.statuses.decision} /></dd></div>
            <div><dt>{words.card.execution}</dt><dd><Statuses of={content.statuses.execution} /></dd></div>
          </dl>
        )}
        {content.motions.length > 0 && <Motions motions={content.motions} onGoTo={acts.onGoTo} />}
        {claims.length > 0 && (
          <section class="card-part" aria-label={words.card.claims}>
            <ol class="card-list">
              {claims.map((claim) => (
                <li key={claim.index}>
                  <span class="card-row">
                    <span><span class="strong" lang="nl">{claim.speaker ?? statusWord(claim.status)}</span></span>
                    <button class="act-link" type="button" onClick={() => { acts.onGoTo(claim.index); }}>{claim.place ?? words.card.goThere}</button>
                  </span>
                  <span lang="nl">“{claim.quote}”</span>
                </li>
              ))}
            </ol>
            {claims.length < content.claims.length && (
              <button class="act-link" type="button" onClick={() => { setAll(true); }}>{words.common.showMore(content.claims.length - claims.length)}</button>
            )}
          </section>
        )}
        {content.others.length > 0 && (
          <section class="card-part">
            <h3>{words.card.others}</h3>
            <ul>
              {content.others.map((other) => (
                <li key={other.index}>
                  <button class="act-link" type="button" lang="nl" onClick={() => { acts.onGoTo(other.index); }}>{[other.quote, other.place].filter((part) => part !== null).join(' – ')}</button>
                </li>
              ))}
            </ul>
          </section>
        )}
        {(content.links.length > 0 || content.pointsAt !== null) && (
          <section class="card-part">
            <h3>{words.card.sources}</h3>
            <ul>
              {content.links.map(({ label, href }) => <li key={href}><a class="act-link" href={href} target="_blank" rel="noreferrer noopener">{label}</a></li>)}
              {content.pointsAt !== null && <li><GoToPlace place={content.pointsAt} onGo={acts.onGoToPlace} /></li>}
            </ul>
          </section>
        )}
      </div>
      {elsewhere}
      <footer class="card-foot">
        <button class="act act-quiet" type="button" aria-pressed={pinned} onClick={acts.onPin}>{pinned ? words.card.unpin : words.card.pin}</button>
        <button class="act act-quiet" type="button" onClick={acts.onOpenPanel}>{words.card.panel}</button>
        <button class="act act-quiet" type="button" onClick={acts.onCopy}>{words.card.copy}</button>
        <button class="act act-quiet" type="button" onClick={acts.onNote}>{words.card.note}</button>
        <button class="act act-quiet card-keys" type="button" onClick={acts.onClose}><kbd>Esc</kbd>&nbsp;{words.card.closes}</button>
        <p class="card-told" role="status">{told}</p>
      </footer>
    </section>
  );
}

const statusWord = (status: MotionStatus): string => status.replace('-', ' ');

/** Statuses side by side, never merged into one; `open` when the document gives none. */
function Statuses({ of }: { readonly of: readonly MotionStatus[] }) {
  const words = usePageWording();
  return of.length === 0 ? <span>{words.certainties.open}</span> : <span lang="nl">{of.map(statusWord).join(' · ')}</span>;
}

function Motions({ motions, onGoTo }: { readonly motions: readonly CardMotion[]; readonly onGoTo: (index: number) => void }) {
  const words = usePageWording();
  return (
    <table class="card-part card-motions" aria-label={words.card.motions}>
      <thead><tr><th scope="col">{words.card.title}</th><th scope="col">{words.card.decision}</th></tr></thead>
      <tbody>
        {motions.map(({ title, decision, index }, at) => (
          <tr key={at}>
            <th scope="row">
              {title === null ? <span class="absent">{words.card.titleNotInText}</span>
                : index === null ? <span lang="nl">{title}</span>
                  : <button class="act-link" type="button" lang="nl" onClick={() => { onGoTo(index); }}>{title}</button>}
            </th>
            <td><Statuses of={decision} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function GoToPlace({ place, onGo }: { readonly place: { readonly start: number; readonly end: number }; readonly onGo: CardProps['onGoToPlace'] }) {
  const words = usePageWording();
  return <button class="act-link" type="button" onClick={() => { onGo(place.start, place.end); }}>{words.card.goThere}</button>;
}
