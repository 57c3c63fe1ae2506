import type { DocumentIdentity } from '../document/document';
import { sourceOf } from './source-line';

/** A document to cite, with the address at which it was read. */
export interface Citable {
  readonly identity: DocumentIdentity;
  readonly url: string | null;
}

/** An item of CSL-JSON, the form in which reference managers exchange citations. */
export interface CslItem {
  readonly id: string;
  readonly type: 'report' | 'bill' | 'personal_communication' | 'document';
  readonly title: string;
  readonly number?: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly URL?: string;
  readonly language: 'nl';
}

const CSL_TYPES: Partial<Record<DocumentIdentity['kind'], CslItem['type']>> = {
  kamerstuk: 'bill', motie: 'bill', handelingen: 'bill', aanhangsel: 'bill', rapport: 'report', ledenbrief: 'personal_communication', brief: 'personal_communication',
};

/** Citations as CSL-JSON. What a document does not say is left out; an inferred date is no date of issue. */
export function toCslJson(documents: readonly Citable[]): CslItem[] {
  return documents.map(({ identity, url }, i) => {
    const source = sourceOf(identity, url);
    const authors = identity.proposers.length > 0 ? identity.proposers : identity.sender === null ? [] : [identity.sender];
    return {
      id: identity.id ?? `document-${i + 1}`,
      type: CSL_TYPES[identity.kind] ?? 'document',
      title: source.document,
      ...(identity.number === null ? {} : { number: identity.number }),
      ...(authors.length === 0 ? {} : { author: authors.map((literal) => ({ literal })) }),
      ...(identity.date === null ? {} : { issued: { 'date-parts': [identity.date.split('-').map(Number)] } }),
      ...(source.address === '' ? {} : { URL: source.address }),
      language: 'nl',
    };
  });
}

/** Citations as RIS, one record a document; every line is `XX  - value` and ends with CR LF. */
export function toRis(documents: readonly Citable[]): string {
  return documents.map(({ identity, url }) => {
    const source = sourceOf(identity, url);
    const authors = identity.proposers.length > 0 ? identity.proposers : [identity.sender];
    const fields: [string, string | null][] = [
      ['TY', identity.kind === 'rapport' ? 'RPRT' : ['kamerstuk', 'motie', 'handelingen', 'aanhangsel'].includes(identity.kind) ? 'BILL' : 'GEN'],
      ['TI', source.document], ...authors.map((author): [string, string | null] => ['AU', author === null ? null : inOneField(author)]),
      ['PY', identity.date?.slice(0, 4) ?? null], ['DA', identity.date?.replaceAll('-', '/') ?? null],
      ['M1', identity.number], ['ID', identity.id], ['UR', source.address], ['LA', 'nl'],
    ];
    const lines = fields.filter(([, value]) => value !== null && value !== '').map(([tag, value]) => `${tag}  - ${(value ?? '').replace(/\s+/g, ' ')}`);
    return `${[...lines, 'ER  - '].join('\r\n')}\r\n`;
  }).join('\r\n');
}

/** A comma parts surname and first name in RIS ("Minister van Onderwijs, Cultuur en Wetenschap" has neither), so it goes. */
const inOneField = (author: string): string => author.split(',').map((part) => part.trim()).join(' – ');
