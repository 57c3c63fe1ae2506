import { useEffect, useState } from 'preact/hooks';
import { useWording } from '../wording';

/** Searches the words of the documents that were read. `words` is what is searched now. */
export function SearchForm({ words, onSearch }: { readonly words: string; readonly onSearch: (words: string) => void }) {
  const { timeline } = useWording();
  const [typed, setTyped] = useState(words);
  useEffect(() => { setTyped(words); }, [words]);
  return (
    <search>
      <form class="search" onSubmit={(event) => { event.preventDefault(); onSearch(typed.trim()); }}>
        <input class="field" type="search" aria-label={timeline.search} placeholder={timeline.search} maxLength={200} value={typed}
          onInput={(event) => { setTyped(event.currentTarget.value); }} />
        <button class="button" type="submit">{timeline.searchAct}</button>
      </form>
    </search>
  );
}
