import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromJsonLd, markAnnotation, noteAnnotation, toJsonLd } from '../../lib/export/web-annotation';

const source = fc.record({ document: fc.webUrl(), quote: fc.string(), prefix: fc.string(), suffix: fc.string(), start: fc.nat(), end: fc.nat() });
const note = fc.record({
  id: fc.uuid(), subject: fc.constant({ kind: 'document' as const, reading: 'kst-36100-12' }), text: fc.string(), tags: fc.array(fc.string(), { maxLength: 3 }),
  madeAt: fc.constant('2026-01-02T03:04:05.000Z'), changedAt: fc.constant('2026-01-03T03:04:05.000Z'),
});

describe('web annotations', () => {
  it('come back exactly as they went out', () => {
    fc.assert(fc.property(fc.array(note), source, (notes, place) => {
      const annotations = [...notes.map((one) => noteAnnotation(one, place)), markAnnotation('1', 'amount', '€ 80 miljoen', place, '2026-01-02T03:04:05.000Z')];
      expect(fromJsonLd(toJsonLd(annotations))).toEqual(annotations);
    }));
  });

  it.each([
    ['', 'nothing'],
    ['{"type":"Annotation"}', 'not a list'],
    ['[{"@context":"http://www.w3.org/ns/anno.jsonld","type":"Note"}]', 'something else'],
    ['[{"id":', 'cut off'],
  ])('refuses %j: %s', (text) => {
    expect(fromJsonLd(text)).toBeNull();
  });

  it('takes over no name that reaches into objects', () => {
    const annotations = toJsonLd([markAnnotation('1', 'date', '', { document: 'https://vng.nl/a', quote: 'x', prefix: '', suffix: '', start: 0, end: 1 }, '2026-01-02T03:04:05.000Z')]);
    const read = fromJsonLd(annotations.replace('"type": "Annotation"', '"type": "Annotation", "__proto__": { "polluted": true }'));
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(Object.keys(read?.[0] ?? {})).not.toContain('__proto__');
  });
});
