import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWording } from '../wording';

export interface FindBarProps {
  readonly words: string;
  /** `null` before anything was looked for. */
  readonly found: { readonly current: number; readonly total: number } | null;
  readonly onWords: (words: string) => void;
  readonly onStep: (step: 'next' | 'previous') => void;
  readonly onClose: () => void;
}

/** Looks for words in the whole document; Enter goes on, Shift Enter back, Escape closes. */
export function FindBar({ words, found, onWords, onStep, onClose }: FindBarProps) {
  const { viewer: wording } = useWording();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => { field.current?.select(); }, []); // before the next key arrives

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter') onStep(event.shiftKey ? 'previous' : 'next');
    else return;
    event.preventDefault();
  }

  return (
    <div class="find-bar" role="search">
      <label>
        <span class="unseen">{wording.findIn}</span>
        <input class="field" type="search" placeholder={wording.findIn} value={words} ref={field} onKeyDown={onKeyDown}
          onInput={(event) => { onWords(event.currentTarget.value); }} />
      </label>
      <span class="small quiet" role="status">{found === null || words === '' ? '' : wording.found(found.current, found.total)}</span>
      <button class="button button-small" type="button" onClick={() => { onStep('previous'); }}>{wording.findPrevious}</button>
      <button class="button button-small" type="button" onClick={() => { onStep('next'); }}>{wording.findNext}</button>
      <button class="button button-small" type="button" onClick={onClose}>{wording.findClose}</button>
    </div>
  );
}
