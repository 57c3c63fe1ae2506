import { useWording } from '../wording';

export interface ReadingStateProps {
  readonly pagesRead: number;
  readonly pages: number;
  /** Pages that are pictures of paper. */
  readonly scans: readonly number[];
  readonly damaged: readonly number[];
  readonly marks: number | null;
  readonly onCancel: (() => void) | null;
}

/** How far the reading is, and which pages could not be read. A scan is never "0 marks". */
export function ReadingState({ pagesRead, pages, scans, damaged, marks, onCancel }: ReadingStateProps) {
  const { viewer: words, common } = useWording();
  const busy = onCancel !== null;
  const allScan = !busy && scans.length === pages;
  return (
    <div class="reading-state" role="status">
      {busy && <><progress max={pages} value={pagesRead}>{pagesRead}</progress> <span>{words.reading(pagesRead, pages)}</span></>}
      {!busy && !allScan && marks !== null && <span>{words.readDone(marks)}</span>}
      {allScan && <strong>{words.allScan}</strong>}
      {!allScan && scans.length > 0 && <strong>{words.someScan(pageNumbers(scans))}</strong>}
      {damaged.length > 0 && <strong>{words.someDamaged(pageNumbers(damaged))}</strong>}
      {onCancel !== null && <button class="button button-small" type="button" onClick={onCancel}>{common.cancel}</button>}
    </div>
  );
}

/** "3, 5–8": page numbers in order, with runs of three or more drawn together. */
export function pageNumbers(numbers: readonly number[]): string {
  const parts: string[] = [];
  for (let i = 0; i < numbers.length;) {
    let last = i;
    while (numbers[last + 1] === (numbers[last] ?? 0) + 1) last++;
    const first = numbers[i] ?? 0;
    const end = numbers[last] ?? first;
    if (last - i >= 2) parts.push(`${first}–${end}`);
    else for (let n = first; n <= end; n++) parts.push(String(n));
    i = last + 1;
  }
  return parts.join(', ');
}
