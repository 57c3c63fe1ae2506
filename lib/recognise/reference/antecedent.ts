import type { CleanText } from '../../text/clean-text';
import type { Draft } from '../mark';
import type { Resolver } from '../recogniser';

/**
 * Settles where words point that point back: at the nearest earlier mention of the same kind of thing. What has
 * nothing to point at is no reference. A second "genoemde brief" points at the same letter as the first.
 */
export const antecedent: Resolver = {
  name: 'antecedent',
  resolve(drafts, { clean }) {
    return drafts.flatMap((draft) => {
      if (draft.kind !== 'reference' || draft.type !== 'intern') return [draft];
      const wanted = POINTING.exec(clean.text.slice(draft.start, draft.end))?.[1]?.toLowerCase();
      if (wanted === undefined) return [draft];
      const target = nearestBefore(drafts, draft.start, wanted, clean);
      return target === null ? [] : [pointingAt(draft, target, clean)];
    });
  },
};

const POINTING = /^(?:genoemde|voornoemde|bovengenoemde|voormelde) (brief|rapport|advies|notitie)/i;

function nearestBefore(drafts: readonly Draft[], offset: number, wanted: string, clean: CleanText): Draft<'reference'> | null {
  let nearest: Draft<'reference'> | null = null;
  for (const draft of drafts) {
    if (draft.kind !== 'reference' || draft.end > offset || !isKind(draft, wanted, clean)) continue;
    if (nearest === null || draft.start > nearest.start) nearest = draft;
  }
  return nearest;
}

function isKind(draft: Draft<'reference'>, wanted: string, { text }: CleanText): boolean {
  if (wanted === 'brief') return draft.type === 'brief' || draft.type === 'ledenbrief';
  if (wanted === 'advies') return draft.type === 'advies';
  return draft.type === 'rapport' && (wanted === 'rapport' || text.slice(draft.start, draft.end).toLowerCase().includes(wanted));
}

function pointingAt(draft: Draft<'reference'>, target: Draft<'reference'>, clean: CleanText): Draft<'reference'> {
  return { ...draft, points: clean.sourceSpan(target), ids: target.ids, candidates: target.candidates, url: target.url };
}
