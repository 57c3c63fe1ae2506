import type { Mark } from '../../lib/recognise/mark';
import { recognise } from '../../lib/recognise/recognise';
import type { DocumentHints } from '../../lib/recognise/recogniser';
import { clean } from '../../lib/text/clean';
import { plainSource } from '../../lib/text/plain-source';

const NOTHING_KNOWN: DocumentHints = { id: null, date: null, dossiers: [], kind: 'onbekend', url: null };

/** All marks of a row of cases, as the whole pipeline gives them. */
export function recogniseRow(row: { text: string; document?: Partial<DocumentHints> }): Mark[] {
  return recognise({ clean: clean(plainSource(row.text)), document: { ...NOTHING_KNOWN, ...row.document } });
}
