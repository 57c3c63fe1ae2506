/** How long the pointer rests on a mark before its card opens, and stays away before it closes; in milliseconds. */
const OPENS_AFTER = 300;
const CLOSES_AFTER = 400;

export interface PointerAndKeys {
  /** Index of the mark at a point of the viewport, or `null`. */
  readonly markAt: (x: number, y: number) => number | null;
  /** Index of the mark whose card is open, or `null`. */
  readonly openMark: () => number | null;
  readonly isOurs: (target: EventTarget | null) => boolean;
  readonly onOpen: (index: number) => void;
  /** The pointer has left the mark and its card. */
  readonly onLeave: () => void;
  readonly onPin: (index: number) => void;
  readonly onStep: (direction: 1 | -1) => void;
  readonly onEscape: () => boolean;
  /** The mark has another place on the screen. */
  readonly onMoved: () => void;
}

/** Follows the reader's pointer and keys on the page. Only real events count. */
export function followPointerAndKeys(acts: PointerAndKeys, signal: AbortSignal): void {
  let opening: ReturnType<typeof setTimeout> | null = null;
  let closing: ReturnType<typeof setTimeout> | null = null;
  let frame: number | null = null;

  const stop = (timer: ReturnType<typeof setTimeout> | null): null => {
    if (timer !== null) clearTimeout(timer);
    return null;
  };
  signal.addEventListener('abort', () => {
    opening = stop(opening);
    closing = stop(closing);
    if (frame !== null) cancelAnimationFrame(frame);
  });

  function onMove(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    opening = stop(opening);
    if (acts.isOurs(event.target)) {
      closing = stop(closing);
      return;
    }
    const { clientX, clientY } = event;
    opening = setTimeout(() => {
      const index = acts.markAt(clientX, clientY);
      if (index === null) return;
      closing = stop(closing);
      acts.onOpen(index);
    }, OPENS_AFTER);
    if (acts.openMark() === null) return;
    closing ??= setTimeout(() => {
      closing = null;
      if (acts.markAt(clientX, clientY) !== acts.openMark()) acts.onLeave();
    }, CLOSES_AFTER);
  }

  function onClick(event: MouseEvent): void {
    if (!event.isTrusted || event.button !== 0 || event.defaultPrevented || acts.isOurs(event.target)) return;
    if (document.getSelection()?.isCollapsed === false) return;
    const index = acts.markAt(event.clientX, event.clientY);
    if (index !== null) acts.onPin(index);
  }

  function onKey(event: KeyboardEvent): void {
    if (!event.isTrusted) return;
    const { key, altKey, shiftKey, ctrlKey, metaKey } = event;
    if (altKey && shiftKey && !ctrlKey && !metaKey && (key === 'ArrowDown' || key === 'ArrowUp')) {
      event.preventDefault();
      event.stopImmediatePropagation();
      acts.onStep(key === 'ArrowDown' ? 1 : -1);
    } else if (key === 'Escape' && !acts.isOurs(event.target) && acts.onEscape()) {
      event.preventDefault();
    }
  }

  function onMoved(): void {
    if (acts.openMark() === null) return;
    frame ??= requestAnimationFrame(() => {
      frame = null;
      acts.onMoved();
    });
  }

  document.addEventListener('pointermove', onMove, { signal, passive: true });
  document.addEventListener('click', onClick, { signal });
  window.addEventListener('keydown', onKey, { signal, capture: true });
  window.addEventListener('scroll', onMoved, { signal, capture: true, passive: true });
  window.addEventListener('resize', onMoved, { signal, passive: true });
}
