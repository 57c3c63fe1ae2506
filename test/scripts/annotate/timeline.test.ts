import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBackup, type BackupStep } from '../../../lib/protocol/backup-file';
import { printTimeline } from '../../../scripts/annotate/print-timeline';

let folder = '';
const file = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'annotate-timeline-'));
  writeFileSync(file('brief.txt'), 'Lbr. 15/029\nDatum 8 mei 2015\n\nGeacht college,\n\nVoor jeugdhulp in de wijk komt € 80 miljoen extra. De motie "Zorg dichtbij" is aangenomen.\n');
  writeFileSync(file('antwoord.txt'), 'Datum 12 juni 2015\n\nGeachte voorzitter,\n\nVoor jeugdhulp in de wijk komt ca. € 80 mln. extra.\n');
});
afterAll(() => { rmSync(folder, { recursive: true }); });

async function run(names: readonly string[], pack: string | null = null): Promise<{ all: boolean; out: string; complaints: string }> {
  let [out, complaints] = ['', ''];
  const all = await printTimeline({ files: names.map(file), form: null, pack }, { write: (text) => { out += text; return Promise.resolve(); }, complain: (text) => { complaints += text; } });
  return { all, out, complaints };
}

interface Printed { figurePairs: { a: { file: string; start: number }; differs: string[] }[]; motions: { title: string; claims: { status: string; file: string }[] }[] }

describe('the timeline of a set of files', () => {
  it('is one JSON object that names files and places', async () => {
    const { all, out } = await run(['brief.txt', 'antwoord.txt']);
    const printed = JSON.parse(out) as Printed;
    expect(all).toBe(true);
    expect(printed.figurePairs).toMatchObject([{ a: { file: file('antwoord.txt') }, b: { file: file('brief.txt') }, differs: ['approx'] }]);
    expect(printed.motions).toMatchObject([{ title: 'Zorg dichtbij', claims: [{ status: 'aangenomen', file: file('brief.txt') }] }]);
  });

  it('does not depend on the order of the files, nor on one that is named twice', async () => {
    const { out } = await run(['brief.txt', 'antwoord.txt']);
    expect((await run(['antwoord.txt', 'brief.txt', 'antwoord.txt'])).out).toBe(out);
  });

  it('tells of a file that is not there, and goes on with the others', async () => {
    const { all, out, complaints } = await run(['weg.txt', 'brief.txt']);
    expect(all).toBe(false);
    expect(complaints).toContain('bestaat niet');
    expect((JSON.parse(out) as Printed).motions).toHaveLength(1);
  });

  it('writes a pack that can be restored', async () => {
    await run(['brief.txt', 'antwoord.txt'], file('pakket.jsonl'));
    const steps: BackupStep[] = [];
    for await (const step of readBackup([readFileSync(file('pakket.jsonl'), 'utf8')])) steps.push(step);
    expect(steps).toMatchObject([
      { step: 'rows', rows: [{ row: 'reading', key: 'lbr-15-029' }, { row: 'reading', key: expect.stringMatching(/^text:[0-9a-f]{64}$/) as string }] },
      { step: 'end', kind: 'pack', found: 2, damagedLines: [], cutOff: false },
    ]);
  });

  it('says when the pack cannot be written', async () => {
    const { all, complaints } = await run(['brief.txt'], file('geen-map/pakket.jsonl'));
    expect([all, complaints]).toEqual([false, expect.stringContaining('niet te schrijven')]);
  });
});
