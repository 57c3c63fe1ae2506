import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageContent } from '../../lib/pdf/page-content';
import type { PageText, PdfRun } from '../../lib/pdf/page-text';
import { pdfSource as sourceOf } from '../../lib/pdf/pdf-source';
import { runSpans } from '../../lib/pdf/positions';
import { clean } from '../../lib/text/clean';

const WIDTH_OF_LETTER = 5;
const pdfSource = (pages: readonly PageText[]) => sourceOf(pages.map(pageContent));
type Drawn = readonly [text: string, x: number, baseline: number, size?: number];

function page(number: number, drawn: readonly Drawn[]): PageText {
  const runs = drawn.map(([text, x, baseline, size = 10], index): PdfRun =>
    ({ index, text, x, baseline, size, width: text.length * WIDTH_OF_LETTER * (size / 10), font: 'f1' }));
  return { number, width: 595, height: 842, runs, damaged: false };
}

const blocksOf = (pages: readonly PageText[]): [string, string][] => {
  const { source } = pdfSource(pages);
  const read = clean(source);
  return source.blocks.map((block) => [block.kind, read.text.slice(read.cleanOffset(block.start), read.cleanOffset(block.end))]);
};

const FULL = 'De gemeenten krijgen in het komende jaar geld voor jongeren met een beperking op';

describe('the text of a PDF', () => {
  it.each<[string, PageText[], [string, string][]]>([
    ['lines that were full run on', [page(1, [[FULL, 70, 100], ['school en daarna.', 70, 112]])], [['paragraph', `${FULL} school en daarna.`]]],
    ['a word broken at a line end is whole', [page(1, [[`${FULL} de arbeids-`, 70, 100], ['markt in de regio.', 70, 112]])], [['paragraph', `${FULL} de arbeidsmarkt in de regio.`]]],
    ['room between runs is a space', [page(1, [['€', 70, 100], ['80', 78, 100], ['miljoen', 91, 100]])], [['paragraph', '€ 80 miljoen']]],
    ['a run of room may reach over the next word', [page(1, [['van', 70, 100], [' '.repeat(4), 85, 100], ['eind', 90, 100], [' '.repeat(4), 110, 100], ['juli', 115, 100]])], [['paragraph', 'van eind juli']]],
    ['wide room is a column', [page(1, [['Jeugd', 70, 100], ['12.500', 300, 100]])], [['tableRow', 'Jeugd\t12.500']]],
    ['words drawn apart by gaps of one width are a line', [page(1, [['Zorg', 70, 100], ['in', 150, 100], ['de', 220, 100], ['buurt', 290, 100]])], [['paragraph', 'Zorg in de buurt']]],
    ['numbers with gaps of one width are columns', [page(1, [['2025', 70, 100], ['2026', 150, 100], ['2027', 230, 100], ['2028', 310, 100]])], [['tableRow', '2025\t2026\t2027\t2028']]],
    ['cells drawn apart stand in one row', [page(1, [['Datum', 70, 100], ['5 juli 2018', 200, 100.5]])], [['tableRow', 'Datum\t5 juli 2018']]],
    ['a raised digit is a note marker', [page(1, [['miljoen', 70, 100], ['3', 106, 96, 6], ['extra', 112, 100]])], [['paragraph', 'miljoen extra']]],
    ['a larger line is a heading', [page(1, [['Planning', 70, 90, 16], [`${FULL} dit.`, 70, 120], [`${FULL} dat.`, 70, 140]])],
      [['heading', 'Planning'], ['paragraph', `${FULL} dit.`], ['paragraph', `${FULL} dat.`]]],
  ])('%s', (_why, pages, expected) => {
    expect(blocksOf(pages)).toEqual(expected);
  });

  it('keeps a sentence whole that a footnote and a page number cut', () => {
    const pages = [1, 2].map((number) => page(number, [
      number === 1 ? [`${FULL} de weg naar`, 70, 700] : ['passend werk in de eigen regio, dat de gemeente samen met scholen en bedrijven zoekt, en', 70, 90],
      ...(number === 1 ? [['1', 70, 756, 5], ['Zie de vorige brief.', 78, 760, 7]] as Drawn[] : [['dat blijft.', 70, 102] as Drawn]),
      [`Pagina ${number} van 2`, 480, 820, 8],
    ]));
    const [first, ...rest] = blocksOf(pages);
    expect(first).toEqual(['paragraph', `${FULL} de weg naar passend werk in de eigen regio, dat de gemeente samen met scholen en bedrijven zoekt, en dat blijft.`]);
    expect(rest.map(([kind]) => kind)).toEqual(['footnote', 'furniture', 'furniture']);
  });

  it.each([
    [820, 'furniture', 'at the foot a number that counts along is a page number'],
    [400, 'paragraph', 'in the middle it is part of what the page says'],
  ])('a line at %d is %s: %s', (baseline, kind, _why) => {
    const pages = [1, 2, 3].map((number) => page(number, [[FULL, 70, 200], [`Deel ${number} is af.`, 70, baseline]]));
    const { source } = pdfSource(pages);
    const kinds = source.blocks.filter(({ start }) => source.text.startsWith('Deel', start)).map((block) => block.kind);
    expect(kinds).toEqual([kind, kind, kind]);
  });

  it('reads columns one after the other when the file draws them so', () => {
    const column = (x: number, word: string): Drawn[] => [0, 1, 2, 3].map((i): Drawn => [`${word} ${word} ${word}`, x, 100 + 12 * i]);
    const text = blocksOf([page(1, [...column(70, 'links'), ...column(320, 'rechts')])]).map(([, words]) => words).join(' ');
    expect(text.lastIndexOf('links')).toBeLessThan(text.indexOf('rechts'));
  });

  it('names the pages that hold no text', () => {
    const read = pdfSource([page(1, [['woord', 70, 100]]), page(2, []), page(3, [[' ', 70, 100]]), { ...page(4, []), damaged: true }]);
    expect(read).toMatchObject({ emptyPages: [2, 3], damagedPages: [4] });
  });

  const drawn = fc.tuple(fc.string({ unit: fc.constantFrom('a', 'b', '1', ' ', '€', '-', '.'), minLength: 1, maxLength: 12 }),
    fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 840 }), fc.constantFrom(6, 10, 14));

  it('shows every sign of its text at the place it came from', () => {
    fc.assert(fc.property(fc.array(fc.array(drawn, { maxLength: 12 }), { maxLength: 4 }), (sheets) => {
      const pages = sheets.map((runs, i) => page(i + 1, runs));
      const { source, pieces } = pdfSource(pages);
      for (let at = 0; at < source.text.length; at++) {
        for (const part of runSpans(pieces, { start: at, end: at + 1 })) {
          const run = pages[part.page - 1]?.runs.find((one) => one.index === part.run);
          expect(run?.text.slice(part.start, part.end)).toBe(source.text.slice(at, at + 1));
        }
      }
      const shown = pages.flatMap((one) => one.runs).map((run) => run.text.trim()).filter((text) => text !== '');
      for (const text of shown) expect(source.text).toContain(text);
    }));
  });
});
