import { useEffect, useState } from 'preact/hooks';

const REST = 200;

/** Leaves only rows that hold what is typed, after a short rest. */
export function RowFilter({ label, words, onWords }: { readonly label: string; readonly words: string; readonly onWords: (words: string) => void }) {
  const [typed, setTyped] = useState(words);
  useEffect(() => { setTyped(words); }, [words]);
  useEffect(() => {
    if (typed === words) return undefined;
    const rest = setTimeout(() => { onWords(typed); }, REST);
    return () => { clearTimeout(rest); };
  }, [typed]);
  return <input class="field row-filter" type="search" aria-label={label} placeholder={label} maxLength={200} value={typed} onInput={(event) => { setTyped(event.currentTarget.value); }} />;
}
