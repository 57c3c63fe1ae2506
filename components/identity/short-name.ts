import type { DocumentIdentity } from '../../lib/document/document';
import { formatPeriodShort } from '../format/period';
import type { Wording } from '../wording';

/** What a document is called where there is little room: its number, else its kind with its date, else its title. */
export function shortName(identity: DocumentIdentity, words: Wording): string {
  const { number, kind, date, dateInferred, title } = identity;
  if (number !== null) return kind === 'kamerstuk' ? `${words.documentKinds.kamerstuk} ${number}` : number;
  const when = date !== null ? formatPeriodShort(date, date, words.language) : dateInferred === null ? null : formatPeriodShort(dateInferred.from, dateInferred.to, words.language);
  if (kind === 'onbekend') return title ?? words.common.untitled;
  return when === null ? words.documentKinds[kind] : `${words.documentKinds[kind]}, ${when}`;
}
