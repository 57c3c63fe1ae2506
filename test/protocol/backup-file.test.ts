import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BackupRow } from '../../lib/protocol';
import { footerLine, headerLine, packOf, readBackup, rowLine, type BackupStep } from '../../lib/protocol/backup-file';
import { idOf, minute, sampleNote } from '../store/sample-note';
import { sampleReading, sampleText } from '../store/sample-reading';

const text = sampleText();
const reading = { row: 'reading', key: 'kst-31000-8', textHash: 'a'.repeat(64), readAt: minute(0), readBy: '1.0.0', reading: sampleReading(text), text } as const;
const ROWS: readonly BackupRow[] = [
  reading, { row: 'note', note: sampleNote(1) }, { row: 'earlierNote', note: sampleNote(1, { text: 'Eerder' }) },
  { row: 'collection', collection: { id: idOf(2), name: 'Jeugd', madeAt: minute(0), changedAt: minute(1), items: [{ kind: 'motion', key: 'motie:x' }] } },
  { row: 'joinChoice', choice: { a: 'motie:a', b: 'motie:b', same: true, chosenAt: minute(2) } },
  { row: 'settings', language: 'en', kindsOff: ['date'], sitesOff: ['vng.nl'], pdfAlways: [], pdfCookies: [] },
];
const fileOf = (rows: readonly BackupRow[]): string => `${[headerLine('backup'), ...rows.map(rowLine), footerLine(rows.length)].join('\n')}\n`;

async function readAll(pieces: Iterable<string>): Promise<{ rows: BackupRow[]; end: BackupStep | undefined }> {
  const rows: BackupRow[] = [];
  let end: BackupStep | undefined;
  for await (const step of readBackup(pieces)) {
    if (step.step === 'rows') rows.push(...step.rows);
    else end = step;
  }
  return { rows, end };
}

describe('a backup file', () => {
  const file = fileOf(ROWS);

  it('gives back its rows, in whatever pieces it comes', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.integer({ min: 0, max: file.length }), { maxLength: 8 }), async (cuts) => {
      const ends = [0, ...cuts.sort((a, b) => a - b), file.length];
      const { rows, end } = await readAll(ends.slice(1).map((to, i) => file.slice(ends[i], to)));
      expect(rows).toEqual(ROWS);
      expect(end).toEqual({ step: 'end', kind: 'backup', found: ROWS.length, damagedLines: [], cutOff: false });
    }), { numRuns: 100 });
  });

  it('is told to be cut off wherever it was cut, and what came before is read', async () => {
    for (let length = 0; length < file.length - 1; length += 7) {
      const { rows, end } = await readAll([file.slice(0, length)]);
      expect(ROWS.slice(0, rows.length)).toEqual(rows);
      if (length < headerLine('backup').length) expect(end).toEqual({ step: 'refused', flaw: 'notBackup' });
      else expect(end).toMatchObject({ step: 'end', cutOff: true });
    }
  });

  it.each([
    ['', { step: 'refused', flaw: 'notBackup' }, 'an empty file'],
    ['{}', { step: 'refused', flaw: 'notBackup' }, 'JSON of somebody else'],
    ['<html>', { step: 'refused', flaw: 'notBackup' }, 'a page'],
    [`\uFEFF${headerLine('pack')}\r\n${footerLine(0)}\r\n`, { step: 'end', kind: 'pack', found: 0, damagedLines: [], cutOff: false }, 'a byte order mark and line ends of Windows'],
    ['{"app":"kamerspoor","kind":"pack","version":2}\n{"row":"wish"}\n', { step: 'refused', flaw: 'newerVersion' }, 'of a newer version'],
    ['{"app":"kamerspoor","kind":"pack","version":"1"}', { step: 'refused', flaw: 'notBackup' }, 'a version that is no number'],
    [`${headerLine('backup')}\n{"row":"wens"}\n{kapot\n\n${rowLine(ROWS[1] ?? reading)}\n${footerLine(3)}`,
      { step: 'end', kind: 'backup', found: 1, damagedLines: [2, 3], cutOff: false }, 'damaged lines, which are told by number'],
    [packOf([reading]).replace('}\n{"rows":1}', `}\n${rowLine(ROWS[1] ?? reading)}\n{"rows":2}`),
      { step: 'end', kind: 'pack', found: 1, damagedLines: [3], cutOff: false }, 'a note in a pack, which may only bring readings'],
  ] as [string, BackupStep, string][])('%#: %j', async (content, expected) => {
    expect((await readAll([content])).end).toEqual(expected);
  });

  it('leaves names behind that no row has, at any depth', async () => {
    const poison = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},';
    const poisoned = ROWS.map((row) => rowLine(row).replaceAll('{"', `{${poison}"`));
    const { rows, end } = await readAll([[headerLine('backup'), ...poisoned, footerLine(ROWS.length)].join('\n')]);
    expect(end).toMatchObject({ damagedLines: [] });
    expect(JSON.stringify(rows)).not.toContain('polluted');
    expect(rows).toEqual(ROWS);
    expect('polluted' in {}).toBe(false);
  });

  it('survives any JSON, also with names of every object', async () => {
    const key = fc.constantFrom('__proto__', 'constructor', 'prototype', 'row', 'note', 'reading', 'toString');
    const value = fc.object({ key, maxDepth: 3, maxKeys: 4, values: [fc.constantFrom('note', 'reading', '', null, 1)] });
    await fc.assert(fc.asyncProperty(fc.array(value, { maxLength: 3 }), async (values) => {
      const { rows } = await readAll([[headerLine('backup'), ...values.map((one) => JSON.stringify(one))].join('\n')]);
      expect(rows).toEqual([]);
    }), { numRuns: 2_000 });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
