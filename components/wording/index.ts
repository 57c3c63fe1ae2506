import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../lib/protocol';
import { en } from './en';
import { nl, type Wording } from './nl';

const CATALOGUES: Readonly<Record<Language, Wording>> = { nl, en };

/** The words of the interface in a language. */
export function wordingFor(language: Language): Wording {
  return CATALOGUES[language];
}

/** The words that the views below it are shown in; Dutch unless told otherwise. */
export const WordingContext = createContext<Wording>(nl);

/** The words of the language that the reader chose. */
export function useWording(): Wording {
  return useContext(WordingContext);
}

export type { Wording };
