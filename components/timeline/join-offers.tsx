import { useState } from 'preact/hooks';
import type { JoinOffer } from '../../lib/timeline/motions';
import type { MotionThread } from '../../lib/timeline/motion-thread';
import { useWording } from '../wording';
import { motionName } from './motion-rows';
import type { JoinActs } from './motions-tab';

export interface JoinOffersProps extends JoinActs {
  readonly offers: readonly JoinOffer[];
  readonly motions: readonly MotionThread[];
}

/** Motions that may be one: the reader decides, can take it back, and can join two that nobody offered. */
export function JoinOffers({ offers, motions, choices, onJoin, onUndo }: JoinOffersProps) {
  const { timeline } = useWording();
  const nameOf = (key: string): string => {
    const thread = motions.find(({ keys }) => keys.includes(key));
    return thread === undefined ? key.replace(/^motie:/, '') : motionName(thread);
  };
  if (motions.length < 2 && choices.length === 0) return null;
  return (
    <section class="part" aria-labelledby="joins">
      <h3 id="joins">{timeline.joinHeading}</h3>
      {offers.map(({ a, b }) => (
        <div class="offer" key={`${a} ${b}`}>
          <p><q lang="nl">{nameOf(a)}</q> {timeline.and} <q lang="nl">{nameOf(b)}</q></p>
          <div class="acts">
            <button class="button button-small" type="button" aria-label={timeline.joinNamed(nameOf(a), nameOf(b))} onClick={() => { onJoin({ a, b, same: true }); }}>{timeline.join}</button>
            <button class="button button-small" type="button" aria-label={timeline.keepApartNamed(nameOf(a), nameOf(b))} onClick={() => { onJoin({ a, b, same: false }); }}>{timeline.keepApart}</button>
          </div>
        </div>
      ))}
      {offers.length === 0 && <p class="quiet">{timeline.noOffers}</p>}
      {motions.length > 1 && <JoinTwo motions={motions} onJoin={onJoin} />}
      {choices.length > 0 && (
        <>
          <h4>{timeline.decidedHeading}</h4>
          <ul class="claims">
            {choices.map((choice) => (
              <li key={`${choice.a} ${choice.b}`}>
                <q lang="nl">{nameOf(choice.a)}</q> {timeline.and} <q lang="nl">{nameOf(choice.b)}</q>: {choice.same ? timeline.areOne : timeline.areTwo}{' '}
                <button class="button button-small" type="button" onClick={() => { onUndo(choice); }}>{timeline.undo}</button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function JoinTwo({ motions, onJoin }: { readonly motions: readonly MotionThread[]; readonly onJoin: JoinActs['onJoin'] }) {
  const { timeline } = useWording();
  const [a, setA] = useState('');
  const [b, setB] = useState('');
  const options = motions.map((thread) => <option key={thread.key} value={thread.key}>{motionName(thread)}</option>);
  return (
    <details class="more">
      <summary>{timeline.joinOthers}</summary>
      <form class="acts" onSubmit={(event) => { event.preventDefault(); if (a !== '' && b !== '' && a !== b) onJoin({ a, b, same: true }); }}>
        <select class="field" aria-label={timeline.firstMotion} value={a} onChange={(event) => { setA(event.currentTarget.value); }}><option value="">{timeline.choose}</option>{options}</select>
        <select class="field" aria-label={timeline.secondMotion} value={b} onChange={(event) => { setB(event.currentTarget.value); }}><option value="">{timeline.choose}</option>{options}</select>
        <button class="button" type="submit" disabled={a === '' || b === '' || a === b}>{timeline.join}</button>
      </form>
    </details>
  );
}
