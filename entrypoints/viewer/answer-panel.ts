import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Span } from '../../lib/text/span';
import { toContent, type Outcome, type PageState, type ToContent } from '../../lib/protocol';

/** What the panel may ask of the reader, as it asks a web page. */
export interface PanelAnswers {
  readonly currentPage: () => PageState;
  readonly goToMark: (index: number) => Promise<boolean>;
  readonly goToPlace: (place: Span) => Promise<boolean>;
  readonly selection: () => Span | null;
  readonly saveAgain: () => void;
}

const done = { ok: true, value: null } as const;

/** Answers the panel and the popup as our script in a web page does. Messages of others are left alone. */
export function answerPanel(answers: PanelAnswers, signal: AbortSignal): void {
  const listen = (message: unknown, sender: { readonly id?: string | undefined }, sendResponse: (answer: unknown) => void): true | undefined => {
    const asked = v.safeParse(toContent, message);
    if (sender.id !== browser.runtime.id || !asked.success) return undefined;
    void answerTo(asked.output, answers).then(sendResponse);
    return true;
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => { browser.runtime.onMessage.removeListener(listen); });
}

async function answerTo(request: ToContent, { currentPage, goToMark, goToPlace, selection, saveAgain }: PanelAnswers): Promise<Outcome<PageState | Span | null>> {
  switch (request.kind) {
    case 'currentPage': return { ok: true, value: currentPage() };
    case 'goToMark': return await goToMark(request.index) ? done : { ok: false, reason: 'notFound' };
    case 'saveAgain':
      saveAgain();
      return done;
    case 'goToPlace': return await goToPlace(request) ? done : { ok: false, reason: 'notFound' };
    case 'currentSelection': return { ok: true, value: selection() };
    // The card of the reader holds no frame of its own, so its keys need not be handed on.
    case 'closeCard': case 'stepMark': case 'settingsChanged': return done;
  }
}

/** Tells the panel something; nobody has to hear it. */
export function tellPanel(told: { readonly kind: 'pageChanged'; readonly state: PageState['state'] } | { readonly kind: 'markChosen'; readonly index: number }): void {
  browser.runtime.sendMessage(told).catch(() => undefined);
}
