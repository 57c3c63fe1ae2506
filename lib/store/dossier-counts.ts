import type { DocumentIdentity } from '../document/document';
import type { Database } from './database';

/** The dossiers that a document says it is in, each once. */
export function dossiersOf(identity: DocumentIdentity): string[] {
  return [...new Set(identity.dossiers)];
}

/** Takes a document out of the counts of some dossiers and into those of others. */
export async function countDossiers(database: Database, out: readonly string[], into: readonly string[]): Promise<void> {
  for (const dossier of new Set([...out, ...into])) {
    const change = Number(into.includes(dossier)) - Number(out.includes(dossier));
    if (change === 0) continue;
    const readings = ((await database.dossiers.get(dossier))?.readings ?? 0) + change;
    if (readings > 0) await database.dossiers.put({ dossier, readings });
    else await database.dossiers.delete(dossier);
  }
}
