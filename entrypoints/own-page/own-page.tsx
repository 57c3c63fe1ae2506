import { render, type ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { WordingContext, wordingFor, type Wording } from '../../components/wording';
import { PageWordingContext } from '../../components/wording/page';
import { useSettings, type SettingsInUse } from './use-settings';

export interface OwnPageProps {
  readonly title: (words: Wording) => string;
  readonly children: (inUse: SettingsInUse) => ComponentChildren;
}

/** A page of the extension in the language that the reader chose. */
function OwnPage({ title, children }: OwnPageProps) {
  const inUse = useSettings();
  const language = inUse?.settings.language ?? 'nl';
  const words = wordingFor(language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title(words) === 'Kamerspoor' ? 'Kamerspoor' : `${title(words)} – Kamerspoor`;
  }, [language, words, title]);
  if (inUse === null) return null;
  return (
    <PageWordingContext.Provider value={words}>
      <WordingContext.Provider value={words}>{children(inUse)}</WordingContext.Provider>
    </PageWordingContext.Provider>
  );
}

/** Draws a page of the extension into its document. */
export function showOwnPage(props: OwnPageProps): void {
  const root = document.querySelector('#root');
  if (root !== null) render(<OwnPage {...props} />, root);
}
