import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { receiveReading, type SavingPort } from '../../entrypoints/background/receive-reading';
import { MOST_MARKS } from '../../lib/document/reading';
import { MOST_TEXT } from '../../lib/protocol/limits';
import { parcelsOf } from '../../lib/protocol/parcels';
import { unpacking } from '../../lib/protocol/unpack';
import { sampleReading, sampleText } from '../store/sample-reading';

const text = sampleText();
const reading = sampleReading(text);
/** As a message arrives: written out and read again. */
const sent = (parcel: unknown): unknown => JSON.parse(JSON.stringify(parcel));

describe('a reading in parcels', () => {
  it('is the same when it is put together again, however long, and no parcel is large', () => {
    fc.assert(fc.property(fc.nat(200_000), fc.nat(450), fc.constantFrom('a', '€', '😀', '\ud83d'), (length, marks, sign) => {
      const long = sign.repeat(Math.ceil(length / sign.length));
      const many = { ...reading, length: long.length, marks: Array.from({ length: marks }, () => reading.marks[0]).filter((mark) => mark !== undefined) };
      const unpack = unpacking();
      const parcels = [...parcelsOf(many, long)].map(sent);
      for (const parcel of parcels) expect(JSON.stringify(parcel).length).toBeLessThan(400_000);
      expect(parcels.map(unpack).at(-1)).toEqual({ kind: 'saveReading', reading: sent(many), text: long });
    }), { numRuns: 30 });
  });

  it.each<[string, readonly unknown[]]>([
    ['something else', ['parcel']],
    ['a parcel with something more', [{ text: 'a', list: 'marks' }]],
    ['a list that no reading has', [{ list: 'constructor', items: [] }]],
    ['more text than is kept', Array.from({ length: 21 }, () => ({ text: 'a'.repeat(MOST_TEXT / 20) }))],
    ['more marks than a reading has', [{ list: 'marks', items: Array.from({ length: MOST_MARKS + 1 }, () => 0) }]],
  ])('is refused when there is %s in it', (_what, parcels) => {
    const unpack = unpacking();
    expect(parcels.map(unpack).at(-1)).toBe('refused');
  });
});

interface FakePort extends SavingPort {
  readonly said: unknown[];
  hear(message: unknown): void;
}

function fakePort(): FakePort {
  const listeners: ((message: unknown) => void)[] = [];
  const said: unknown[] = [];
  return {
    said, onMessage: { addListener: (listener) => { listeners.push(listener); } },
    hear: (message) => { for (const listener of listeners) listener(message); },
    postMessage: (answer) => { said.push(answer); }, disconnect: () => { said.push('disconnected'); },
  };
}

describe('the receiver of a reading', () => {
  const saved = { ok: true, value: { key: 'x', readAt: '2026-01-01T00:00:00.000Z', saved: 'same' } } as const;
  const all = [...parcelsOf(reading, text)];
  it.each([
    ['answers once, when all of it is there', all, saved, [saved]],
    ['answers nothing to what comes after the last', [...all, ...all], saved, [saved]],
    ['cuts off who may not ask', all, null, ['disconnected']],
    ['cuts off a site that is not allowed', all, undefined, ['disconnected']],
    ['cuts off what is no reading', ['nonsense', ...all], saved, ['disconnected']],
    ['waits for the rest', all.slice(0, -1), saved, []],
  ] as const)('%s', async (_what, parcels, answer, said) => {
    const port = fakePort();
    receiveReading(port, () => (answer === null ? null : Promise.resolve(answer)));
    for (const parcel of parcels) port.hear(sent(parcel));
    await new Promise((resolve) => { setTimeout(resolve); });
    expect(port.said).toEqual(said);
  });
});
