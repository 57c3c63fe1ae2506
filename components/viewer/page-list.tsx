import { useEffect, useRef } from 'preact/hooks';
import { moveAlongRows } from '../control/list-keys';
import { useWording } from '../wording';

/** One page in the list beside the sheets. */
export interface PageRow {
  readonly number: number;
  /** Marks on it; `null` while it is not read. */
  readonly marks: number | null;
  readonly state: 'text' | 'scan' | 'damaged';
}

export interface PageListProps {
  readonly rows: readonly PageRow[];
  readonly current: number;
  readonly onChoose: (page: number) => void;
  /** Draws a small picture of a page; called when its row comes near the window. */
  readonly onDraw: (page: number, canvas: HTMLCanvasElement) => void;
}

/** Small pictures of all pages with what is on them. */
export function PageList({ rows, current, onChoose, onDraw }: PageListProps) {
  const { viewer: words } = useWording();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <nav class="page-list" aria-label={words.pageList}>
      <ol ref={list} onKeyDown={moveAlongRows}>
        {rows.map((row) => (
          <li key={row.number}>
            <button class="page-row" type="button" data-row aria-current={row.number === current ? 'page' : undefined} onClick={() => { onChoose(row.number); }}>
              <Picture page={row.number} onDraw={onDraw} />
              <span><span class="strong">{row.number}</span><br /><span class={row.state === 'text' ? 'quiet' : 'strong'}>{noteOf(row, words)}</span></span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function noteOf({ marks, state }: PageRow, words: ReturnType<typeof useWording>['viewer']): string {
  if (state === 'scan') return words.scanRow;
  if (state === 'damaged') return words.damagedRow;
  return marks === null ? '' : words.marksOnPage(marks);
}

function Picture({ page, onDraw }: { readonly page: number; readonly onDraw: PageListProps['onDraw'] }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    if (element === null) return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      onDraw(page, element);
    }, { rootMargin: '200px' });
    observer.observe(element);
    return () => { observer.disconnect(); };
  }, [page, onDraw]);
  return <canvas class="page-picture" ref={canvas} aria-hidden="true" />;
}
