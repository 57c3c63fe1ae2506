import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/text/clean';
import { readPdf } from '../../lib/pdf/read-pdf';
import { runSpans } from '../../lib/pdf/positions';
import { linesBelow, makePdf, type DrawnPage, type DrawnText } from './make-pdf';
import { openInNode, pagesOf, readFile } from './read-file';

const LETTER: DrawnPage = linesBelow([
  'In de brief van 12 mei 2021 kondigde de minister aan dat de gemeenten samen', '€ 40 miljoen krijgen voor het openbaar vervoer in de regio.',
]);

describe('reading a PDF', () => {
  it('finds marks and the runs that show them', async () => {
    const { last } = await readFile(makePdf([LETTER]));
    const amount = last.reading.marks.find((mark) => mark.kind === 'amount');
    expect(amount).toMatchObject({ low: 40e6, quote: '€ 40 miljoen' });
    const pages = await pagesOf(makePdf([LETTER]));
    const lines = pages.flatMap((page) => page.lines);
    expect(amount && runSpans(last.pieces, amount)).toEqual([{ page: 1, run: lines[1]?.runs[1], start: 0, end: '€ 40 miljoen'.length }]);
  });

  it('reads the page in sight first, and at the end each page once', async () => {
    const pages = Array.from({ length: 20 }, (_unused, i): DrawnPage => linesBelow([`Op 3 juni ${2001 + i} kwam commissie ${String.fromCharCode(65 + i)} bijeen.`]));
    const { steps, last } = await readFile(makePdf(pages), null, 12);
    expect(steps[0]?.readPages).toEqual([12]);
    expect(steps[0]?.reading.marks.map((mark) => mark.quote)).toEqual(['3 juni 2012']);
    expect(last.readPages).toEqual(pages.map((_page, i) => i + 1));
    expect(last.reading.marks).toHaveLength(20);
    expect([...last.byPage].map(([page, marks]) => [page, marks.length])).toEqual(pages.map((_page, i) => [i + 1, 1]));
    expect(steps.map(({ done }) => done)).toEqual([...steps.slice(1).map(() => false), true]);
  });

  it.each([
    [['scan', 'scan'], [1, 2], 'a scan'],
    [[LETTER, 'scan', LETTER], [2], 'a half scan'],
    [[LETTER], [], 'text only'],
  ] as [DrawnPage[], number[], string][])('%#: names the pages without text', async (pages, empty, _why) => {
    const { last } = await readFile(makePdf(pages));
    expect(last.emptyPages).toEqual(empty);
  });

  it('stops when asked', async () => {
    const controller = new AbortController();
    const task = openInNode(makePdf(Array.from({ length: 30 }, () => LETTER)));
    const seen: number[] = [];
    const options = { hints: { url: null, page: null, date: null }, signal: controller.signal, firstPage: 1, pause: () => Promise.resolve(), onPage: (page: number) => { if (page === 5) controller.abort(); } };
    for await (const step of readPdf(await task.promise, options)) seen.push(step.readPages.length);
    expect(seen).toEqual([1]);
    await task.destroy();
  });

  it('knows columns by their place, with the unit of the table', async () => {
    const rows: DrawnPage = [
      ['Tabel 3 Uitgaven (bedragen x € 1.000)', 70, 80], ['2023', 300, 100], ['2024', 400, 100],
      ['Wegen', 70, 116], ['1.200', 300, 116], ['1.300', 400, 116], ['Bruggen', 70, 132], ['700', 400, 132],
    ];
    const { last } = await readFile(makePdf([rows]));
    const [table] = last.source.tables;
    const cell = (words: string) => table?.cells.find(({ start, end }) => last.source.text.slice(start, end) === words);
    expect(cell('700')).toMatchObject({ row: 2, column: 2, header: false });
    expect(cell('2024')).toMatchObject({ column: 2, header: true });
    const amounts = last.reading.marks.filter((mark) => mark.kind === 'amount').map(({ quote, low, years }) => [quote, low, years]);
    expect(amounts).toEqual([['1.200', 1.2e6, [2023]], ['1.300', 1.3e6, [2024]], ['700', 7e5, [2024]]]);
  });

  it('keeps a sentence whole that a foot line and a page break cut', async () => {
    const foot = (n: number): DrawnText => ['Tweede Kamer, vergaderjaar 2021-2022, 35 925 XV, nr. 14', 70, 815, n] as const;
    const page = (lines: string[]): DrawnPage => [...linesBelow(lines, 700), foot(7)];
    const { last } = await readFile(makePdf([
      page(['De regering wil de regeling verlengen, zodat de werkgevers in de zorg ook volgend', 'jaar subsidie voor scholing kunnen krijgen, en zij stelt daarvoor het bedrag van € 12']),
      page(['miljoen beschikbaar.']),
    ]));
    expect(clean(last.source).text).toContain('het bedrag van € 12 miljoen beschikbaar.');
  });
});
