import type { SearchHit } from '../protocol';
import type { Database } from './database';
import { rowOf } from './read-reading';
import { contextOf, wordsOf } from './words';

/**
 * Documents whose current version holds words that begin with each of the words asked for, the last read first.
 * Finds them by index; only the texts of the hits that are given are read, for the words around them.
 * @returns `[]` for a question without letters or digits
 */
export async function search(database: Database, question: string, limit: number): Promise<SearchHit[]> {
  const starts = wordsOf(question).sort((a, b) => b.length - a.length);
  const [longest] = starts;
  if (longest === undefined) return [];
  return database.transaction('r', database.words, database.documents, database.texts, async () => {
    let keys: string[] | null = null;
    for (const start of starts) {
      const found = new Set(await database.words.where('words').startsWith(start).primaryKeys());
      keys = keys === null ? [...found] : keys.filter((key) => found.has(key));
      if (keys.length === 0) return [];
    }
    const documents = (await database.documents.bulkGet(keys ?? [])).filter((document) => document !== undefined);
    documents.sort((a, b) => (a.order < b.order ? 1 : -1));
    const hits = documents.slice(0, limit);
    const texts = await database.texts.bulkGet(hits.map(({ key, textHash }) => [key, textHash]));
    return hits.map((document, i) => ({ row: rowOf(document), context: contextOf(texts[i]?.text ?? '', longest), matched: 'words', at: null }));
  });
}
