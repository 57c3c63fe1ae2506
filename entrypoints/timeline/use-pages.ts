import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure, Outcome, Page } from '../../lib/protocol';

/** How a page of a list is asked; `after` is where the page before ended. */
export type AskPage<Row> = (after: string | null) => Promise<Outcome<Page<Row>>>;

export interface PagesInUse<Row> {
  /** `null` until the first page is there. */
  readonly rows: readonly Row[] | null;
  readonly failure: Failure | null;
  /** Fetches the next page; `null` when all is there. */
  readonly more: (() => void) | null;
}

/** Fetches a list page by page. A new `askPage` begins again, and what was still under way is dropped. */
export function usePages<Row>(askPage: AskPage<Row>): PagesInUse<Row> {
  const [rows, setRows] = useState<readonly Row[] | null>(null);
  const [next, setNext] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const current = useRef(askPage);
  current.current = askPage;

  async function fetchAfter(after: string | null): Promise<void> {
    const answer = await askPage(after);
    if (current.current !== askPage) return;
    setFailure(answer.ok ? null : answer.reason);
    if (!answer.ok) return;
    setRows((before) => (after === null ? answer.value.rows : [...(before ?? []), ...answer.value.rows]));
    setNext(answer.value.next);
  }

  useEffect(() => { void fetchAfter(null); }, [askPage]);
  return { rows, failure, more: next === null ? null : () => { void fetchAfter(next); } };
}
