import { LETTER_ADDRESS, letterPage } from './reader-letter';

/** A letter that answers the one of `reader-letter`: the same motion, the same sums, in other words. */
export const ANSWER_ADDRESS = 'https://vng.nl/brieven/antwoord-van-het-kabinet';

/** @param secret words that only this letter has, in the sentences that the other letter leads to */
export function answerPage(secret: string): string {
  return `<!doctype html><html lang="nl"><head><title>Antwoord van het kabinet | VNG</title></head><body><main><article>
<h1>Antwoord op drie moties</h1><div>Ledenbrief nummer</div><div>Lbr. 18/102</div><div>3 december 2018</div>
<p>Geacht college en gemeenteraad,</p>
<p>Het kabinet schrijft dat de motie "Eerlijk delen van het jeugdbudget" is uitgevoerd, ${secret}, en dat er geen vervolg komt.</p>
<p>Voor de bijstand trekt het kabinet in 2019 ca. € 80 miljoen uit, ${secret}, en nog eens ca. € 100 miljoen.</p>
<p>Hoogachtend,</p><p>Vereniging van Nederlandse Gemeenten</p></article></main></body></html>`;
}

export const lettersWith = (secret: string, letter = letterPage()): Record<string, string> =>
  ({ [new URL(LETTER_ADDRESS).pathname]: letter, [new URL(ANSWER_ADDRESS).pathname]: answerPage(secret) });

/**
 * Everything by which a script of the page may come to know a text, each with whether it does. Runs in the page, so it is
 * whole in itself.
 */
export async function probesOf({ secret, x, y }: { readonly secret: string; readonly x: number; readonly y: number }): Promise<Record<string, boolean>> {
  const root = document.documentElement;
  const seen = (text: unknown): boolean => typeof text === 'string' && text.includes(secret);
  const changes: string[] = [];
  const observer = new MutationObserver((records) => { for (const { target, addedNodes } of records) changes.push(target.textContent ?? '', ...Array.from(addedNodes, (node) => node.textContent ?? '')); });
  observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  const entries: string[] = performance.getEntries().map((entry) => JSON.stringify(entry));
  const copied: string[] = [];
  document.addEventListener('copy', (event) => { copied.push(String(getSelection()), event.clipboardData?.getData('text/plain') ?? ''); }, { once: true });
  getSelection()?.selectAllChildren(root);
  (document as unknown as { execCommand: (command: string) => boolean }).execCommand('copy');
  const selected = String(getSelection());
  getSelection()?.removeAllRanges();
  const find = (globalThis as unknown as { find?: (...asked: unknown[]) => boolean }).find;
  const tried = (search: () => boolean | undefined): boolean => {
    try {
      return search() === true;
    } catch {
      return false;
    }
  };
  const caret = document.caretPositionFromPoint(x, y);
  const under = document.elementsFromPoint(x, y);
  const names = Array.from(document.querySelectorAll('*'), (element) => [element.ariaLabel, element.getAttribute('title'), element.ariaDescription].join(' ')).join(' ');
  await new Promise((resolve) => { setTimeout(resolve, 300); });
  observer.disconnect();
  return {
    innerText: seen(root.innerText),
    textContent: seen(root.textContent),
    html: seen(root.outerHTML),
    getHTML: seen((root as unknown as { getHTML?: (options: unknown) => string }).getHTML?.({ serializableShadowRoots: true })),
    selection: seen(selected),
    copy: copied.some(seen),
    find: tried(() => find?.call(globalThis, secret)),
    findInFrames: tried(() => find?.call(globalThis, secret, false, false, true, false, true, false)),
    highlights: [...CSS.highlights.values()].some((highlight) => [...highlight].some((range) => seen(range.startContainer.textContent))),
    performance: entries.some(seen),
    mutations: changes.some(seen),
    caret: seen(caret?.offsetNode.textContent),
    underPointer: under.some((element) => seen(element.textContent)),
    names: seen(names),
    frames: Array.from({ length: window.length }, (_unused, at) => tried(() => seen(window[at]?.document.documentElement.textContent))).some(Boolean),
  };
}
