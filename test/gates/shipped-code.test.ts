import { describe, expect, it } from 'vitest';
import { builtFiles, FAMILIES, readBuilt, withoutHash } from './built';

/** Ways to run text as code, or code from elsewhere. */
const DANGEROUS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['eval', /(?<![\w$.])eval\s?\(/g],
  ['Function', /(?<![\w$.])(?:new )?Function\(/g],
  ['importScripts', /(?<![\w$.])importScripts\(/g],
  ['remote import', /import\(\s?["'`]https?:/g],
  ['string timer', /set(?:Timeout|Interval)\(\s?["'`]/g],
  ['document.write', /document\.write(?:ln)?\(/g],
  ['wasm', /WebAssembly\.(?:instantiate|compile)/g],
];

/**
 * What ships in pdf.js and is known: its old builds end their search for the global object with `Function("return this")`,
 * which is never reached where `globalThis` exists and which our policy refuses; and its decoders mention WebAssembly, which
 * `useWasm: false` switches off and the policy refuses.
 */
const KNOWN: readonly RegExp[] = [/^(?:chunks|assets)\/(?:pdf|pdf\.min|pdf_viewer|pdf\.worker\.min|viewer)\.m?js: Function$/, /^(?:assets\/pdf\.worker\.min\.mjs|pdfjs\/wasm\/\w+\.js): wasm$/];

const found = (name: string, text: string): readonly string[] => DANGEROUS.filter(([, pattern]) => text.search(pattern) >= 0).map(([what]) => `${name}: ${what}`);

describe.each(FAMILIES)('the code shipped for %s', (family) => {
  const scripts = builtFiles(family).filter((path) => /\.m?js$/.test(path));

  it('runs no text as code and fetches no code', () => {
    const all = scripts.flatMap((path) => found(withoutHash(path), readBuilt(family, path)));
    expect(all.filter((line) => !KNOWN.some((known) => known.test(line)))).toEqual([]);
  });

  it('pages load scripts only from files', () => {
    const pages = builtFiles(family).filter((path) => path.endsWith('.html'));
    expect(pages.filter((path) => /<script(?![^>]{1,200}\bsrc="\/)|\son\w+=|javascript:|https?:\/\//.test(readBuilt(family, path)))).toEqual([]);
  });

  it('holds no source maps, tests or keys', () => {
    expect(builtFiles(family).filter((path) => /\.(?:map|pem|tsx?|key)$|(?:^|\/)test/.test(path))).toEqual([]);
  });
});

it.each([
  ['eval("1")', 'x: eval'], ['new Function("return 1")', 'x: Function'], ['import("https://example.org/x.js")', 'x: remote import'], ['setTimeout("f()", 1)', 'x: string timer'],
])('%s would be found', (code, line) => {
  expect(found('x', code)).toEqual([line]);
});
