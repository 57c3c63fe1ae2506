import { useState } from 'preact/hooks';
import { formatBytes } from '../format/quantity';
import { useWording } from '../wording';

/** What is kept, in bytes and counts. */
export interface StorageUse {
  readonly bytes: number;
  readonly readings: number;
  readonly marks: number;
}

export interface StorageOptionsProps {
  /** `null` while it is not known. */
  readonly use: StorageUse | null;
  readonly onErase: () => void;
}

/** What is kept and where, how much that is, and the way to erase it. */
export function StorageOptions({ use, onErase }: StorageOptionsProps) {
  const { common, options, language } = useWording();
  return (
    <section class="option-group" id="storage" aria-labelledby="storage-heading">
      <h2 id="storage-heading">{options.storage}</h2>
      <div class="option-row">
        <span>
          {use === null ? common.loading : options.storageUse(common.documents(use.readings), common.marks(use.marks))}
          <span class="option-note">{options.storagePlace}</span>
        </span>
        {use !== null && <span class="quiet">{formatBytes(use.bytes, language)}</span>}
      </div>
      <h3>{options.storedHeading}</h3>
      <ul class="plain-list">{options.stored.map((line) => <li key={line}>{line}</li>)}</ul>
      <p class="quiet">{options.storedGone}</p>
      <EraseAll onErase={onErase} />
    </section>
  );
}

/** Erases in two steps: a button, then a word that has to be typed. */
function EraseAll({ onErase }: { readonly onErase: () => void }) {
  const { common, options } = useWording();
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const close = (): void => {
    setAsking(false);
    setTyped('');
    setWrong(false);
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    if (typed.trim().toLowerCase() !== options.eraseWord) {
      setWrong(true);
      return;
    }
    close();
    onErase();
  };
  return (
    <div class="option-row">
      <span>{options.erase}<span class="option-note">{options.eraseExplained}</span></span>
      {!asking && <button class="button erase-start" type="button" onClick={() => { setAsking(true); }}>{options.eraseStart}</button>}
      {asking && (
        <form class="erase" aria-labelledby="erase-heading" onSubmit={submit}>
          <h3 id="erase-heading">{options.eraseHeading}</h3>
          <label class="label" for="erase-word">{options.eraseType(options.eraseWord)}</label>
          <input class="field" id="erase-word" autocomplete="off" value={typed} aria-invalid={wrong} aria-describedby="erase-wrong" ref={(field) => { field?.focus(); }}
            onInput={(event) => { setTyped(event.currentTarget.value); }} />
          <p class="refusal" id="erase-wrong" role="alert">{wrong && options.eraseWrongWord(options.eraseWord)}</p>
          <div class="acts">
            <button class="button" type="button" onClick={close}>{common.cancel}</button>
            <button class="button button-first" type="submit">{options.eraseAct}</button>
          </div>
        </form>
      )}
    </div>
  );
}
