import type { DocumentIdentity } from '../document/document';
import { documentUrl } from '../recognise/document-url';

/** Where something was found, as every export states it. */
export interface Source {
  readonly document: string;
  /** Canonical id; empty when the document has none. */
  readonly id: string;
  readonly date: string;
  /** Address at which the document can be read; empty when none is known. */
  readonly address: string;
}

/** The source of a row: what the document is called, its id, its date and its address. Unknown fields are empty. */
export function sourceOf(identity: DocumentIdentity, url: string | null): Source {
  return {
    document: identity.title ?? identity.number ?? identity.id ?? '',
    id: identity.id ?? '',
    date: identity.date ?? (identity.dateInferred === null ? '' : `${identity.dateInferred.from}/${identity.dateInferred.to}`),
    address: url ?? (identity.id === null ? null : documentUrl(identity.id)) ?? '',
  };
}
