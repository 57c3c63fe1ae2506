/** A line of the table of contents that a PDF brings along. */
export interface OutlineRow {
  readonly title: string;
  /** From 1. */
  readonly level: number;
  /** From 1; `null` when the line leads nowhere in this document. */
  readonly page: number | null;
}

interface OutlineItem {
  readonly title: string;
  readonly dest: string | readonly unknown[] | null;
  readonly items: readonly OutlineItem[];
}

/** The part of a document of pdf.js that the outline needs. */
export interface OutlinedPdf {
  getOutline(): Promise<readonly OutlineItem[] | null>;
  getDestination(name: string): Promise<readonly unknown[] | null>;
  getPageIndex(reference: never): Promise<number>;
}

const MOST_ROWS = 1_000;
const DEEPEST = 6;

/** The contents of a PDF in order, at most 1,000 lines; none when it brings no contents or damaged ones. */
export async function outlineOf(pdf: OutlinedPdf): Promise<OutlineRow[]> {
  const rows: OutlineRow[] = [];
  const add = async (items: readonly OutlineItem[], level: number): Promise<void> => {
    for (const item of items) {
      if (rows.length >= MOST_ROWS) return;
      const title = item.title.replace(/\s+/g, ' ').trim();
      if (title !== '') rows.push({ title, level, page: await pageOf(pdf, item.dest) });
      if (level < DEEPEST) await add(item.items, level + 1);
    }
  };
  try {
    await add((await pdf.getOutline()) ?? [], 1);
  } catch {
    return rows;
  }
  return rows;
}

async function pageOf(pdf: OutlinedPdf, dest: OutlineItem['dest']): Promise<number | null> {
  try {
    const place = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
    const target = place?.[0];
    if (typeof target === 'number') return target + 1;
    return typeof target === 'object' && target !== null ? (await pdf.getPageIndex(target as never)) + 1 : null;
  } catch {
    return null;
  }
}
