import type { Scope } from '../protocol';
import { readingOf } from '../timeline/note';
import type { JoinChoice } from '../timeline/motions';
import type { CollectionItem } from '../timeline/collection';
import type { Database } from './database';
import { joinedKeys } from './join-choices';
import { keysUnder } from './keys';
import { MOST_NEIGHBOURS, neighboursOf } from './neighbours';
import { keysFor } from './search';
import type { StoredDocument } from './schema';
import { readingsSharing } from './sharing';

/** The documents of a scope in the order in which they are shown, with how many there are in all. */
export interface ScopeDocuments {
  readonly documents: readonly StoredDocument[];
  readonly all: number;
}

/**
 * Finds the documents of a scope, the last read first.
 * @param limit the most that are given, the document of a scope of one included
 * @returns `null` when the document or the reader's own dossier is not kept
 */
export async function documentsIn(database: Database, scope: Scope, limit: number, choices: readonly JoinChoice[]): Promise<ScopeDocuments | null> {
  switch (scope.of) {
    case 'document': return around(database, scope.key, limit);
    case 'dossier': {
      const { from, to } = keysUnder(scope.dossier);
      const index = database.documents.where('dossierOrder').between(from, to, false, false);
      return { documents: await index.clone().reverse().limit(limit).toArray(), all: await index.count() };
    }
    case 'all':
      return { documents: await database.documents.orderBy('number').limit(limit).toArray(), all: await database.documents.count() };
    case 'motion': return aboutMotion(database, joinedKeys(scope.key, choices), limit);
    case 'documents': return newest(database, limit, scope.keys);
    case 'search': {
      const { keys, all } = await keysFor(database, scope.words, limit);
      return { documents: await inOrder(database, keys), all };
    }
    case 'collection': {
      const collection = await database.collections.get(scope.id);
      return collection === undefined ? null : newest(database, limit, await readingsOf(database, collection.items, choices));
    }
  }
}

async function around(database: Database, key: string, limit: number): Promise<ScopeDocuments | null> {
  const document = await database.documents.get(key);
  if (document === undefined) return null;
  const { keys, left } = await neighboursOf(database, [key], Math.min(limit - 1, MOST_NEIGHBOURS));
  const documents = [document, ...await inOrder(database, keys)];
  return { documents, all: documents.length + left };
}

/**
 * The readings that name a motion, and their neighbours: of what those say, some is about the motion without naming it
 * ("vier moties", a plan that moved). Which of them are, the timeline tells.
 */
async function aboutMotion(database: Database, motions: readonly string[], limit: number): Promise<ScopeDocuments> {
  const naming = await newest(database, limit, await readingsAbout(database, motions));
  const room = Math.min(limit - naming.documents.length, MOST_NEIGHBOURS);
  if (room === 0 || naming.documents.length === 0) return naming;
  const { keys } = await neighboursOf(database, naming.documents.map(({ key }) => key), room);
  return { documents: [...naming.documents, ...await inOrder(database, keys)], all: naming.all + keys.length };
}

/** The readings that name one of some motions. */
async function readingsAbout(database: Database, motions: readonly string[]): Promise<string[]> {
  const sharing = await Promise.all(motions.map((motion) => readingsSharing(database, motion)));
  return [...new Set(sharing.flat())];
}

/** The readings that a dossier of the reader's own holds, and those that its motions, notes and places stand in. */
async function readingsOf(database: Database, items: readonly CollectionItem[], choices: readonly JoinChoice[]): Promise<string[]> {
  const notes = await database.notes.bulkGet(items.flatMap((item) => (item.kind === 'note' ? item.id : [])));
  const subjects = notes.flatMap((row) => row?.note.subject ?? []);
  const motions = [...items, ...subjects].flatMap((one) => (one.kind === 'motion' ? joinedKeys(one.key, choices) : []));
  const named = items.flatMap((item) => (item.kind === 'document' ? item.reading : item.kind === 'place' ? item.anchor.reading : []));
  return [...named, ...subjects.flatMap((subject) => readingOf(subject) ?? []), ...motions.length === 0 ? [] : await readingsAbout(database, motions)];
}

async function inOrder(database: Database, keys: readonly string[]): Promise<StoredDocument[]> {
  return (await database.documents.bulkGet([...keys])).filter((document) => document !== undefined);
}

/** The last read of some documents, each once; those that are not kept are left out. */
async function newest(database: Database, limit: number, keys: readonly string[]): Promise<ScopeDocuments> {
  const documents = (await inOrder(database, [...new Set(keys)])).sort((a, b) => a.number - b.number);
  return { documents: documents.slice(0, limit), all: documents.length };
}
