import { parseKamerstukId } from '../recognise/kamerstuk-id';
import type { DocumentIdentity, IdentityField, Provenance } from './document';

/** What one place (the address, the markup, the text) says of the identity. What it does not say is left out or empty. */
export interface Evidence {
  readonly from: Provenance;
  readonly says: Statement;
}

export type Statement = Partial<Omit<DocumentIdentity, 'found' | 'candidates'>>;

const EMPTY: DocumentIdentity = {
  kind: 'onbekend', id: null, title: null, date: null, dateInferred: null, number: null, reference: null, dossiers: [],
  sender: null, addressee: null, proposers: [], replaces: null, aliases: [], candidates: [], found: {},
};

const FIELDS: readonly IdentityField[] = ['title', 'date', 'dateInferred', 'number', 'reference', 'dossiers', 'sender', 'addressee', 'proposers', 'replaces'];

/**
 * Puts evidence together: for each field the first that says something counts. Ids must agree: two that
 * differ leave the id open and both become candidates.
 * @param evidence strongest first
 */
export function combine(evidence: readonly Evidence[]): DocumentIdentity {
  const identity: Record<string, unknown> = { ...EMPTY };
  const found: Partial<Record<IdentityField, Provenance>> = {};
  for (const field of FIELDS) {
    const first = evidence.find(({ says }) => isSaid(says[field]));
    if (first === undefined) continue;
    identity[field] = first.says[field];
    found[field] = first.from;
  }
  const kind = evidence.reduce<Evidence | null>((best, next) => (isFinerKind(best, next) ? next : best), null);
  if (kind?.says.kind !== undefined) {
    identity['kind'] = kind.says.kind;
    found.kind = kind.from;
  }
  const { id, from, candidates, aliases } = settleId(evidence);
  if (id !== null && from !== null) found.id = from;
  return { ...(identity as unknown as DocumentIdentity), id, candidates, aliases, found };
}

const isSaid = (value: unknown): boolean => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);

/** "motie" says more than "kamerstuk", and anything more than "onbekend". */
function isFinerKind(best: Evidence | null, { says: { kind } }: Evidence): boolean {
  if (kind === undefined || kind === 'onbekend') return false;
  const known = best?.says.kind;
  return known === undefined || known === 'kamerstuk' && kind === 'motie' || known === 'brief' && kind === 'kamerstuk';
}

interface SettledId {
  readonly id: string | null;
  readonly from: Provenance | null;
  readonly candidates: readonly string[];
  readonly aliases: readonly string[];
}

function settleId(evidence: readonly Evidence[]): SettledId {
  const aliases = new Set(evidence.flatMap(({ says }) => says.aliases ?? []));
  let settled: { id: string; from: Provenance } | null = null;
  for (const { from, says } of evidence) {
    const { id } = says;
    if (id === null || id === undefined || settled !== null && aliases.has(id)) continue;
    if (settled === null || isFinerId(id, settled.id)) {
      if (settled !== null && isOwnNumber(settled.id)) aliases.add(settled.id);
      settled = { id, from };
    } else if (isOwnNumber(id)) aliases.add(id);
    else if (!isSamePaper(settled.id, id)) return { id: null, from: null, candidates: [settled.id, id], aliases: [...aliases] };
  }
  if (settled === null) return { id: null, from: null, candidates: [], aliases: [...aliases] };
  aliases.delete(settled.id);
  return { ...settled, candidates: [], aliases: [...aliases] };
}

/** An id of before the paper was formatted gives way to the one that has its dossier. */
const isFinerId = (id: string, known: string): boolean => isOwnNumber(known) && parseKamerstukId(id)?.shape === 'paper';
const isOwnNumber = (id: string): boolean => parseKamerstukId(id)?.shape === 'ownNumber';

/** Whether an id that was read from print names the paper of a finer id: print leaves out years, reprints and attachments. */
function isSamePaper(finer: string, printed: string): boolean {
  if (finer.toLowerCase() === printed.toLowerCase()) return true;
  const a = parseKamerstukId(finer);
  const b = parseKamerstukId(printed);
  if (a?.shape !== 'paper' || b?.shape !== 'paper') return false;
  const agrees = (x: string | null, y: string | null): boolean => x === y || y === null;
  return a.dossier === b.dossier && a.chapter === b.chapter && a.number === b.number
    && agrees(a.years, b.years) && agrees(a.suffix, b.suffix) && agrees(a.kingdomAct, b.kingdomAct);
}
