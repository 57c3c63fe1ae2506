import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ReadingRow } from '../../lib/protocol';

/** The documents of the view, by key, so that each place can say and reach where it stands. */
export const DocumentsContext = createContext<ReadonlyMap<string, ReadingRow>>(new Map());

export const useDocuments = (): ReadonlyMap<string, ReadingRow> => useContext(DocumentsContext);

/** Documents by their key. */
export const byKey = (rows: readonly ReadingRow[]): ReadonlyMap<string, ReadingRow> => new Map(rows.map((row) => [row.key, row]));
