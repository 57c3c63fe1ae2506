import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtFiles, FAMILIES, manifestOf, readBuilt } from './built';

/** Every page of the sites pays for the first; only a page with a document pays for the second. Bytes, minified. */
const MOST_BYTES: Readonly<Record<string, number>> = { 'reader.js': 100_000, 'reading.js': 350_000 };

/** Channels that the page shares; a port of a channel of our own, which gives way to other work, is not one. */
const OF_THE_PAGE = /addEventListener\(\s?["'`]message["'`]|indexedDB|(?:window|globalThis|self|parent|top|(?<![\w$.]))\.?postMessage\(/;

describe.each(FAMILIES)('what runs in pages in %s', (family) => {
  it('is the reader on the listed sites, and the rest only where there is a document', () => {
    expect((manifestOf(family).content_scripts ?? []).flatMap(({ js }) => js)).toEqual(['reader.js']);
    expect(builtFiles(family).filter((path) => /^[^/]*\.js$/.test(path) && path !== 'background.js')).toEqual(Object.keys(MOST_BYTES));
  });

  it.each(Object.entries(MOST_BYTES))('%s is at most %i bytes', (path, most) => {
    const text = readBuilt(family, path);
    expect(Buffer.byteLength(text), `${gzipSync(text).byteLength} bytes after gzip`).toBeLessThanOrEqual(most);
  });

  it.each(Object.keys(MOST_BYTES))('%s listens to no messages of the page and holds no private store', (path) => {
    expect(readBuilt(family, path).match(OF_THE_PAGE)).toBeNull();
  });
});
