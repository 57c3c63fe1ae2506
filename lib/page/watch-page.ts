/** How long the page must be quiet before it is read again, in milliseconds. */
const SETTLED = 100;
/** A page that never rests is read again after so long all the same … */
const LONGEST_UNREST = 1_000;
/** … unless it changes more nodes a second than this: then we wait until it calms down. */
const STORM = 5_000;
/** A page that changes again and again within so many milliseconds is read less and less often: … */
const STREAK = 5_000;
/** … in the end reading takes at most one part in so many of the time. */
const MOST_REST = 10;

export interface PageWatch {
  /** The page has changed and come to rest: read it again. */
  readonly onSettled: () => void;
  /** Text nodes whose data changed or that were taken out, at once. */
  readonly onChangedText: (nodes: ReadonlySet<Node>) => void;
  /** The page changes too fast to follow; `false` when it has calmed down. */
  readonly onStorm: (storm: boolean) => void;
  /** Whether a node is our own, or inside one that is: what we do is no change of the page. */
  readonly isOurs?: (node: Node) => boolean;
  readonly now?: () => number;
}

/** The browser's own word that the address changed without a load; not in every browser yet. */
interface WithNavigation {
  readonly navigation?: EventTarget;
}

/**
 * Follows changes of a page without asking again and again: mutations, and changes of the address. Collects them
 * and calls once per rest.
 * @returns to be told how long a reading took, in milliseconds, so that a page that never rests keeps its time
 */
export function watchPage(root: Node, watch: PageWatch, signal: AbortSignal): { readonly tookMilliseconds: (time: number) => void } {
  const now = watch.now ?? (() => performance.now());
  let timer: ReturnType<typeof setTimeout> | null = null;
  let firstChange = 0;
  let notBefore = 0;
  let lastRead = Number.NEGATIVE_INFINITY;
  let streak = 0;
  let second = { from: 0, nodes: 0 };
  let storm = false;

  function changed(): void {
    const at = now();
    if (timer === null) firstChange = at;
    else clearTimeout(timer);
    const quiet = storm ? LONGEST_UNREST : Math.min(SETTLED, Math.max(0, firstChange + LONGEST_UNREST - at));
    timer = setTimeout(settled, Math.max(quiet, notBefore - at));
  }

  function settled(): void {
    timer = null;
    if (storm) {
      storm = false;
      watch.onStorm(false);
    }
    watch.onSettled();
  }

  function count(nodes: number): void {
    const at = now();
    second = at - second.from >= 1_000 ? { from: at, nodes } : { from: second.from, nodes: second.nodes + nodes };
    if (storm || second.nodes <= STORM) return;
    storm = true;
    watch.onStorm(true);
  }

  /** We add and take out one node at a time. */
  function isOurs({ target, addedNodes, removedNodes }: MutationRecord): boolean {
    if (watch.isOurs === undefined) return false;
    const [only] = addedNodes.length + removedNodes.length === 1 ? [...addedNodes, ...removedNodes] : [];
    return watch.isOurs(target) || (only !== undefined && watch.isOurs(only));
  }

  const observer = new MutationObserver((records) => {
    const texts = new Set<Node>();
    let nodes = 0;
    for (const record of records) {
      if (isOurs(record)) continue;
      const { type, target, addedNodes, removedNodes } = record;
      if (type === 'characterData') texts.add(target);
      nodes += type === 'characterData' ? 1 : addedNodes.length + removedNodes.length;
    }
    if (nodes === 0) return;
    count(nodes);
    if (texts.size > 0) watch.onChangedText(texts);
    changed();
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });

  const options = { signal };
  window.addEventListener('popstate', changed, options);
  window.addEventListener('hashchange', changed, options);
  (window as WithNavigation).navigation?.addEventListener('navigatesuccess', changed, options);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
  });
  return {
    tookMilliseconds: (time) => {
      const at = now();
      streak = at - lastRead < STREAK ? Math.min(streak + 1, MOST_REST) : 0;
      lastRead = at;
      notBefore = at + time * streak;
    },
  };
}
