import type { DocumentIdentity } from '../../lib/document/document';
import { formatPeriodShort } from '../format/period';
import { documentName } from '../identity/identity-facts';
import type { Wording } from '../wording';

const MOST = 30;

/** A document in a few words, for a line of sources: its number or name, cut at a word, and its date when it is known. */
export function documentLabel(identity: DocumentIdentity, words: Wording): string {
  const name = shortened(identity.number ?? documentName(identity, words));
  const when = documentWhen(identity, words);
  return when === null ? name : `${name}, ${when}`;
}

/** The date of a document as it says it, or the period in which its text puts it; `null` when neither is known. */
export function documentWhen({ date, dateInferred }: DocumentIdentity, { language }: Wording): string | null {
  if (date !== null) return formatPeriodShort(date, date, language);
  return dateInferred === null ? null : formatPeriodShort(dateInferred.from, dateInferred.to, language);
}

/** A text of at most so many signs, cut at a word. */
export function shortened(text: string, most = MOST): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const end = cut.lastIndexOf(' ');
  return `${end > most / 2 ? cut.slice(0, end) : cut}…`;
}
