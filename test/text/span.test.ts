import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byPlace, contains, within, type Span } from '../../lib/text/span';

const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(12)).map(([start, length]): Span => ({ start, end: start + length })), { maxLength: 30 });

describe('the items within a span', () => {
  it('are those that it contains, whatever they are', () => {
    fc.assert(fc.property(spans, fc.nat(60), fc.nat(30), (items, start, length) => {
      const ordered = [...items].sort(byPlace);
      const span = { start, end: start + length };
      expect(within(ordered, span)).toEqual(ordered.filter((item) => contains(span, item)));
    }));
  });
});
