import { within } from '../../text/span';
import { daysBetween } from '../date/calendar';
import type { Draft, IsoDate } from '../mark';
import type { Resolver } from '../recogniser';

const DEADLINES = new Set(['uiterlijk', 'vóór', 'voor', 'per', 'vanaf', 'tot', 'binnen', 'in de loop van']);

/** Gives each commitment the date in its clause that it is due by: a deadline first, else the most exact one. */
export const settleDue: Resolver = {
  name: 'settleDue',
  resolve(drafts, { document }) {
    const dates = drafts.filter((draft): draft is Draft<'date'> => draft.kind === 'date' && draft.from !== null);
    return drafts.map((draft) => (draft.kind === 'commitment' && !draft.fulfilled ? { ...draft, due: dueOf(draft, dates, document.date) } : draft));
  },
};

function dueOf(draft: Draft<'commitment'>, dates: readonly Draft<'date'>[], written: IsoDate | null): Draft<'commitment'>['due'] {
  let best: { from: IsoDate; to: IsoDate; rank: number } | null = null;
  for (const date of within(dates, draft)) {
    if (date.from === null || date.to === null) continue;
    if (written !== null && date.to < written) continue;
    const rank = (date.relation !== null && DEADLINES.has(date.relation) ? 0 : 1_000) + Math.min(999, daysBetween(date.from, date.to));
    if (best === null || rank < best.rank) best = { from: date.from, to: date.to, rank };
  }
  return best === null ? null : { from: best.from, to: best.to };
}
