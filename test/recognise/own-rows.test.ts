import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recogniseRow } from './recognise-row';
import { recognisers } from '../../lib/recognise/registry';

/** Every file that exports a recogniser, wherever it stands under lib/recognise. */
function recogniserFiles(folder = 'lib/recognise'): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => join(folder, file));
}

describe('the registry', () => {
  it('lists every recogniser that a file exports', async () => {
    const exported: string[] = [];
    for (const file of recogniserFiles()) {
      const module = (await import(join(process.cwd(), file))) as Record<string, unknown>;
      for (const value of Object.values(module)) {
        if (typeof value === 'object' && value !== null && 'candidates' in value && 'name' in value) exported.push(String(value.name));
      }
    }
    expect([...new Set(exported)].sort()).toEqual(recognisers.map((r) => r.name).sort());
  });

  it.each(recognisers.map((r) => [r.name, r] as const))('%s has examples and traps', (_name, recogniser) => {
    expect(recogniser.examples.length).toBeGreaterThan(0);
    expect(recogniser.traps.length).toBeGreaterThan(0);
  });
});

describe.each(recognisers.map((r) => [r.name, r] as const))('%s', (_name, recogniser) => {
  it.each(recogniser.examples.map((e) => [e.text, e] as const))('reads %j', (_text, example) => {
    const marks = recogniseRow(example).filter((mark) => mark.kind === recogniser.kind);
    expect(marks.map((mark) => mark.quote)).toContain(example.quote);
    const found = marks.find((mark) => mark.quote === example.quote);
    expect(found).toMatchObject(example.fields ?? {});
  });

  it.each(recogniser.traps.map((t) => [t.text, t] as const))('finds nothing in %j', (_text, trap) => {
    expect(recogniseRow(trap).filter((mark) => mark.kind === recogniser.kind).map((mark) => mark.quote)).toEqual([]);
  });
});
