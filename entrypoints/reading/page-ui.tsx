import { render } from 'preact';
import { Card } from '../../components/card/card';
import { cardContent } from '../../components/card/card-content';
import { EdgeTab } from '../../components/edge-tab/edge-tab';
import pageStyles from '../../components/style/page.css?inline';
import { PageWordingContext, pageWordingFor } from '../../components/wording/page';
import type { Language } from '../../lib/protocol';
import type { Reading } from '../../lib/document/reading';
import { placeCard, type Box } from '../../lib/page/card-place';
import { isReallySeen } from '../../lib/page/guard';
import { PageHost } from '../../lib/page/page-host';
import { ElsewhereFrame } from './elsewhere-frame';

/** What our interface in the page shows. */
export interface PageUiState {
  readonly reading: Reading;
  readonly language: Language;
  readonly dark: boolean;
  readonly tabOpen: boolean;
  readonly notice: string | null;
  readonly told: string | null;
  readonly card: { readonly index: number; readonly pinned: boolean; readonly takesFocus: boolean } | null;
}

/** What the reader does in it. */
export interface PageUiActs {
  readonly onToggleTab: () => void;
  readonly onOpenPanel: () => void;
  readonly onHide: () => void;
  readonly onPin: () => void;
  readonly onClose: () => void;
  readonly onCopy: () => void;
  /** The reader wants to write a note on the mark of the card. */
  readonly onNote: () => void;
  readonly onGoTo: (index: number) => void;
  readonly onGoToPlace: (start: number, end: number) => void;
  /** Our interface is covered, faded or moved: what it shows must close. */
  readonly onNotSeen: () => void;
}

/** How often it is looked whether what is open is really seen, in milliseconds. */
const LOOK_EVERY = 200;

/** Draws the tab and the card in the shadow tree of our host node. */
export class PageUi {
  readonly host = new PageHost(pageStyles.replaceAll(':root', '.ours'));
  readonly #acts: PageUiActs;
  readonly #root: HTMLElement;
  #look: ReturnType<typeof setInterval> | null = null;

  constructor(acts: PageUiActs, signal: AbortSignal) {
    this.#acts = acts;
    this.#root = document.createElement('div');
    this.host.shadow.append(this.#root);
    this.#keepToOurselves();
    signal.addEventListener('abort', () => {
      this.#watchOver(false);
      render(null, this.#root);
      this.host.remove();
    });
  }

  /** Draws a state; `lines` and `textRight` say where the mark of the card is on the screen. */
  draw(state: PageUiState, place: { readonly lines: readonly Box[]; readonly textRight: number } | null): void {
    const open = state.card !== null || state.tabOpen;
    if (this.host.attach() && open) {
      this.#acts.onNotSeen();
      return;
    }
    const words = pageWordingFor(state.language);
    const content = state.card === null ? null : cardContent(state.reading, state.card.index, words);
    this.#root.lang = state.language;
    this.#root.className = `ours ${state.dark ? 'on-dark' : 'on-light'}`;
    render(
      <PageWordingContext.Provider value={words}>
        <EdgeTab
          identity={state.reading.identity} marks={state.reading.marks} open={state.tabOpen} notice={state.notice} told={state.tabOpen ? state.told : null}
          onToggle={this.#acts.onToggleTab} onOpenPanel={this.#acts.onOpenPanel} onHide={this.#acts.onHide}
        />
        {content !== null && state.card !== null && (
          <Card content={content} pinned={state.card.pinned} takesFocus={state.card.takesFocus} told={state.told} {...this.#acts}
            elsewhere={<ElsewhereFrame kind={content.kind} dark={state.dark} />} />
        )}
      </PageWordingContext.Provider>,
      this.#root,
    );
    if (place !== null) this.#place(place);
    this.#watchOver(open);
  }

  /** Whether the pointer is over the card; over our frame in it the page's own events do not tell. */
  hasPointer(): boolean {
    return this.#root.querySelector('.card:hover') !== null;
  }

  /** Whether the focus is in our interface. */
  hasFocus(): boolean {
    return this.host.shadow.activeElement !== null;
  }

  #card(): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>('.card');
  }

  #place({ lines, textRight }: { readonly lines: readonly Box[]; readonly textRight: number }): void {
    const card = this.#card();
    if (card === null || lines.length === 0) return;
    const { width, height } = card.getBoundingClientRect();
    const { left, top } = placeCard({
      lines, textRight, card: { width, height }, viewport: { width: document.documentElement.clientWidth, height: window.innerHeight },
    });
    card.style.left = `${left}px`;
    card.style.top = `${top}px`;
  }

  #isSeen(): boolean {
    const shown = this.#card() ?? this.#root.querySelector('.edge-open') ?? this.#root.querySelector('.edge-tab');
    return shown !== null && isReallySeen(this.host.element, shown);
  }

  /** Made-up events and clicks that the reader could not see coming do nothing; keys typed here are not the page's. */
  #keepToOurselves(): void {
    const guard = (event: Event): void => {
      if (event.isTrusted && (event.type !== 'click' || this.#isSeen())) return;
      event.stopImmediatePropagation();
      event.preventDefault();
      if (event.isTrusted) this.#acts.onNotSeen();
    };
    for (const type of ['click', 'keydown', 'keyup', 'keypress', 'pointerdown', 'mousedown']) this.#root.addEventListener(type, guard, { capture: true });
    const stop = (event: Event): void => { event.stopPropagation(); };
    for (const type of ['keydown', 'keyup', 'keypress', 'click', 'input']) this.#root.addEventListener(type, stop);
    this.#root.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      this.#acts.onClose();
    });
  }

  #watchOver(open: boolean): void {
    if (open && this.#look === null) {
      this.#look = setInterval(() => { if (!this.#isSeen()) this.#acts.onNotSeen(); }, LOOK_EVERY);
    } else if (!open && this.#look !== null) {
      clearInterval(this.#look);
      this.#look = null;
    }
  }
}
