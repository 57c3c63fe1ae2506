import type { Answers } from '../protocol';
import type { Reading } from '../document/reading';
import type { MarkKind } from '../recognise/mark';
import type { Database } from './database';
import { derive, DERIVED_VERSION, putDerived, removeDerived, type Derived } from './derive';
import { freeNumber } from './document-number';
import { countDossiers, dossiersOf } from './dossier-counts';
import { documentKeyOf, joinKey, placeIn } from './keys';
import type { StoredDocument, StoredReading } from './schema';
import { textHashOf } from './text-hash';

export interface ReadingToSave {
  readonly reading: Reading;
  /** The source text that the offsets of the marks count in. */
  readonly text: string;
  /** Version of the extension that read it. */
  readonly readBy: string;
  /** ISO 8601 in UTC. */
  readonly now: string;
}

export type Saved = Extract<Answers['saveReading'], { ok: true }>['value'];

/**
 * Saves a reading with everything that lists, search and timeline need, in one strict transaction: when the promise is fulfilled the
 * disk has all of it, when it is rejected nothing has changed. Saving the same text again writes nothing, unless
 * a different version of the extension read it: then its marks are replaced. Another text of the same document is
 * kept as a new version and becomes the current one.
 */
export async function saveReading(database: Database, { reading, text, readBy, now }: ReadingToSave): Promise<Saved> {
  const textHash = await textHashOf(text);
  const documentKey = documentKeyOf(reading, textHash);
  const known = await database.readings.get([documentKey, textHash]);
  if (known?.readBy === readBy) return { key: documentKey, readAt: known.readAt, saved: 'same' };
  const derived = derive(documentKey, reading, text);
  return database.transaction('rw', database.tables, async () => {
    const same = await database.readings.get([documentKey, textHash]);
    if (same?.readBy === readBy) return { key: documentKey, readAt: same.readAt, saved: 'same' };
    const before = await database.documents.get(documentKey);
    const stored: StoredReading = { documentKey, textHash, readAt: same?.readAt ?? now, readBy, reading };
    await putVersion(database, { stored, text, derived, same, before, becomesCurrent: same === undefined || before?.textHash === textHash });
    const saved = same !== undefined ? 'renewed' : before !== undefined ? 'newVersion' : 'new';
    return { key: documentKey, readAt: stored.readAt, saved };
  });
}

export interface VersionToPut {
  readonly stored: StoredReading;
  readonly text: string;
  readonly derived: Derived;
  /** What is kept of this version already. */
  readonly same: StoredReading | undefined;
  readonly before: StoredDocument | undefined;
  readonly becomesCurrent: boolean;
}

/** Writes one version of a document. To be called within a transaction over all stores. */
export async function putVersion(database: Database, { stored, text, derived, same, before, becomesCurrent }: VersionToPut): Promise<void> {
  const { documentKey, textHash } = stored;
  await database.readings.put(stored);
  await addMarks(database, stored.reading.marks.length - (same?.reading.marks.length ?? 0));
  if (same === undefined) await database.texts.put({ documentKey, textHash, text });
  const newVersions = same === undefined ? 1 : 0;
  if (becomesCurrent) await makeCurrent(database, stored, derived, before, newVersions);
  else if (before !== undefined) await database.documents.put({ ...before, versions: before.versions + newVersions });
}

/** Lets the lists show this version instead of the one they show now. */
async function makeCurrent(
  database: Database, stored: StoredReading, derived: Derived, before: StoredDocument | undefined, newVersions: number,
): Promise<void> {
  const { documentKey, reading } = stored;
  if (before !== undefined) {
    await removeDerived(database, before);
    await database.documents.delete(documentKey);
  }
  const document = documentRow(stored, (before?.versions ?? 0) + newVersions, await freeNumber(database, stored.readAt));
  await database.documents.put(document);
  await countDossiers(database, before === undefined ? [] : dossiersOf(before.identity), dossiersOf(reading.identity));
  await putDerived(database, document, reading, derived);
}

/** The row of a document whose current version is this reading. */
export function documentRow({ documentKey, textHash, readAt, reading }: StoredReading, versions: number, number: number): StoredDocument {
  const order = joinKey(readAt, documentKey);
  return {
    key: documentKey, order, dossierOrder: dossiersOf(reading.identity).map((dossier) => placeIn(dossier, order)), textHash, readAt,
    identity: reading.identity, url: reading.url, counts: countsOf(reading), versions, number, derived: DERIVED_VERSION,
  };
}

/** Changes the number of marks that are kept, over all versions. */
export async function addMarks(database: Database, change: number): Promise<void> {
  const marks = ((await database.totals.get('all'))?.marks ?? 0) + change;
  if (marks === 0) await database.totals.delete('all');
  else await database.totals.put({ name: 'all', marks });
}

function countsOf(reading: Reading): Partial<Record<MarkKind, number>> {
  const counts: Partial<Record<MarkKind, number>> = {};
  for (const { kind } of reading.marks) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
