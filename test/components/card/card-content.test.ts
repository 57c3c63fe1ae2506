import { describe, expect, it } from 'vitest';
import { cardContent } from '../../../components/card/card-content';
import { nl } from '../../../components/wording/nl';
import { UNKNOWN } from '../../../lib/document/identify';
import type { Reading } from '../../../lib/document/reading';
import type { AmountMark, Mark, MotionMark, ReferenceMark } from '../../../lib/recognise/mark';

const at = (start: number, quote: string): Pick<Mark, 'start' | 'end' | 'quote' | 'confidence'> => ({ start, end: start + quote.length, quote, confidence: 0.95 });

const motion = (start: number, quote: string, fields: Partial<MotionMark> = {}): MotionMark => ({
  kind: 'motion', ...at(start, quote), title: null, proposers: [], body: null, target: null, entities: ['motie:wachtlijst'], status: null, statusQuote: null, ...fields,
});
const amount = (start: number, quote: string, low: number, fields: Partial<AmountMark> = {}): AmountMark => ({
  kind: 'amount', ...at(start, quote), currency: 'EUR', low, high: low, approx: false, bound: null, per: null, recurrence: null, years: [], repaired: false,
  topic: null, phase: null, ...fields,
});
const reference = (start: number, quote: string, fields: Partial<ReferenceMark> = {}): ReferenceMark => ({
  kind: 'reference', ...at(start, quote), type: 'kamerstuk', ids: [], url: null, candidates: [], points: null, ...fields,
});

function reading(marks: readonly Mark[]): Reading {
  const parts = [{ start: 0, end: 100, title: 'Brief', speaker: 'bestuur' }, { start: 100, end: 200, title: 'Bijlage', speaker: 'kabinet' }];
  return { identity: UNKNOWN, url: 'https://vng.nl/brieven/x', length: 300, marks, events: [], parts };
}
const content = (marks: readonly Mark[], index = 0): NonNullable<ReturnType<typeof cardContent>> => {
  const found = cardContent(reading(marks), index, nl);
  if (found === null) throw new Error('no card');
  return found;
};

describe('the card of a motion', () => {
  const named = motion(10, 'motie "Kortere wachtlijst"', { title: 'Kortere wachtlijst', status: 'aangenomen', statusQuote: 'is aangenomen' });
  const later = motion(120, 'de motie', { status: 'niet-uitgevoerd', statusQuote: 'kan niet worden uitgevoerd' });
  const other = motion(140, 'motie "Ander plan"', { title: 'Ander plan', entities: ['motie:plan'] });
  const both = motion(160, 'beide moties', { entities: ['motie:wachtlijst', 'motie:plan'] });

  it('counts the mentions of the same motion, and gives a bare mention its title', () => {
    expect(content([named, other, later], 2)).toMatchObject({ heading: 'Kortere wachtlijst', mention: { n: 2, of: 2 } });
    expect(content([other])).toMatchObject({ mention: null });
  });

  it('keeps the decision apart from what came of it, and says who says so where', () => {
    const card = content([named, later]);
    expect(card.statuses).toEqual({ decision: ['aangenomen'], execution: ['niet-uitgevoerd'] });
    expect(card.claims).toEqual([
      { status: 'aangenomen', quote: 'is aangenomen', place: 'Brief', speaker: 'bestuur', index: 0 },
      { status: 'niet-uitgevoerd', quote: 'kan niet worden uitgevoerd', place: 'Bijlage', speaker: 'kabinet', index: 1 },
    ]);
    expect(card.notes.map(({ text }) => text).join()).not.toContain('is aangenomen');
  });

  it('leaves open what the document does not say', () => {
    expect(content([other])).toMatchObject({ statuses: { decision: [], execution: [] }, claims: [], links: [] });
  });

  it('shows which motions a number of motions is', () => {
    expect(content([named, other, both], 2).motions).toEqual([
      { title: 'Kortere wachtlijst', decision: ['aangenomen'], index: 0 }, { title: 'Ander plan', decision: [], index: 1 },
    ]);
    expect(content([both]).motions).toEqual([{ title: null, decision: [], index: null }, { title: null, decision: [], index: null }]);
  });
});

describe('the card of other marks', () => {
  it('names the other places of the same sum, not of another', () => {
    const card = content([amount(10, '€ 5 miljoen', 5e6), amount(110, '€ 5.000.000', 5e6), amount(150, '€ 6 miljoen', 6e6)]);
    expect(card).toMatchObject({ mention: { n: 1, of: 2 }, others: [{ index: 1, quote: '€ 5.000.000', place: 'Bijlage' }] });
  });

  it('heads a damaged sum with how it was read, and says that this is concluded', () => {
    const card = content([amount(10, 'C 5 min.', 5e6, { repaired: true })]);
    expect(card.heading).toMatch(/^€\s5 miljoen$/);
    expect(card.notes[0]).toMatchObject({ certainty: 'inferred' });
  });

  it.each([
    [{ ids: ['kst-34477-39'] }, ['https://zoek.officielebekendmakingen.nl/kst-34477-39.html'], 'by its id'],
    [{ url: 'https://example.org/stuk' }, ['https://example.org/stuk'], 'by the address in the text'],
    [{ url: 'http://example.org/stuk' }, [], 'not without https'],
    [{ url: 'javascript:alert(1)' }, [], 'never code'],
    [{ url: 'https://user:pw@example.org/' }, [], 'never with a name before the host'],
    [{ candidates: ['kst-1-1'] }, [], 'never a candidate'],
  ] as [Partial<ReferenceMark>, string[], string][])('links %j to %j: %s', (fields, links) => {
    expect(content([reference(10, 'dat stuk', fields)]).links.map(({ href }) => href)).toEqual(links);
  });

  it('says when it is not sure', () => {
    expect(content([{ ...reference(10, 'dat stuk'), confidence: 0.5 }]).doubtful).toBe(true);
    expect(content([reference(10, 'dat stuk')]).doubtful).toBe(false);
  });

  it('cuts a heading that has no end', () => {
    expect(content([reference(0, 'lang '.repeat(200))]).heading.length).toBeLessThanOrEqual(160);
  });

  it('has nothing for an index without a mark', () => {
    for (const index of [-1, 1, 0.5, Number.NaN]) expect(cardContent(reading([reference(0, 'x')]), index, nl)).toBeNull();
  });
});
