import { browser } from 'wxt/browser';
import { lookAtPage } from '../../lib/page/look-at-page';
import { removeLeftHosts } from '../../lib/page/page-host';
import { removeLeftHighlights } from '../../lib/page/painter';
import { watchPage } from '../../lib/page/watch-page';
import type { Outcome, PageState, Settings, ToContent } from '../../lib/protocol';
import type { Span } from '../../lib/text/span';
import { ask, tell } from './background-link';
import { loadReadingCode, type PageInUse } from './reading-code';

/** The copy of this script that is at work in this page; a later one ends it. In a world of our own, not the page's. */
const AT_WORK = Symbol.for('kamerspoor at work');
const world = globalThis as { [AT_WORK]?: AbortController };

/** A started script that gets no settings asks again: the worker may just have been killed. */
const ATTEMPTS = 4;
const ATTEMPT_EVERY = 500;

/** Starts the reader in a page, in place of a copy that is at work already. */
export function startReader(): void {
  const earlier = world[AT_WORK];
  earlier?.abort();
  const life = new AbortController();
  world[AT_WORK] = life;
  removeLeftHighlights(CSS.highlights);
  removeLeftHosts(document.documentElement);
  // A second start comes from the reader, who asked to read a page that we would leave alone.
  const reader = new Reader(earlier !== undefined, life.signal);
  if ('prerendering' in document && document.prerendering === true) {
    document.addEventListener('prerenderingchange', () => { void reader.follow(); }, { once: true, signal: life.signal });
  } else void reader.follow();
}

/** Switches the reading of this page on and off as the settings say, and answers panel and popup. */
class Reader {
  #life: AbortController | null = null;
  #page: PageInUse | null = null;
  #state: Exclude<PageState['state'], 'read'> = 'off';

  constructor(readonly asked: boolean, readonly signal: AbortSignal) {
    const onMessage = (message: unknown, sender: { readonly id?: string | undefined }, sendResponse: (answer: unknown) => void): void => {
      const answer = sender.id === browser.runtime.id ? this.#answer(message) : null;
      if (answer !== null) sendResponse(answer);
    };
    browser.runtime.onMessage.addListener(onMessage);
    signal.addEventListener('abort', () => {
      browser.runtime.onMessage.removeListener(onMessage);
      this.#life?.abort();
    });
  }

  /** Reads the settings and does what they say. Without an answer we are not allowed here: everything goes. */
  async follow(): Promise<void> {
    const settings = await settingsFor(this.signal);
    if (this.signal.aborted) return;
    if (settings === null || settings.sitesOff.includes(location.hostname)) this.#switchOff();
    else if (this.#page !== null) this.#page.changeSettings(settings);
    else this.#switchOn(settings);
  }

  #switchOn(settings: Settings): void {
    this.#life?.abort();
    const life = new AbortController();
    this.#life = life;
    const looking = new AbortController();
    life.signal.addEventListener('abort', () => { looking.abort(); });
    const look = (): void => { void this.#look(settings, life.signal, looking); };
    watchPage(document, { onSettled: look, onChangedText: () => undefined, onStorm: () => undefined }, looking.signal);
    look();
  }

  /** Looks whether there is a document now; when there is, the code that reads it takes over. */
  async #look(settings: Settings, life: AbortSignal, looking: AbortController): Promise<void> {
    const { state } = lookAtPage(this.asked);
    if (state !== 'document') {
      this.#tellState(state);
      return;
    }
    looking.abort();
    this.#tellState('busy');
    try {
      const usePage = await loadReadingCode();
      if (life.aborted) return;
      this.#page = usePage({ settings, asked: this.asked }, life);
      await this.#page.start();
    } catch (error) {
      console.error('Kamerspoor: the page could not be read', error);
      this.#tellState('failed');
    }
  }

  #switchOff(): void {
    this.#life?.abort();
    this.#life = null;
    this.#page = null;
    this.#tellState('off');
  }

  #tellState(state: Exclude<PageState['state'], 'read'>): void {
    if (this.#state === state) return;
    this.#state = state;
    tell({ kind: 'pageChanged', state });
  }

  /** @returns `null` for a message that is none of ours */
  #answer(message: unknown): Outcome<PageState | Span | null> | null {
    if (typeof message !== 'object' || message === null || !('kind' in message)) return null;
    if (message.kind === 'currentPage') return { ok: true, value: this.#page?.state ?? { state: this.#state } };
    if (message.kind === 'settingsChanged') {
      void this.follow();
      return done;
    }
    return this.#page === null ? { ok: false, reason: 'noPage' } : answerFrom(this.#page, message as Partial<ToContent>);
  }
}

const done = { ok: true, value: null } as const;

/** What a page that is read answers. Our own pages ask, so only the shape of what is used is looked at. */
function answerFrom(page: PageInUse, asked: Partial<ToContent>): Outcome<Span | null> | null {
  switch (asked.kind) {
    case 'goToMark': return typeof asked.index === 'number' ? page.goTo(asked.index) : null;
    case 'goToPlace': return typeof asked.start === 'number' && typeof asked.end === 'number' ? page.goToPlace({ start: asked.start, end: asked.end }) : null;
    case 'currentSelection': return { ok: true, value: page.selection };
    case 'saveAgain': return page.saveAgain();
    case 'closeCard':
      page.closeCard();
      return done;
    case 'stepMark':
      page.step(asked.direction === -1 ? -1 : 1);
      return done;
    default: return null;
  }
}

async function settingsFor(signal: AbortSignal): Promise<Settings | null> {
  for (let attempt = 1; attempt <= ATTEMPTS && !signal.aborted; attempt++) {
    const answer = await ask({ kind: 'pageSettings' });
    if (answer?.ok === true) return answer.value;
    await new Promise((resolve) => { setTimeout(resolve, ATTEMPT_EVERY); });
  }
  return null;
}
