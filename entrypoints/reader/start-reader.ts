import { browser } from 'wxt/browser';
import { removeLeftHosts } from '../../lib/page/page-host';
import { removeLeftHighlights } from '../../lib/page/painter';
import type { Outcome, PageState, Settings } from '../../lib/protocol';
import { readSteps } from '../../lib/document/read';
import { ActivePage } from './active-page';
import { ask, tell } from './background-link';

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
  #page: { readonly active: ActivePage; readonly life: AbortController } | null = null;

  constructor(readonly asked: boolean, readonly signal: AbortSignal) {
    const onMessage = (message: unknown, sender: { readonly id?: string | undefined }, sendResponse: (answer: unknown) => void): void => {
      const answer = sender.id === browser.runtime.id ? this.#answer(message) : null;
      if (answer !== null) sendResponse(answer);
    };
    browser.runtime.onMessage.addListener(onMessage);
    signal.addEventListener('abort', () => {
      browser.runtime.onMessage.removeListener(onMessage);
      this.#page?.life.abort();
    });
  }

  /** Reads the settings and does what they say. Without an answer we are not allowed here: everything goes. */
  async follow(): Promise<void> {
    const settings = await settingsFor(this.signal);
    if (this.signal.aborted) return;
    if (settings === null || settings.sitesOff.includes(location.hostname)) this.#switchOff();
    else if (this.#page !== null) this.#page.active.changeSettings(settings);
    else await this.#switchOn(settings);
  }

  async #switchOn(settings: Settings): Promise<void> {
    const life = new AbortController();
    const active = new ActivePage({ settings, asked: this.asked, loadSteps: () => Promise.resolve(readSteps) }, life.signal);
    this.#page = { active, life };
    await active.start();
  }

  #switchOff(): void {
    this.#page?.life.abort();
    this.#page = null;
    tell({ kind: 'pageChanged', state: 'off' });
  }

  /** @returns `null` for a message that is none of ours */
  #answer(message: unknown): Outcome<PageState | null> | null {
    if (typeof message !== 'object' || message === null || !('kind' in message)) return null;
    switch (message.kind) {
      case 'currentPage': return { ok: true, value: this.#page?.active.state ?? { state: 'off' } };
      case 'goToMark': return 'index' in message && typeof message.index === 'number' ? this.#page?.active.goTo(message.index) ?? { ok: false, reason: 'noPage' } : null;
      case 'saveAgain': return this.#page?.active.saveAgain() ?? { ok: false, reason: 'noPage' };
      case 'settingsChanged':
        void this.follow();
        return { ok: true, value: null };
      default: return null;
    }
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
