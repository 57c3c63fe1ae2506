import { dossierOf, kamerstukId, parseKamerstukId } from '../kamerstuk-id';
import type { Draft } from '../mark';
import type { Resolver } from '../recogniser';
import { expand } from './kamerstuk-numbers';

/**
 * Gives a dossier to papers that the text names by number alone ("de motie op stuk nr. 9"), when the document itself
 * has none: that of the one paper with this number that the text names in full, or for the heading in which a paper
 * names itself, the only dossier the text speaks of. With several possibilities they are offered, none is chosen.
 */
export const dossierFromText: Resolver = {
  name: 'dossierFromText',
  resolve(drafts, { clean }) {
    const inFull = new Set(drafts.flatMap((draft) => (draft.kind === 'reference' && draft.type === 'kamerstuk' ? draft.ids : [])));
    if (inFull.size === 0) return drafts;
    const byNumber = groupedByNumber(inFull);
    const dossiers = [...new Set([...inFull].map(dossierOf))].filter((dossier) => dossier !== null);
    return drafts.map((draft) => {
      if (draft.kind !== 'reference' || draft.type !== 'kamerstuk' || draft.ids.length > 0 || draft.candidates.length > 0) return draft;
      const written = ALONE.exec(clean.text.slice(draft.start, draft.end));
      if (written === null) return draft;
      const numbers = expand(written.groups?.list ?? '');
      return written[0].startsWith('N') ? fromOnlyDossier(draft, numbers, dossiers) : fromFullMention(draft, numbers, byNumber);
    });
  },
};

const ALONE = /^(?:stuk(?:ken|nummers?)? )?(?:nrs?\.?|Nr\.|nummers?|stuknummers?) ?(?<list>\d{1,4}(?:(?:, | en | t\/m | tot en met |-)\d{1,4}(?!\d))*)/;
const INFERRED = 0.8;
const MOST_OFFERED = 5;

function fromFullMention(draft: Draft<'reference'>, numbers: readonly string[], byNumber: ReadonlyMap<string, readonly string[]>): Draft<'reference'> {
  const named = numbers.flatMap((number) => byNumber.get(number) ?? []);
  if (named.length === 0) return draft;
  return named.length === numbers.length ? withIds(draft, named) : { ...draft, candidates: named };
}

function fromOnlyDossier(draft: Draft<'reference'>, numbers: readonly string[], dossiers: readonly string[]): Draft<'reference'> {
  const own = numbers.flatMap((number) => dossiers.map((dossier) => kamerstukId({ dossier, number })));
  if (own.length === 0) return draft;
  return own.length === 1 ? withIds(draft, own) : { ...draft, candidates: own.slice(0, MOST_OFFERED) };
}

function groupedByNumber(ids: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const id of ids) {
    const number = numberOf(id);
    if (number !== null) groups.set(number, [...(groups.get(number) ?? []), id]);
  }
  return groups;
}

function numberOf(id: string): string | null {
  const parsed = parseKamerstukId(id);
  return parsed?.shape === 'paper' ? parsed.number : null;
}

/** Inferred, so below the confidence of what the text says; the address follows when the reader accepts it. */
function withIds(draft: Draft<'reference'>, ids: readonly string[]): Draft<'reference'> {
  return { ...draft, ids, confidence: Math.min(draft.confidence, INFERRED) };
}
