import type { OutlineRow } from '../../lib/pdf/outline';
import { moveAlongRows } from '../control/list-keys';

export interface OutlineListProps {
  readonly rows: readonly OutlineRow[];
  readonly onChoose: (page: number) => void;
}

/** The contents that the document brings along. */
export function OutlineList({ rows, onChoose }: OutlineListProps) {
  return (
    <ol class="outline-rows" lang="nl" onKeyDown={moveAlongRows}>
      {rows.map(({ title, level, page }, at) => (
        <li key={at}>
          <button class="outline-row" type="button" data-row data-level={level} disabled={page === null} onClick={() => { if (page !== null) onChoose(page); }}>
            <span>{title}</span>{page !== null && <span class="quiet">{page}</span>}
          </button>
        </li>
      ))}
    </ol>
  );
}
