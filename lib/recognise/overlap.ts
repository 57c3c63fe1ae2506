import { byPlace, contains, lastStartingBefore, overlaps, type Span } from '../text/span';
import type { Draft, ReferenceType } from './mark';
import type { Resolver } from './recogniser';

/**
 * Decides between marks that claim the same words. A number inside a reference is no sum and no day; of two
 * references that overlap the wider stands, or where neither holds the other, the surer. A letter keeps its date:
 * "brief van 6 november" is both a reference and a date.
 */
export const overlap: Resolver = {
  name: 'overlap',
  resolve(drafts) {
    const references = standing(drafts.filter((draft) => draft.kind === 'reference'));
    const motions = drafts.filter((draft) => draft.kind === 'motion').sort(byPlace);
    const kept = new Set<Draft>(references.filter((draft) => !isPartOfMotion(draft, motions)));
    const rigid = references.filter(({ type }) => RIGID.has(type));
    return drafts.filter((draft) => (draft.kind === 'reference' ? kept.has(draft) : !isPartOfNumber(draft, rigid)));
  },
};

/** References whose digits are a number of a series. */
const RIGID: ReadonlySet<ReferenceType> = new Set(['kamerstuk', 'handelingen', 'aanhangsel', 'staatsblad', 'ecli', 'ledenbrief', 'web', 'wet']);
/** What may be words of the title of a motion. */
const WORDY: ReadonlySet<ReferenceType> = new Set(['advies', 'rapport', 'brief', 'wet', 'circulaire']);

function standing(references: readonly Draft<'reference'>[]): Draft<'reference'>[] {
  const kept: Draft<'reference'>[] = [];
  for (const draft of [...references].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || !overlaps(last, draft)) kept.push(draft);
    else if (!contains(last, draft) && draft.confidence > last.confidence) kept[kept.length - 1] = draft;
  }
  return kept;
}

/** Inside a mention of a motion: words of its title, or the mention itself ("deze motie"), which says more as a motion. */
function isPartOfMotion(draft: Draft<'reference'>, motions: readonly Draft<'motion'>[]): boolean {
  const motion = holderOf(motions, draft);
  if (motion === undefined) return false;
  return draft.type === 'intern' || (WORDY.has(draft.type) && motion.title !== null);
}

/** The span, of several in order of start, that begins last before an inner one, if it holds that. */
function holderOf<T extends Span>(spans: readonly T[], inner: Span): T | undefined {
  const holder = spans[lastStartingBefore(spans, inner.start)];
  return holder !== undefined && contains(holder, inner) ? holder : undefined;
}

/** Of a law only the bare year of its name is no date; "wetsvoorstel van maart 2019" keeps its month. */
function isPartOfNumber(draft: Draft, rigid: readonly Draft<'reference'>[]): boolean {
  if (draft.kind !== 'amount' && draft.kind !== 'date') return false;
  const holder = holderOf(rigid, draft);
  if (holder === undefined) return false;
  return holder.type !== 'wet' || draft.kind === 'amount' || draft.end - draft.start <= 4;
}
