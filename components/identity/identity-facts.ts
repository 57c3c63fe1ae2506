import type { DocumentIdentity, IdentityField } from '../../lib/document/document';
import type { Language } from '../../lib/protocol';
import { formatDay, formatPeriod } from '../format/period';
import type { TagKind } from '../mark/certainty-tag';
import type { Wording } from '../wording';
import type { PageWording } from '../wording/page';

/** One line of the identity of a document: `value` is `null` when the document does not say it. */
export interface IdentityFact {
  readonly field: IdentityField | 'aliases';
  readonly label: string;
  readonly value: string | null;
  /** How sure the value is when the text does not simply say it. */
  readonly tag: TagKind | null;
}

/** What a document says it is, line by line; what it does not say stays as an open line where readers expect one. */
export function identityFacts(identity: DocumentIdentity, words: Wording): IdentityFact[] {
  const { identity: labels, language } = words;
  const fact = (field: IdentityField, label: string, value: string | null): IdentityFact => ({ field, label, value, tag: value === null ? null : tagOf(identity, field) });
  const list = (values: readonly string[]): string | null => (values.length === 0 ? null : values.join(', '));
  const always = [
    fact('number', labels.number, identity.number),
    fact('reference', labels.reference, identity.reference),
    { label: labels.date, ...dateOf(identity, language) },
    fact('sender', labels.sender, identity.sender),
    fact('addressee', labels.addressee, identity.addressee),
  ];
  const whenKnown = [
    fact('dossiers', labels.dossiers, list(identity.dossiers)),
    fact('proposers', labels.proposers, list(identity.proposers)),
    fact('replaces', labels.replaces, identity.replaces),
    fact('id', labels.id, identity.id),
    { field: 'aliases' as const, label: labels.aliases, value: list(identity.aliases), tag: null },
  ];
  return [...always, ...whenKnown.filter(({ value }) => value !== null)];
}

/** The date of a document: as it says, or as it follows from its text, or open. */
function dateOf(identity: DocumentIdentity, language: Language): Pick<IdentityFact, 'field' | 'value' | 'tag'> {
  const { date, dateInferred } = identity;
  if (date !== null) return { field: 'date', value: formatDay(date, language), tag: tagOf(identity, 'date') };
  if (dateInferred !== null) return { field: 'dateInferred', value: formatPeriod(dateInferred.from, dateInferred.to, language), tag: 'inferred' };
  return { field: 'date', value: null, tag: null };
}

function tagOf(identity: DocumentIdentity, field: IdentityField): TagKind | null {
  switch (identity.found[field]) {
    case 'inferred': return 'inferred';
    case 'address': return 'fromAddress';
    case 'markup': return 'fromMarkup';
    default: return null;
  }
}

/** What a document is called: its title, else its number, else the kind of document it is. */
export function documentName(identity: DocumentIdentity, words: PageWording): string {
  return identity.title ?? identity.number ?? identity.id ?? (identity.kind === 'onbekend' ? words.common.untitled : words.documentKinds[identity.kind]);
}
