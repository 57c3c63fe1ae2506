import { beforeAll, describe, expect, it } from 'vitest';
import { demoDocuments } from '../../scripts/demo/demo-documents';
import { growsLinearly } from './source/growth';
import { sourceFiles } from './source/files';
import { builtPlaces, literalPatterns, type Pattern } from './source/patterns';
import { recordPatterns } from './source/record-patterns';
import { forgetOthers, judgePatterns } from './source/regex-safety';

const files = sourceFiles(['lib', 'components', 'entrypoints']);
const modules = import.meta.glob<Record<string, unknown>>(['../../lib/**/*.ts', '!../../lib/pdf/**']);
let built: readonly Pattern[] = [];

/** Everything the sources build from strings: when they are loaded, and when the demo is read. */
beforeAll(async () => {
  const recorder = recordPatterns();
  try {
    for (const load of Object.values(modules)) await load();
    const [{ read }, { plainSource }] = await Promise.all([import('../../lib/document/read'), import('../../lib/text/plain-source')]);
    for (const { html, url } of demoDocuments) read(plainSource(html.replaceAll(/<[^<>]{1,200}>/g, '\n')), { url: new URL(url), page: null, date: null });
  } finally {
    recorder.stop();
  }
  built = recorder.patterns.filter(({ at }) => at !== '');
}, 600_000);

describe('every regular expression', () => {
  it('is linear, by literal and as built', { timeout: 3_600_000 }, async () => {
    const patterns = [...files.flatMap(literalPatterns), ...built];
    const judged = await judgePatterns(patterns);
    forgetOthers(patterns);
    const bad = [...judged].filter(([, { status }]) => status !== 'safe').map(([{ source, flags, at }, { status, detail }]) => `${at} ${status}, ${detail}: /${source.slice(0, 200)}/${flags}`);
    expect([...new Set(bad)]).toEqual([]);
  });

  it('that a file builds from a string was seen being built', () => {
    const seen = new Set(built.map(({ at }) => at.replace(/:\d{1,6}$/, '')));
    const building = files.filter((file) => builtPlaces(file).length > 0).map(({ path }) => path);
    expect(building.filter((path) => !seen.has(path))).toEqual([]);
  });

  it.each([String.raw`Kamerstukken\s*(II|I)?\s*\d+`, String.raw`(?:a|a)*$`, String.raw`\p{L}+ [^,]*,$`])('that is not linear would be found: %s', async (source) => {
    const judged = await judgePatterns([{ source, flags: 'u', at: 'here' }]);
    expect([...judged.values()].map(({ status }) => status)).toEqual(['vulnerable']);
  });

  it.each([
    [String.raw`x[^,]{0,80},$`, 'x', true],
    [String.raw`\s+$`, ' ', false],
    [String.raw`(?:.*)(?:.*)x`, 'y', false],
  ])('running an attack tells whether %s grows with the text', (source, pump, linear) => {
    expect(growsLinearly({ source, flags: '' }, { pumps: [{ prefix: '', pump, bias: 0 }], suffix: '!' })).toBe(linear);
  });
});
