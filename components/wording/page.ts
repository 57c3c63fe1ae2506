import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../lib/protocol';
import { pageEn } from './page-en';
import { pageNl } from './page-nl';
import type { Widened } from './widened';

/** The words that are shown in pages of others too, in one language. */
export type PageWording = Omit<Widened<typeof pageNl>, 'language'> & { readonly language: Language };

const CATALOGUES: Readonly<Record<Language, PageWording>> = { nl: pageNl, en: pageEn };

/** The words for what stands in pages of others, in a language. */
export const pageWordingFor = (language: Language): PageWording => CATALOGUES[language];

/** The words that the views below it are shown in, for views that also stand in pages of others; Dutch unless told otherwise. */
export const PageWordingContext = createContext<PageWording>(pageNl);

/** The words for what stands in pages of others, in the language that the reader chose. */
export const usePageWording = (): PageWording => useContext(PageWordingContext);
