import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wordingFor } from '../../../components/wording';

/** Tables by a closed set of values: the types see to it that each value has its word. */
const BY_VALUE = ['language', 'locale', 'kinds', 'documentKinds', 'referenceTypes', 'commitmentTypes', 'motionBodies', 'certainties', 'recurrences', 'failures', 'relations', 'relationsBack', 'differenceKinds', 'openEnds'];

const sources = ['components', 'entrypoints'].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith(join('components', 'wording')))
  .map((file) => readFileSync(file, 'utf8')).join('\n');

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

const nl: Readonly<Record<string, unknown>> = { ...wordingFor('nl') };
const keys = Object.entries(nl).filter(([section]) => !BY_VALUE.includes(section))
  .flatMap(([section, words]) => (isTable(words) ? Object.keys(words).map((key) => [section, key] as const) : []));

/** All strings of a catalogue; functions are called with stand-ins. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String((value as (...values: number[]) => unknown)(1, 2, 3)), String((value as (...values: number[]) => unknown)(2, 3, 4))];
  if (Array.isArray(value)) return value.flatMap(strings);
  return isTable(value) ? Object.values(value).flatMap(strings) : [];
}

describe('the wording', () => {
  it('has keys to look at', () => {
    expect(keys.length).toBeGreaterThan(100);
  });

  it.each(keys)('%s.%s is used', (_section, key) => {
    expect(sources).toMatch(new RegExp(String.raw`\.${key}\b`));
  });

  it.each(['nl', 'en'] as const)('in %s has no empty and no shouting words', (language) => {
    const all = strings({ ...wordingFor(language) });
    expect(all.filter((text) => text.trim() === '' || text.includes('!'))).toEqual([]);
  });

  it('says u to the reader, and never we', () => {
    expect(strings(nl).filter((text) => /\b(?:je|jij|jouw|wij|we|ons|onze|helaas)\b/i.test(text))).toEqual([]);
  });
});
