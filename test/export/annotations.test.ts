import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markAsAnnotation, noteAsAnnotation, notesFromJsonLd, notesJsonLd } from '../../lib/export/annotations';
import { fromJsonLd, toJsonLd } from '../../lib/export/web-annotation';
import { MARK_KINDS } from '../../lib/recognise/mark';
import type { Note } from '../../lib/timeline/note';
import { euros, makeReading } from '../timeline/make-reading';

const anchor = fc.record({ reading: fc.string(), quote: fc.string(), prefix: fc.string(), suffix: fc.string(), start: fc.nat(), end: fc.nat() });
const subject = fc.oneof(
  fc.record({ kind: fc.constant('selection' as const), anchor }), fc.record({ kind: fc.constant('figure' as const), anchor }),
  fc.record({ kind: fc.constant('mark' as const), anchor, markKind: fc.constantFrom(...MARK_KINDS) }),
  fc.record({ kind: fc.constant('document' as const), reading: fc.string() }), fc.record({ kind: fc.constant('motion' as const), key: fc.string() }),
);
const note: fc.Arbitrary<Note> = fc.record({
  id: fc.oneof(fc.uuid(), fc.string()), subject, text: fc.string(), tags: fc.array(fc.string(), { maxLength: 3 }),
  madeAt: fc.constant('2026-01-02T03:04:05.000Z'), changedAt: fc.constant('2026-01-03T03:04:05.000Z'),
});
const address = (reading: string): string | null => (reading.length % 2 === 0 ? `https://vng.nl/${encodeURIComponent(reading)}` : null);

describe('notes as web annotations', () => {
  it('come back exactly as they went out, whatever they hang on', () => {
    fc.assert(fc.property(fc.array(note, { maxLength: 5 }), (notes) => {
      expect(notesFromJsonLd(notesJsonLd(notes, address))).toEqual(notes);
    }));
  });

  it('point at the page, at the words and at where they stood', () => {
    const [written] = JSON.parse(notesJsonLd([{
      id: 'n1', text: 'Klopt dit?', tags: ['jeugd'], madeAt: '2026-01-02T03:04:05.000Z', changedAt: '2026-01-02T03:04:05.000Z',
      subject: { kind: 'figure', anchor: { reading: 'kst-36100-12', quote: '€ 80 miljoen', prefix: 'er komt ', suffix: ' extra', start: 8, end: 20 } },
    }], () => 'https://zoek.officielebekendmakingen.nl/kst-36100-12.html')) as unknown[];
    expect(written).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'Annotation', motivation: 'commenting',
      target: {
        source: 'https://zoek.officielebekendmakingen.nl/kst-36100-12.html',
        selector: [{ type: 'TextQuoteSelector', exact: '€ 80 miljoen', prefix: 'er komt ', suffix: ' extra' }, { type: 'TextPositionSelector', start: 8, end: 20 }],
      },
    });
  });

  it('passes over marks when it looks for notes', () => {
    const { reading, text } = makeReading('a', ['Er komt ', euros('€ 80 miljoen', 80e6), ' extra.']);
    const marks = reading.marks.map((mark) => markAsAnnotation('a', mark, text, '2026-01-02T03:04:05.000Z', () => null));
    expect(marks).toMatchObject([{ target: { source: 'urn:kamerspoor:reading:a', selector: [{ exact: '€ 80 miljoen', prefix: 'Er komt ' }, { start: 8 }] } }]);
    expect(notesFromJsonLd(toJsonLd(marks))).toEqual([]);
    expect(fromJsonLd(toJsonLd(marks))).toEqual(marks);
  });

  it.each([
    ['', 'nothing'], ['{"type":"Annotation"}', 'not a list'], ['[{"@context":"http://www.w3.org/ns/anno.jsonld","type":"Note"}]', 'something else'], ['[{"id":', 'cut off'],
  ])('refuses %j: %s', (file) => {
    expect(notesFromJsonLd(file)).toBeNull();
  });

  it('takes over no name that reaches into objects', () => {
    const made: Note = { id: 'n1', subject: { kind: 'document', reading: 'a' }, text: 'x', tags: [], madeAt: '2026-01-02T03:04:05.000Z', changedAt: '2026-01-02T03:04:05.000Z' };
    const read = fromJsonLd(toJsonLd([noteAsAnnotation(made, () => null)]).replace('"type": "Annotation"', '"type": "Annotation", "__proto__": { "polluted": true }'));
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(Object.keys(read?.[0] ?? {})).not.toContain('__proto__');
  });
});
