import type { IsoDate } from '../recognise/mark';

export type DocumentKind =
  | 'kamerstuk' | 'motie' | 'handelingen' | 'aanhangsel' | 'ledenbrief' | 'brief' | 'rapport' | 'besluitenlijst' | 'onbekend';

/** Where a field of the identity was found; `inferred` is never shown as if the document said it. */
export type Provenance = 'address' | 'markup' | 'text' | 'inferred';

/** What a document says it is. `null` and `[]` mean that it does not say. Never guessed. */
export interface DocumentIdentity {
  readonly kind: DocumentKind;
  /** Canonical id as on officielebekendmakingen.nl (`kst-34477-39`) or `lbr-12-094`. */
  readonly id: string | null;
  readonly title: string | null;
  readonly date: IsoDate | null;
  readonly dateInferred: { readonly from: IsoDate; readonly to: IsoDate } | null;
  /** As printed: "Lbr. 12/094", "34 477, nr. 39". */
  readonly number: string | null;
  /** Kenmerk, as printed. */
  readonly reference: string | null;
  readonly dossiers: readonly string[];
  readonly sender: string | null;
  readonly addressee: string | null;
  readonly proposers: readonly string[];
  /** Canonical id of the motion that this one replaces. */
  readonly replaces: string | null;
  /** Other ids of the same paper: of its other dossiers, or from before it was formatted. */
  readonly aliases: readonly string[];
  /** Ids that disagree; then `id` is `null` and both are shown. */
  readonly candidates: readonly string[];
  /** Where each field that is not empty was found. */
  readonly found: Readonly<Partial<Record<IdentityField, Provenance>>>;
}

export type IdentityField =
  | 'kind' | 'id' | 'title' | 'date' | 'dateInferred' | 'number' | 'reference' | 'dossiers' | 'sender' | 'addressee' | 'proposers' | 'replaces';
