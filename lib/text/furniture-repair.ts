import type { RepairFinder } from './clean';

/** Takes out what belongs to the sheet (running heads, page numbers): it is no part of any sentence. */
export const furnitureRepairs: RepairFinder = (source, _plain, stretch) =>
  source.blocks
    .filter((block) => block.kind === 'furniture' && block.start >= stretch.start && block.start < stretch.end)
    .map(({ start, end }) => ({ start, end, text: '', kind: 'furniture' as const }));
