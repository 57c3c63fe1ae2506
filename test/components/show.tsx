import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { WordingContext, wordingFor } from '../../components/wording';
import { PageWordingContext } from '../../components/wording/page';
import type { Language } from '../../lib/protocol';

/** A view as it stands in a document. */
export interface Shown {
  readonly root: HTMLElement;
  /** Texts of all elements that match, white space folded. */
  readonly texts: (selector: string) => string[];
  readonly find: (selector: string) => HTMLElement;
  /** The button or link with this name. */
  readonly named: (name: string) => HTMLElement;
  readonly click: (target: HTMLElement) => void;
  readonly type: (target: HTMLElement, value: string) => void;
  readonly press: (key: string) => void;
}

const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? folded(element.textContent);
const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Draws a view in an empty document, in the language asked. */
export function show(view: ComponentChild, language: Language = 'nl'): Shown {
  document.body.replaceChildren();
  const root = document.createElement('div');
  document.body.append(root);
  void act(() => { render(
    <PageWordingContext.Provider value={wordingFor(language)}>
      <WordingContext.Provider value={wordingFor(language)}>{view}</WordingContext.Provider>
    </PageWordingContext.Provider>, root); });
  const all = (selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
  const first = (found: HTMLElement | undefined, wanted: string): HTMLElement => {
    if (found === undefined) throw new Error(`no ${wanted} in ${root.innerHTML}`);
    return found;
  };
  return {
    root,
    texts: (selector) => all(selector).map((element) => folded(element.textContent)),
    find: (selector) => first(all(selector)[0], selector),
    named: (name) => first(all('button, a').find((element) => nameOf(element) === name), name),
    click: (target) => { void act(() => { target.click(); }); },
    type: (target, value) => {
      void act(() => {
        (target as HTMLInputElement).value = value;
        target.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
    },
    press: (key) => {
      void act(() => { document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })); });
    },
  };
}
