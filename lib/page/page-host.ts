import { HIGHLIGHT_PREFIX } from './painter';

/** What the page's styles must not reach. */
const HOST_STYLE = 'all:initial!important;position:fixed!important;inset:0 auto auto 0!important;width:0!important;height:0!important;'
  + 'z-index:2147483647!important;';

/**
 * The one node that we add to a page. It stands behind the body, takes no place, and carries no name. Its shadow
 * tree is closed; the rules for highlights stand beside that tree, because they must reach the page's text.
 */
export class PageHost {
  readonly element: HTMLElement;
  readonly shadow: ShadowRoot;
  readonly #markStyles: HTMLStyleElement;
  #attached = false;

  /** @param styles for the shadow tree */
  constructor(styles: string) {
    this.element = document.createElement('div');
    this.element.style.cssText = HOST_STYLE;
    this.shadow = this.element.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = styles;
    this.shadow.append(style);
    this.#markStyles = document.createElement('style');
    this.element.append(this.#markStyles);
  }

  /** Rules for highlights, see `markStyles`. */
  setMarkStyles(rules: string): void {
    if (this.#markStyles.textContent !== rules) this.#markStyles.textContent = rules;
  }

  /**
   * Puts the node into the page, also when the page took it out.
   * @returns whether the page had moved it
   */
  attach(): boolean {
    if (this.element.parentNode === document.documentElement) return false;
    const moved = this.#attached;
    document.documentElement.append(this.element);
    this.#attached = true;
    return moved;
  }

  remove(): void {
    this.element.remove();
  }
}

/** Takes out the node that an older copy of the script left. */
export function removeLeftHosts(root: Element): void {
  for (const child of Array.from(root.children)) {
    const first = child.firstElementChild;
    if (child.localName === 'div' && first?.localName === 'style' && first.textContent.includes(`::highlight(${HIGHLIGHT_PREFIX}`)) child.remove();
  }
}
