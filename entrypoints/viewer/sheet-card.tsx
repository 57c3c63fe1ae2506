import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Card } from '../../components/card/card';
import { cardContent } from '../../components/card/card-content';
import { Elsewhere } from '../../components/elsewhere/elsewhere';
import { tellingsOf } from '../../components/elsewhere/telling';
import { useWording } from '../../components/wording';
import { placeCard } from '../../lib/page/card-place';
import type { Reading } from '../../lib/document/reading';
import { askForNoteHere } from '../own-page/note-asked';
import { openPanelHere } from '../own-page/open-panel';
import type { KnownOf } from '../own-page/use-timeline';
import { followPointerAndKeys } from '../../lib/page/pointer-and-keys';
import { tellPanel } from './answer-panel';
import { quoteWithSource } from './mark-quote';
import type { SheetMarks } from './sheet-marks';

interface CardState {
  readonly index: number;
  readonly pinned: boolean;
  readonly takesFocus: boolean;
}

interface SheetCardProps {
  readonly marks: SheetMarks | null;
  readonly reading: Reading | null;
  /** Key under which the reading is kept; `null` while it is not. */
  readonly documentKey: string | null;
  /** What other documents tell. */
  readonly known: KnownOf;
  /** The element that scrolls; it takes the focus back when the card closes. */
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Indices of the marks that are shown, in order of place. */
  readonly shown: readonly number[];
  /** Index of the first mark on the page in sight or behind it. */
  readonly firstHere: number;
  readonly onChosen: (index: number) => void;
}

/** The card of a mark, by pointer and by keys, at the same moments as on a web page. */
export function SheetCard({ marks, reading, documentKey, known, scroller, shown, firstHere, onChosen }: SheetCardProps) {
  const words = useWording();
  const [card, setCard] = useState<CardState | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const [moved, setMoved] = useState(0);
  const holder = useRef<HTMLDivElement>(null);
  const last = useRef<number | null>(null);
  const now = useRef({ card, shown, marks, firstHere });
  now.current = { card, shown, marks, firstHere };

  const open = (index: number, how: Partial<CardState> = {}): void => {
    setTold(null);
    setCard({ index, pinned: false, takesFocus: false, ...how });
    last.current = index;
    now.current.marks?.setActive(index);
    onChosen(index);
    tellPanel({ kind: 'markChosen', index });
  };
  const close = (): void => {
    if (holder.current?.contains(document.activeElement) === true) scroller.current?.focus();
    setCard(null);
    now.current.marks?.setActive(null);
  };
  const goTo = async (index: number): Promise<void> => {
    if (await now.current.marks?.goTo(index) === true) open(index, { takesFocus: true });
  };
  const step = (direction: 1 | -1): void => {
    const { shown: all, card: at, firstHere: first } = now.current;
    const next = nextOf(all, at?.index ?? last.current ?? (direction === 1 ? first - 1 : first), direction);
    if (next !== null) void goTo(next);
  };
  const acts = useRef({ open, close, step });
  acts.current = { open, close, step };

  useEffect(() => {
    const controller = new AbortController();
    followPointerAndKeys({
      markAt: (x, y) => (scroller.current?.contains(document.elementFromPoint(x, y)) === true ? now.current.marks?.at(x, y) ?? null : null),
      openMark: () => now.current.card?.index ?? null,
      isOurs: (target) => target instanceof Node && holder.current?.contains(target) === true,
      onOpen: (index) => { if (now.current.card?.pinned !== true && now.current.card?.index !== index) acts.current.open(index); },
      onLeave: () => { if (now.current.card?.pinned !== true) acts.current.close(); },
      onPin: (index) => { acts.current.open(index, { pinned: true }); },
      onStep: (direction) => { acts.current.step(direction); },
      onEscape: () => {
        if (now.current.card === null) return false;
        acts.current.close();
        return true;
      },
      onMoved: () => { setMoved((before) => before + 1); },
    }, controller.signal);
    return () => { controller.abort(); };
  }, [scroller]);
  useEffect(() => { setCard(null); last.current = null; }, [reading === null]);

  const content = card === null || reading === null ? null : cardContent(reading, card.index, words);
  useLayoutEffect(() => {
    const element = holder.current?.querySelector<HTMLElement>('.card');
    const lines = card === null || marks === null ? [] : marks.boxesOf(card.index);
    const page = scroller.current?.querySelector('.page');
    if (element == null || page == null || lines.length === 0) return;
    const { width, height } = element.getBoundingClientRect();
    const { left, top } = placeCard({ lines, textRight: page.getBoundingClientRect().right, card: { width, height }, viewport: { width: innerWidth, height: innerHeight } });
    element.style.left = `${left}px`;
    element.style.top = `${top}px`;
  }, [card, content, moved, marks, scroller]);

  const mark = card === null ? undefined : reading?.marks[card.index];
  const view = known !== null && 'view' in known ? known.view : null;
  const tellings = mark === undefined || reading === null || documentKey === null || view === null ? [] : tellingsOf(mark, { ...view, reading, key: documentKey }, words);
  const elsewhere = tellings.length === 0 ? null : (
    <div class="card-part card-tellings">
      <Elsewhere tellings={tellings} documents={view?.documents ?? []} here={documentKey ?? ''} onGoToPlace={(start, end) => { void marks?.goToSpan(start, end); }} />
    </div>
  );

  async function note(index: number): Promise<void> {
    try {
      await Promise.all([openPanelHere(), askForNoteHere(index)]);
    } catch {
      setTold(words.failures.needsClick);
    }
  }

  async function copy(): Promise<void> {
    const quote = card === null || reading === null ? null : quoteWithSource(reading, card.index);
    if (quote === null) return;
    try {
      await navigator.clipboard.writeText(quote);
      setTold(words.card.copied);
    } catch {
      setTold(words.failures.notAllowed);
    }
  }

  return (
    <div ref={holder} onKeyDown={(event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      close();
    }}>
      {content !== null && card !== null && (
        <Card content={content} pinned={card.pinned} takesFocus={card.takesFocus} told={told}
          elsewhere={elsewhere} onNote={() => { void note(card.index); }}
          onPin={() => { setCard({ ...card, pinned: !card.pinned, takesFocus: false }); }} onClose={close} onCopy={() => { void copy(); }}
          onOpenPanel={() => { openPanelHere().catch(() => { setTold(words.failures.needsClick); }); }} onGoTo={(index) => { void goTo(index); }}
          onGoToPlace={(start, end) => { void marks?.goToSpan(start, end); }} />
      )}
    </div>
  );
}

/** The shown mark after or before one. */
function nextOf(shown: readonly number[], from: number, direction: 1 | -1): number | null {
  return (direction === 1 ? shown.find((index) => index > from) : shown.findLast((index) => index < from)) ?? null;
}
