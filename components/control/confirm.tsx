import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useWording } from '../wording';

export interface ConfirmProps {
  readonly heading: string;
  readonly children: ComponentChildren;
  /** The word on the button that does it. */
  readonly act: string;
  readonly onAct: () => void;
  readonly onCancel: () => void;
}

/** Asks before something that has no way back; Escape and the first button leave all as it is. */
export function Confirm({ heading, children, act, onAct, onCancel }: ConfirmProps) {
  const { common } = useWording();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => { dialog.current?.showModal(); }, []);
  return (
    <dialog class="confirm" ref={dialog} aria-labelledby="confirm-heading" onCancel={(event) => { event.preventDefault(); onCancel(); }}>
      <h2 id="confirm-heading">{heading}</h2>
      <div>{children}</div>
      <div class="acts">
        <button class="button" type="button" onClick={onCancel}>{common.cancel}</button>
        <button class="button button-first" type="button" onClick={onAct}>{act}</button>
      </div>
    </dialog>
  );
}
