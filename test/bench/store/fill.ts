import type { Database } from '../../../lib/store/database';
import { derive, derivedRows } from '../../../lib/store/derive';
import { firstNumber } from '../../../lib/store/document-number';
import { documentKeyOf } from '../../../lib/store/keys';
import { documentRow } from '../../../lib/store/save-reading';
import { textHashOf } from '../../../lib/store/text-hash';
import { generatedReading } from './generated-archive';

const AT_ONCE = 500;

/** Fills an empty store with the first readings of the archive, in bulk. @returns how many marks they have */
export async function fill(database: Database, documents: number): Promise<number> {
  let marks = 0;
  const dossiers = new Map<string, number>();
  for (let from = 0; from < documents; from += AT_ONCE) {
    const rows = await Promise.all(Array.from({ length: Math.min(AT_ONCE, documents - from) }, (_unused, i) => rowsOf(from + i)));
    for (const { document } of rows) for (const dossier of document.identity.dossiers) dossiers.set(dossier, (dossiers.get(dossier) ?? 0) + 1);
    marks += rows.reduce((sum, { stored }) => sum + stored.reading.marks.length, 0);
    await database.transaction('rw', database.tables, async () => {
      await Promise.all([
        database.documents.bulkAdd(rows.map(({ document }) => document)), database.readings.bulkAdd(rows.map(({ stored }) => stored)),
        database.texts.bulkAdd(rows.map(({ text }) => text)), database.events.bulkAdd(rows.flatMap(({ derived }) => derived.events)),
        database.mentions.bulkAdd(rows.flatMap(({ derived }) => derived.mentions)), database.facts.bulkAdd(rows.map(({ derived }) => derived.facts)), database.subjects.bulkAdd(rows.flatMap(({ derived }) => derived.subjects)),
        database.wordsOf.bulkAdd(rows.map(({ derived }) => derived.words)), database.termsOf.bulkAdd(rows.map(({ derived }) => derived.terms)),
      ]);
    });
  }
  await database.dossiers.bulkPut([...dossiers].map(([dossier, readings]) => ({ dossier, readings })));
  await database.totals.put({ name: 'all', marks });
  return marks;
}

async function rowsOf(number: number) {
  const { reading, text, readBy, now } = generatedReading(number);
  const textHash = await textHashOf(text);
  const documentKey = documentKeyOf(reading, textHash);
  const stored = { documentKey, textHash, readAt: now, readBy, reading };
  const document = documentRow(stored, 1, firstNumber(now));
  return { stored, document, text: { documentKey, textHash, text }, derived: derivedRows(document, reading, derive(documentKey, reading, text)) };
}
