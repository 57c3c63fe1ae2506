import { documentUrl } from '../../lib/recognise/document-url';
import { pageWordingFor } from '../../components/wording/page';
import { ForcedLines } from '../../lib/page/forced-lines';
import { keepSaving, waitFor } from '../../lib/page/keep-saving';
import { markAt } from '../../lib/page/mark-at';
import { markStyles } from '../../lib/page/mark-styles';
import { nextMark } from '../../lib/page/next-mark';
import { standsOnDark } from '../../lib/page/page-ground';
import { Painter, placeSteps, type PlacedMark } from '../../lib/page/painter';
import { readPage, type DocumentRead } from '../../lib/page/read-page';
import { rectsOf } from '../../lib/page/rects';
import { inSlices } from '../../lib/page/slices';
import { watchPage } from '../../lib/page/watch-page';
import { selectedSpan } from '../../lib/page/selected-span';
import type { FromContent, Outcome, PageState, Settings } from '../../lib/protocol';
import type { Span } from '../../lib/text/span';
import { ask, isConnected, tell } from '../reader/background-link';
import { sendReading } from '../reader/send-reading';
import type { PageInUse, PageInUseNeeds } from '../reader/reading-code';
import { PageUi, type PageUiState } from './page-ui';
import { followPointerAndKeys } from '../../lib/page/pointer-and-keys';

/** A page that still changes is not saved yet: only what it came to, after so many milliseconds of rest. */
const SAVE_AFTER = 1_000;

/** How often it is looked whether the page left our marks and our node alone, in milliseconds. */
const LOOK_EVERY = 2_000;

type View = Pick<PageUiState, 'tabOpen' | 'told' | 'card'>;
type Saved = Extract<PageState, { state: 'read' }>['saved'];

/** One page while we are on: reads it, draws its marks, saves the reading, and follows the page and the reader. */
export class ActivePage implements PageInUse {
  readonly #signal: AbortSignal;
  readonly #needs: PageInUseNeeds;
  readonly #painter = new Painter(CSS.highlights);
  readonly #forced = matchMedia('(forced-colors: active)');
  readonly #ui: PageUi;
  readonly #lines: ForcedLines;
  readonly #watch: ReturnType<typeof watchPage>;
  #settings: Settings;
  #state: PageState['state'] = 'busy';
  #read: DocumentRead | null = null;
  #placed: readonly PlacedMark[] = [];
  #saved: Saved = null;
  #key = '';
  #chosen: number | null = null;
  #dark = false;
  #storm = false;
  #ended = false;
  #view: View = { tabOpen: false, told: null, card: null };
  #run = new AbortController();
  #focusBefore: HTMLElement | null = null;

  constructor(needs: PageInUseNeeds, signal: AbortSignal) {
    this.#needs = needs;
    this.#settings = needs.settings;
    this.#signal = signal;
    this.#ui = new PageUi({
      onToggleTab: () => { this.#show({ tabOpen: !this.#view.tabOpen, card: null, told: null }); },
      onOpenPanel: () => { void this.#openPanel({ kind: 'openPanel' }); },
      onHide: () => { void ask({ kind: 'hideHere' }); },
      onPin: () => { if (this.#view.card !== null) this.#show({ card: { ...this.#view.card, pinned: !this.#view.card.pinned } }); },
      onClose: () => { this.closeCard(); },
      onCopy: () => { void this.#copy(); },
      onNote: () => { if (this.#view.card !== null) void this.#openPanel({ kind: 'openPanel', note: this.#view.card.index }); },
      onGoTo: (index) => { if (this.goTo(index).ok) this.#openCard(index, true); },
      onGoToPlace: (start, end) => { this.goToPlace({ start, end }); },
      onNotSeen: () => { this.#show({ tabOpen: false, card: null }); },
    }, signal);
    this.#lines = new ForcedLines(this.#ui.host.shadow, signal);
    this.#watch = watchPage(document, {
      onSettled: () => { void this.#readAgain(); },
      onChangedText: (nodes) => { this.#painter.forget(nodes); },
      onStorm: (storm) => {
        this.#storm = storm;
        if (storm) this.#painter.clear();
        this.#draw();
      },
      isOurs: (node) => this.#ui.host.element.contains(node),
    }, signal);
    this.#forced.addEventListener('change', () => { this.#paint(); }, { signal });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => { this.#paint(); }, { signal });
    this.#followReader();
    const look = setInterval(() => { this.#lookAround(); }, LOOK_EVERY);
    signal.addEventListener('abort', () => {
      clearInterval(look);
      this.#run.abort();
      this.#painter.clear();
    });
  }

  /** Reads the page for the first time. */
  start(): Promise<void> {
    return this.#readAgain();
  }

  get state(): PageState {
    if (this.#state !== 'read' || this.#read === null) return { state: this.#state === 'read' ? 'busy' : this.#state };
    return { state: 'read', reading: this.#read.reading, key: this.#key, saved: this.#saved, chosen: this.#chosen };
  }

  changeSettings(settings: Settings): void {
    this.#settings = settings;
    this.#paint();
  }

  saveAgain(): Outcome<null> {
    if (this.#read === null) return { ok: false, reason: 'notFound' };
    void this.#save(this.#read, 0);
    return { ok: true, value: null };
  }

  /** Brings a mark into view and makes it the one that the reader is at. */
  goTo(index: number): Outcome<null> {
    const place = this.#placed[index];
    const node = place?.ranges[0]?.startNode;
    if (place === undefined || node?.isConnected !== true) return { ok: false, reason: 'notFound' };
    node.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest' });
    this.#choose(index);
    return { ok: true, value: null };
  }

  /** Brings a place of the text into view; the card that is open closes. */
  goToPlace({ start, end }: Span): Outcome<null> {
    const [range] = this.#read?.dom.rangeOf({ start, end: Math.max(end, start + 1) }) ?? [];
    if (range?.startNode.isConnected !== true) return { ok: false, reason: 'notFound' };
    this.closeCard();
    range.startNode.parentElement?.scrollIntoView({ block: 'center' });
    return { ok: true, value: null };
  }

  get selection(): Span | null {
    const { dom } = this.#read ?? {};
    return dom === undefined ? null : selectedSpan(document.getSelection(), dom);
  }

  async #readAgain(): Promise<void> {
    this.#run.abort();
    const run = new AbortController();
    this.#run = run;
    const since = performance.now();
    const before = this.#read;
    try {
      const found = await readPage({ ...this.#needs, before, signal: run.signal });
      if (found === null) return;
      if (found.state !== 'read') {
        this.#showNothing(found.state);
        return;
      }
      const placed = await inSlices(placeSteps(found.reading.marks, (span) => found.dom.rangeOf(span)), run.signal);
      if (placed === null) return;
      this.#read = found;
      this.#placed = placed;
      this.#dark = standsOnDark(found.root);
      if (await inSlices(this.#paintSteps(), run.signal) === null) return;
      if (found.reading !== before?.reading) this.#showNew(found, run.signal);
      // The run before this one may have ended while its reading still waited to be saved.
      else if (this.#saved === null) void this.#save(found, SAVE_AFTER, run.signal);
    } catch (error) {
      console.error('Kamerspoor: the page could not be read', error);
      this.#showNothing('failed');
    } finally {
      this.#watch.tookMilliseconds(performance.now() - since);
    }
  }

  #showNew(found: DocumentRead, signal: AbortSignal): void {
    this.#chosen = null;
    this.#saved = null;
    this.#key = found.reading.identity.id ?? found.reading.url ?? '';
    this.#painter.paintActive(null);
    this.#show({ card: null, told: null });
    this.#tellState('read');
    void this.#save(found, SAVE_AFTER, signal);
  }

  #showNothing(state: Exclude<PageState['state'], 'read'>): void {
    this.#read = null;
    this.#placed = [];
    this.#painter.clear();
    this.#lines.draw([]);
    this.#view = { tabOpen: false, told: null, card: null };
    this.#ui.host.remove();
    this.#tellState(state);
  }

  #tellState(state: PageState['state']): void {
    this.#state = state;
    tell({ kind: 'pageChanged', state });
  }

  async #save({ reading, dom: { source: { text } } }: DocumentRead, after: number, signal = this.#run.signal): Promise<void> {
    await waitFor(after, signal);
    await keepSaving({
      send: () => sendReading(reading, text, signal),
      onSaved: ({ key, readAt }) => {
        this.#key = key;
        this.#saved = { at: readAt };
        this.#tellState('read');
      },
      onFailed: (reason) => {
        this.#saved = { failed: reason };
        this.#tellState('read');
      },
    }, signal);
  }

  #shown(): readonly PlacedMark[] {
    return this.#placed.filter(({ mark }) => !this.#settings.kindsOff.includes(mark.kind));
  }

  #paint(): void {
    for (const steps = this.#paintSteps(); steps.next().done !== true;);
  }

  *#paintSteps(): Generator<undefined, true> {
    if (this.#read === null || this.#storm) return true;
    this.#ui.host.setMarkStyles(markStyles(this.#dark));
    const shown = this.#shown();
    yield* this.#painter.paintSteps(this.#forced.matches ? [] : shown);
    this.#lines.draw(this.#forced.matches ? shown : []);
    this.#paintChosen();
    this.#draw();
    return true;
  }

  #paintChosen(): void {
    this.#painter.paintActive(this.#chosen === null ? null : this.#placed[this.#chosen] ?? null);
  }

  #choose(index: number): void {
    this.#chosen = index;
    this.#paintChosen();
    tell({ kind: 'markChosen', index });
  }

  #openCard(index: number, takesFocus: boolean, pinned = takesFocus): void {
    if (takesFocus && !this.#ui.hasFocus()) this.#focusBefore = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    this.#choose(index);
    this.#show({ tabOpen: false, card: { index, pinned, takesFocus }, told: null });
  }

  closeCard(): void {
    const hadFocus = this.#ui.hasFocus();
    this.#chosen = null;
    this.#paintChosen();
    this.#show({ card: null, told: null });
    if (hadFocus) this.#focusBefore?.focus({ preventScroll: true });
  }

  step(direction: 1 | -1): void {
    const place = nextMark(this.#shown(), this.#chosen, direction, ({ ranges }) => (rectsOf(ranges)[0]?.bottom ?? -1) > 0);
    if (place !== null && this.goTo(place.index).ok) this.#openCard(place.index, true);
  }

  async #openPanel(request: Extract<FromContent, { kind: 'openPanel' }>): Promise<void> {
    const answer = await ask(request);
    if (answer?.ok === true) return;
    const words = pageWordingFor(this.#settings.language);
    this.#show({ told: answer === null ? words.edgeTab.ended : words.failures[answer.reason] });
  }

  /** The quote with the name and the address of the document, to paste elsewhere. */
  async #copy(): Promise<void> {
    const mark = this.#view.card === null ? undefined : this.#read?.reading.marks[this.#view.card.index];
    if (mark === undefined || this.#read === null) return;
    const { identity, url } = this.#read.reading;
    const address = (identity.id === null ? null : documentUrl(identity.id)) ?? url;
    const source = [identity.title, identity.number, address].filter((part) => part !== null).join(', ');
    await navigator.clipboard.writeText(`“${mark.quote}” – ${source}`);
    this.#show({ told: pageWordingFor(this.#settings.language).card.copied });
  }

  /** Puts back what the page took away from us, and says when we have ended: then nobody answers any more. */
  #lookAround(): void {
    if (this.#read === null || document.hidden) return;
    this.#painter.restore();
    this.#ui.host.attach();
    if (!isConnected() && !this.#ended) {
      this.#ended = true;
      this.#show({ tabOpen: true, card: null });
    }
  }

  #show(change: Partial<View>): void {
    this.#view = { ...this.#view, ...change };
    this.#draw();
  }

  #draw(): void {
    if (this.#read === null || this.#signal.aborted) return;
    const words = pageWordingFor(this.#settings.language).edgeTab;
    const notice = this.#ended ? words.ended : this.#storm ? words.storm : null;
    this.#ui.draw(
      { ...this.#view, reading: this.#read.reading, language: this.#settings.language, dark: this.#dark, notice },
      this.#view.card === null ? null : { lines: rectsOf(this.#placed[this.#view.card.index]?.ranges ?? []), textRight: this.#read.root.getBoundingClientRect().right },
    );
  }

  #followReader(): void {
    const { element } = this.#ui.host;
    followPointerAndKeys({
      markAt: (x, y) => (this.#read === null ? null : markAt(x, y, this.#read.dom, this.#shown())?.index ?? null),
      openMark: () => this.#view.card?.index ?? null,
      isOurs: (target) => target === element,
      onOpen: (index) => {
        if (this.#view.card?.pinned !== true && this.#view.card?.index !== index) this.#openCard(index, false);
      },
      onLeave: () => { if (this.#view.card?.pinned === false && !this.#ui.hasFocus() && !this.#ui.hasPointer()) this.closeCard(); },
      onPin: (index) => { this.#openCard(index, false, true); },
      onStep: (direction) => { this.step(direction); },
      onEscape: () => {
        const open = this.#view.card !== null;
        if (open) this.closeCard();
        return open;
      },
      onMoved: () => { this.#draw(); },
    }, this.#signal);
  }
}
