import { useEffect, useMemo, useRef } from 'preact/hooks';
import { moveAlongRows } from '../control/list-keys';
import { useWording } from '../wording';

/** One page in the list beside the sheets. */
export interface PageRow {
  readonly number: number;
  /** Marks on it; `null` while it is not read. */
  readonly marks: number | null;
  readonly state: 'text' | 'scan' | 'damaged';
}

/** Draws a small picture of a page; `wanted` tells whether its row is still in sight. @returns whether it was drawn */
export type DrawPicture = (page: number, canvas: HTMLCanvasElement, wanted: () => boolean) => Promise<boolean>;

export interface PageListProps {
  readonly rows: readonly PageRow[];
  readonly current: number;
  readonly onChoose: (page: number) => void;
  /** `null` while no document can be drawn. */
  readonly onDraw: DrawPicture | null;
}

/** Small pictures of all pages with what is on them. Only the rows that change are made anew when the reader goes to another page. */
export function PageList({ rows, current, onChoose, onDraw }: PageListProps) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => bringIntoSight(list.current?.querySelector('[aria-current]') ?? null), [current]);
  const others = useMemo(() => rows.map((row) => <Row key={row.number} row={row} isCurrent={false} onChoose={onChoose} onDraw={onDraw} />), [rows, onChoose, onDraw]);
  return (
    <ol class="page-rows" ref={list} onKeyDown={moveAlongRows}>
      {rows.map((row, i) => (row.number === current ? <Row key={row.number} row={row} isCurrent onChoose={onChoose} onDraw={onDraw} /> : others[i]))}
    </ol>
  );
}

/** Scrolls to a row that cannot be seen whole, when the browser has laid out the page: asked at once it would have to do that for us. @returns how to stop */
function bringIntoSight(row: Element | null): () => void {
  const observer = new IntersectionObserver(([seen]) => {
    observer.disconnect();
    if (seen !== undefined && seen.intersectionRatio < 1) row?.scrollIntoView({ block: 'nearest' });
  });
  if (row !== null) observer.observe(row);
  return () => { observer.disconnect(); };
}

interface RowProps extends Pick<PageListProps, 'onChoose' | 'onDraw'> {
  readonly row: PageRow;
  readonly isCurrent: boolean;
}

function Row({ row, isCurrent, onChoose, onDraw }: RowProps) {
  const { viewer: words } = useWording();
  return (
    <li>
      <button class="page-row" type="button" data-row aria-current={isCurrent ? 'page' : undefined} onClick={() => { onChoose(row.number); }}>
        <Picture page={row.number} scan={row.state !== 'text'} onDraw={onDraw} />
        <span><span class="strong">{row.number}</span><br /><span class={row.state === 'text' ? 'quiet' : 'strong'}>{noteOf(row, words)}</span></span>
      </button>
    </li>
  );
}

function noteOf({ marks, state }: PageRow, words: ReturnType<typeof useWording>['viewer']): string {
  if (state === 'scan') return words.scanRow;
  if (state === 'damaged') return words.damagedRow;
  return marks === null ? '' : words.marksOnPage(marks);
}

function Picture({ page, scan, onDraw }: { readonly page: number; readonly scan: boolean; readonly onDraw: DrawPicture | null }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    if (element === null || onDraw === null) return undefined;
    let inSight = false;
    let asked = false;
    const observer = new IntersectionObserver((entries) => {
      inSight = entries.at(-1)?.isIntersecting ?? false;
      if (!inSight || asked) return;
      asked = true;
      void onDraw(page, element, () => inSight).then((drawn) => {
        asked = drawn;
        if (drawn) observer.disconnect();
      });
    }, { rootMargin: '200px' });
    observer.observe(element);
    return () => {
      inSight = false;
      observer.disconnect();
    };
  }, [page, onDraw]);
  return <canvas class={scan ? 'page-picture page-picture-scan' : 'page-picture'} width="72" height="102" ref={canvas} aria-hidden="true" />;
}
