import type { DocumentIdentity } from '../../lib/document/document';
import { read } from '../../lib/document/read';
import type { ReadingToSave } from '../../lib/store/save-reading';
import { plainSource } from '../../lib/text/plain-source';

/** A text as the extension reads it, with some fields of its identity told by hand. */
export function readText(text: string, identity: Partial<DocumentIdentity> = {}, now = '2026-01-02T03:04:05.000Z'): ReadingToSave {
  const reading = read(plainSource(text), { url: null, page: null, date: identity.date ?? null });
  return { reading: { ...reading, identity: { ...reading.identity, ...identity } }, text, readBy: '1.0.0', now };
}
