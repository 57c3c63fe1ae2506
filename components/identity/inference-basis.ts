import type { IdentityField } from '../../lib/document/document';
import type { Reading } from '../../lib/document/reading';

/** Most quotes shown under "inferred"; more make it no clearer. */
const MOST_QUOTES = 3;

/**
 * The words of the document that an inferred field rests on, in order: for a date the days between which it was
 * written, for a dossier the papers of that dossier that it names. Empty when the rule behind it left no mark.
 */
export function inferenceBasis({ identity, marks }: Reading, field: IdentityField): string[] {
  const quotes = marks.filter((mark) => {
    if (field === 'dateInferred') {
      const { dateInferred } = identity;
      if (mark.kind !== 'date' || dateInferred === null || mark.from === null || mark.from !== mark.to) return false;
      return mark.from === dateInferred.from || mark.from === dayAfter(dateInferred.to);
    }
    return field === 'dossiers' && mark.kind === 'reference' && mark.ids.some((id) => identity.dossiers.some((dossier) => id.startsWith(`kst-${dossier}-`)));
  }).map(({ quote }) => quote.replace(/\s+/g, ' '));
  return [...new Set(quotes)].slice(0, MOST_QUOTES);
}

function dayAfter(iso: string): string {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return Number.isNaN(day.getTime()) ? '' : day.toISOString().slice(0, 10);
}
