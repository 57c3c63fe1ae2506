import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { FAMILIES, manifestOf, readBuilt } from './built';

const MOST_BYTES = 100_000;

describe.each(FAMILIES)('the content script for %s', (family) => {
  const scripts = (manifestOf(family).content_scripts ?? []).flatMap(({ js }) => js);

  it('is there', () => {
    expect(scripts).not.toEqual([]);
  });

  it.each(scripts)('%s is at most 100 kB, minified, because every page of the sites pays for it', (path) => {
    const text = readBuilt(family, path);
    expect(Buffer.byteLength(text), `${gzipSync(text).byteLength} bytes after gzip`).toBeLessThanOrEqual(MOST_BYTES);
  });

  it.each(scripts)('%s listens to no messages of the page and holds no private store', (path) => {
    expect(readBuilt(family, path)).not.toMatch(/addEventListener\(\s?["'`]message["'`]|indexedDB|postMessage\(/);
  });
});
