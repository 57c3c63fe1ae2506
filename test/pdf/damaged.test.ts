import { afterAll, describe, expect, it } from 'vitest';
import { failureOf, flawOf, MOST_BYTES } from '../../lib/pdf/pdf-failure';
import { PdfNoise } from '../../lib/pdf/pdf-noise';
import { linesBelow, makePdf } from './make-pdf';
import { damaged } from './mutations';
import { openInNode, readFile } from './read-file';

const GOOD = [
  makePdf([linesBelow(['De Kamer nam op 4 april 2019 de motie aan.', 'Er is € 3 miljoen voor nodig.'])]),
  makePdf([linesBelow(['Inleiding']), 'scan', linesBelow(['Zie Kamerstuk 35 000, nr. 7.'])], { outline: [['Inleiding', 1], ['Slot', 3]] }),
  makePdf([linesBelow(['Gesloten stuk'])], { password: 'geheim' }),
];
const TEXT = new TextEncoder();

/** So many damaged files; `PDF_MUTATIONS=5000` makes it the long run. */
const MUTATIONS = Number(process.env.PDF_MUTATIONS ?? 1000);

describe('what a file shows before it is opened', () => {
  it.each([
    ['nothing came', () => new Uint8Array(0), 'empty'],
    ['an error page under a .pdf address', () => TEXT.encode('<!doctype html><title>Niet gevonden</title>'), 'notPdf'],
    ['a header too far from the start', () => TEXT.encode(`${' '.repeat(2000)}%PDF-1.4`), 'notPdf'],
    ['a header after some white space', () => TEXT.encode('\n\n%PDF-1.4'), null],
    ['more than 100 MB', () => new Uint8Array(MOST_BYTES + 1), 'tooLarge'],
  ] as const)('%s', (_why, bytes, flaw) => {
    expect(flawOf(bytes())).toBe(flaw);
  });
});

describe('what an error of pdf.js means', () => {
  it.each([
    [{ name: 'PasswordException', code: 1 }, 'password'], [{ name: 'PasswordException', code: 2 }, 'wrongPassword'],
    [{ name: 'InvalidPDFException' }, 'damaged'], [{ name: 'AbortException' }, 'cancelled'], [null, 'damaged'], ['kapot', 'damaged'], [undefined, 'damaged'],
  ])('%j is %s', (error, failure) => {
    expect(failureOf(error)).toBe(failure);
  });

  it.each([
    ['a file that is cut off before its pages', () => GOOD[0]?.subarray(0, 200), 'damaged'],
    ['a header and nothing more', () => TEXT.encode('%PDF-1.7\nniets'), 'damaged'],
    ['a locked file', () => GOOD[2], 'password'],
  ])('%s', async (_why, bytes, failure) => {
    const noise = new PdfNoise(process);
    const task = openInNode(bytes() ?? new Uint8Array());
    const error: unknown = await task.promise.then(() => null, (reason: unknown) => reason);
    expect(failureOf(error)).toBe(failure);
    await task.destroy();
    await noise.end();
  });
});

describe(`${MUTATIONS} damaged files`, () => {
  const noise = new PdfNoise(process);
  afterAll(() => noise.end());

  it('are read as far as they go or refused with a reason, and none leaves an error that nobody hears', async () => {
    const outcomes: Record<string, number> = {};
    for (let seed = 0; seed < MUTATIONS; seed++) {
      const bytes = damaged(GOOD[seed % GOOD.length] ?? new Uint8Array(), seed);
      const flaw = flawOf(bytes);
      const outcome = flaw ?? await readFile(bytes).then(({ last }) => (last.damagedPages.length > 0 ? 'partly' : 'read'), failureOf);
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    }
    expect(Object.keys(outcomes).sort()).toEqual(expect.arrayContaining(['damaged', 'read']));
    expect(Object.values(outcomes).reduce((sum, count) => sum + count, 0)).toBe(MUTATIONS);
  }, Math.max(60_000, MUTATIONS * 60));
});
