import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Openings } from '../../lib/recognise/openings';
import { recognisers } from '../../lib/recognise/registry';

const gated = recognisers.filter(({ opens }) => opens !== undefined);
const openings = new Openings(gated.map(({ opens }) => opens ?? []));

/** Every place at which a candidate begins, also inside another one. */
function beginnings({ source, flags }: RegExp, text: string): number[] {
  const sticky = new RegExp(source, flags.replace('g', 'y'));
  return Array.from(text, (_, at) => at).filter((at) => {
    sticky.lastIndex = at;
    return sticky.test(text);
  });
}

/** The beginnings that the openings of a recogniser miss. */
function missedIn(text: string): string[] {
  const places = openings.placesIn(text);
  return gated.flatMap(({ name, candidates }, i) => beginnings(candidates, text).filter((at) => !(places[i] ?? []).includes(at)).map((at) => `${name} at ${text.slice(at, at + 20)}`));
}

const rows = recognisers.flatMap(({ examples, traps }) => [...examples, ...traps].map(({ text }) => text));
/** The letters that each pattern is written with, in pieces: words no row holds are among them. */
const pieces = gated.flatMap(({ candidates }) => candidates.source.split(/[^\p{L}\d €$/:.,'"-]+/u)).filter((piece) => piece !== '');
const signs = fc.constantFrom(' ', '\n', '\t', '-', ',', '.', '/', ':', "'", '"', '(', '€', '$', 'é', 'Ë', '_', '0', '1', '2019', '12', 'e', 'A', 'wet', 'U1');
const changes = fc.constantFrom((text: string) => text, (text: string) => text.toUpperCase(), (text: string) => text.toLowerCase(), (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`);
const changed = (words: readonly string[]): fc.Arbitrary<string> => fc.tuple(fc.constantFrom(...words), changes).map(([text, change]) => change(text));

describe('the openings', () => {
  it.each(rows)('miss no candidate in %j', (row) => {
    expect([row, row.toUpperCase(), row.toLowerCase(), row.replaceAll(' ', '')].flatMap(missedIn)).toEqual([]);
  });

  it('miss no candidate in words of the patterns and signs in any order', () => {
    fc.assert(fc.property(fc.array(fc.oneof(changed(pieces), signs, signs), { maxLength: 24 }), (parts) => {
      expect(missedIn(parts.join(''))).toEqual([]);
    }), { numRuns: 2_000 });
  });

  it('name places in order, each once, and few', () => {
    const text = rows.join('\n');
    for (const places of openings.placesIn(text)) {
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
      expect(places.length).toBeLessThan(text.length / 10);
    }
  });

  it.each([
    ['ab', 'xabc ab', [1, 5]], ['|ab', 'xabc ab', [5]], ['a#', 'a1 ab A2', [0, 6]], ['€#', '€1 $1 é1', [0, 3, 6]],
    ['a ', 'a\nb a\tb', [0, 4]], ['@@.', 'ab/ a1/', [0]], ['-,.', '-,(', [0]], ['ab?d', 'abcd ab-d', [0, 5]], ['#', '12', [0, 1]],
  ])('%j opens %j at %j', (written, text, expected) => {
    expect(new Openings([[], [written]]).placesIn(text)).toEqual([[], expected]);
  });
});
