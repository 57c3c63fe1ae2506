import { describe, expect, it } from 'vitest';
import { pageNumbers } from '../../components/viewer/reading-state';
import { nameOf, viewerAddress } from '../../entrypoints/viewer/address';
import { comfortableScale } from '../../lib/pdf/comfortable-scale';
import { isPdfAddress, pdfLinkPatterns, readerPathFor } from '../../lib/pdf/pdf-address';

describe('the address of the reader', () => {
  it.each([
    ['?file=https%3A%2F%2Fvng.nl%2Fa.pdf', '', 'https://vng.nl/a.pdf', 1, 'no page'],
    ['?file=https%3A%2F%2Fvng.nl%2Fa.pdf', '#page=7', 'https://vng.nl/a.pdf', 7, 'its own page'],
    ['?file=https%3A%2F%2Fvng.nl%2Fa.pdf%23page%3D3', '', 'https://vng.nl/a.pdf#page=3', 3, 'the page that the document asks for'],
    ['?file=https%3A%2F%2Fvng.nl%2Fa.pdf', '#page=0', 'https://vng.nl/a.pdf', 1, 'no page 0'],
    ['?file=https%3A%2F%2Fvng.nl%2Fa.pdf', '#page=x', 'https://vng.nl/a.pdf', 1, 'no number'],
    ['?file=http%3A%2F%2Fvng.nl%2Fa.pdf', '', null, 1, 'plain http'],
    ['?file=file%3A%2F%2F%2Fetc%2Fpasswd', '', null, 1, 'a file of the machine'],
    ['?file=javascript%3Aalert(1)', '', null, 1, 'a script'],
    ['', '', null, 1, 'nothing'],
  ])('%s%s', (search, hash, file, page, _why) => {
    const address = viewerAddress({ search, hash });
    expect([address.file?.href ?? null, address.page]).toEqual([file, page]);
  });

  it.each([
    ['https://vng.nl/files/brief%20aan%20leden.pdf', 'brief aan leden.pdf'], ['https://vng.nl/', 'vng.nl'], ['https://vng.nl/%E0%A4%A.pdf', '%E0%A4%A.pdf'],
  ])('%s is called %s', (address, name) => {
    expect(nameOf(new URL(address))).toBe(name);
  });

  it.each([
    ['https://vng.nl/a.pdf', '/viewer.html?file=https%3A%2F%2Fvng.nl%2Fa.pdf'],
    ['https://vng.nl/a.pdf?x=1&y=2#page=4', '/viewer.html?file=https%3A%2F%2Fvng.nl%2Fa.pdf%3Fx%3D1%26y%3D2#page=4'],
  ])('%s opens there', (address, path) => {
    expect(readerPathFor(new URL(address))).toBe(path);
  });
});

describe('what is a PDF by its address', () => {
  it.each([
    ['https://zoek.officielebekendmakingen.nl/kst-1-2.pdf', true, 'the extension'],
    ['https://vng.nl/A.PDF?download=1', true, 'in capitals, with a question behind it'],
    ['https://www.tweedekamer.nl/downloads/document?id=2020D1', true, 'the downloads of the Tweede Kamer'],
    ['https://www.rijksoverheid.nl/downloads/document?id=1', false, 'a path of the Tweede Kamer elsewhere'],
    ['https://vng.nl/pdf', false, 'a word in the path'],
    ['http://vng.nl/a.pdf', false, 'plain http'],
  ])('%s: %s', (address, is, _why) => {
    expect(isPdfAddress(new URL(address))).toBe(is);
  });

  it('the menu stands on links to PDFs of each site', () => {
    expect(pdfLinkPatterns(['https://vng.nl/*'])).toEqual(['https://vng.nl/*.pdf', 'https://vng.nl/*.pdf?*', 'https://vng.nl/*.pdf#*', 'https://vng.nl/*.PDF']);
    expect(pdfLinkPatterns(['https://www.tweedekamer.nl/*'])).toContain('https://www.tweedekamer.nl/downloads/*');
  });
});

describe('page numbers', () => {
  it.each([[[3], '3'], [[1, 2], '1, 2'], [[1, 2, 3], '1–3'], [[1, 3, 4, 5, 9], '1, 3–5, 9'], [[], '']])('%j is %j', (pages, words) => {
    expect(pageNumbers(pages)).toBe(words);
  });
});

describe('the size at which a page reads easily', () => {
  it.each([
    [1068, 794, 1, 'a window of 1280 pixels: actual size'], [360, 794, 320 / 794, 'a narrow one: as wide as it is'],
    [1500, 794, 1.25, 'a wide one: larger, with room for the card'], [1300, 794, (1300 - 490) / 794, 'between them: as large as leaves room for the card'],
    [0, 794, 1, 'no window yet'], [800, 0, 1, 'no page yet'],
  ])('%d wide, page of %d', (room, actual, scale, _why) => {
    expect(comfortableScale(room, actual)).toBeCloseTo(scale);
  });
});
