import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { annotateFiles, printText } from '../../../scripts/annotate/annotate-files';
import type { Format } from '../../../scripts/annotate/command-line';

let folder = '';
const file = (name: string): string => join(folder, name);

const LETTER = 'Ons kenmerk ABC/U201500364\nLbr. 15/029\nDatum 8 mei 2015\n\nGeacht college en gemeenteraad,\n\nEr komt € 5 miljoen bij.\n';
const XML = '<?xml version="1.0" encoding="ISO-8859-1"?><officiele-publicatie><metadata><meta name="OVERHEIDop.externMetadataRecord" content="https://zoek.officielebekendmakingen.nl/kst-29538-12/metadata.xml"/></metadata><kamerstuk><dossier><dossiernummer><dossiernr>29 538</dossiernr></dossiernummer></dossier><stuk><stuknr>Nr. <ondernummer>12</ondernummer></stuknr><titel>BRIEF VAN DE MINISTER VAN FINANCI\xCBN</titel></stuk></kamerstuk></officiele-publicatie>';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'annotate-'));
  writeFileSync(file('brief.txt'), LETTER);
  writeFileSync(file('stuk.xml'), Buffer.from(XML, 'latin1'));
  writeFileSync(file('pagina.html'), '<!doctype html><title>Nieuws | VNG</title><nav>Menu</nav><main><h1>Zorg</h1><p>Er komt € 5&nbsp;miljoen bij.</p></main>');
  writeFileSync(file('kapot.pdf'), '%PDF-1.7 en dan niets');
  writeFileSync(file('geen.pdf'), 'geen pdf');
  writeFileSync(file('raadsel.bin'), 'x');
});
afterAll(() => { rmSync(folder, { recursive: true }); });

async function run(names: readonly string[], format: Format = 'ndjson'): Promise<{ allRead: boolean; out: string; complaints: string }> {
  let out = '';
  let complaints = '';
  const streams = { write: (text: string) => { out += text; return Promise.resolve(); }, complain: (text: string) => { complaints += text; } };
  const allRead = await annotateFiles({ files: names.map(file), form: null, url: null, format }, streams);
  return { allRead, out, complaints };
}

const rows = (out: string): { file: string; document: { kind: string; id: string | null; title: string | null } }[] => out.trim().split('\n').map((line) => JSON.parse(line) as never);

describe('files', () => {
  it('come out in the order given, read by their extension', async () => {
    const { allRead, out } = await run(['brief.txt', 'stuk.xml', 'pagina.html']);
    expect(allRead).toBe(true);
    expect(rows(out).map((row) => [row.file, row.document.kind, row.document.id, row.document.title])).toEqual([
      [file('brief.txt'), 'ledenbrief', 'lbr-15-029', null], [file('stuk.xml'), 'kamerstuk', 'kst-29538-12', 'BRIEF VAN DE MINISTER VAN FINANCIËN'], [file('pagina.html'), 'onbekend', null, 'Zorg'],
    ]);
  });

  it.each([
    ['weg.txt', 'bestaat niet'], ['raadsel.bin', 'de soort is niet te zien'], ['geen.pdf', 'is geen PDF'], ['kapot.pdf', 'is beschadigd'], ['.', 'soort'],
  ])('%s fails in words, and the others are still read', { timeout: 60_000 }, async (name, words) => {
    const { allRead, out, complaints } = await run(['brief.txt', name, 'stuk.xml']);
    expect(allRead).toBe(false);
    expect(rows(out)).toHaveLength(2);
    expect(complaints).toContain(words);
  });

  it('make one JSON array', async () => {
    const { out } = await run(['brief.txt', 'weg.txt', 'stuk.xml'], 'json');
    expect((JSON.parse(out) as { file: string }[]).map((row) => row.file)).toEqual([file('brief.txt'), file('stuk.xml')]);
    expect(JSON.parse((await run(['weg.txt'], 'json')).out)).toEqual([]);
  });

  it('make a table with a row for each mark, of which no cell runs as a formula', async () => {
    writeFileSync(file('=som.txt'), 'Er komt € 5 miljoen bij, zegt "men".');
    const { out } = await run(['=som.txt'], 'csv');
    const [head, ...body] = out.trim().split('\r\n');
    expect(head).toMatch(/^file,document,/);
    expect(body.length).toBeGreaterThan(0);
    expect(body.every((row) => !/^[=+@-]/.test(row))).toBe(true);
    expect(body[0]).toContain('€ 5 miljoen');
  });

  it('print the text that offsets count in', async () => {
    let text = '';
    const write = (part: string): Promise<void> => { text += part; return Promise.resolve(); };
    expect(await printText(file('pagina.html'), null, null, { write, complain: () => undefined })).toBe(true);
    expect(text).toBe('Zorg\nEr komt € 5\u00A0miljoen bij.');
  });
});
