import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Mark, MarkOf } from '../../../lib/recognise/mark';
import { recogniseRow } from '../recognise-row';

const dates = (text: string, date: string | null = null): MarkOf<'date'>[] =>
  recogniseRow({ text, document: { date } }).filter((mark: Mark): mark is MarkOf<'date'> => mark.kind === 'date');

describe('bare years', () => {
  it.each([
    ['In 2019 daalden de kosten.', ['2019'], 'after a preposition'],
    ['Het budget 2019 en 2020 is op.', ['2019', '2020'], 'after a noun in small letters, and the one that follows'],
    ['De uitkering over 2017, 2018 en 2019 volgt.', ['2017', '2018', '2019'], 'a list'],
    ['Zie het rapport van Regioplan, 2018.', ['2018'], 'a publication'],
    ['De Jeugdwet 2015 is vervangen.', [], 'a name'],
    ['Dat kostte in 2018 ruim 2000 euro.', ['2018'], 'a sum beside a year'],
    ['Er kwamen bijna 2000 nieuwe woningen.', [], 'a quantity'],
    ['Postbus 2000, 1234 AB Stad', [], 'an address'],
    ['Het tekort bedroeg 2018,5 euro.', [], 'a decimal'],
  ])('%j gives %j (%s)', (text, quotes) => {
    expect(dates(text).map((mark) => mark.quote)).toEqual(quotes);
  });
});

describe('words before a date', () => {
  it.each([
    ['Dit geldt vanaf 1 mei 2020.', 'vanaf'],
    ['Dit geldt per 1 mei 2020.', 'per'],
    ['Uiterlijk in het najaar van 2020 volgt meer.', 'uiterlijk'],
    ['Reageer vóór 1 mei 2020.', 'vóór'],
    ['Sinds mei 2020 loopt de proef.', 'sinds'],
    ['Het budget voor 2020 is bekend.', null],
    ['Wij zagen elkaar op 1 mei 2020.', null],
  ])('%j has the relation %j', (text, relation) => {
    expect(dates(text).map((mark) => mark.relation)).toEqual([relation]);
  });
});

describe('the year of a date that does not state it', () => {
  it.each<[text: string, written: string | null, quote: string, from: string | null, why: string]>([
    ['Op 3 mei spraken wij u. Uw brief van 3 mei 2018 is helder.', '2019-01-01', '3 mei', '2018-05-03', 'the same day with a year elsewhere'],
    ['Dit geldt sinds 1 mei 2012. De tarieven gaan per 1 mei omhoog.', '2019-01-01', '1 mei', '2019-05-01', 'a day that comes back, stated long ago'],
    ['Op 20 december jl. is besloten.', '2019-01-10', '20 december', '2018-12-20', 'jl. reaches back over the turn of the year'],
    ['De zitting is op 5 januari a.s.', '2018-12-20', '5 januari', '2019-01-05', 'a.s. reaches forward'],
    ['De zitting is op dinsdag 9 mei.', '2018-02-01', 'dinsdag 9 mei', '2017-05-09', 'the weekday fits one year only'],
    ['Op 9 mei is besloten.', '2018-02-01', '9 mei', '2018-05-09', 'the year of the document'],
    ['Op 9 mei is besloten.', null, '9 mei', null, 'no anchor, no year'],
    ['Op 4 maart 2016 begon het. Op 20 april volgde de nota.', null, '20 april', '2016-04-20', 'a series of dates'],
    ['Op 4 maart 2016 begon het. Op 20 november volgde de nota.', null, '20 november', null, 'too far from any other date'],
    ['Op 4 maart 2016 begon het. In mei volgde de nota.', null, 'mei', null, 'a month comes back too often'],
    ['Wij zien elkaar vandaag.', null, 'vandaag', null, 'the day of writing is not known'],
    ['Het besluit van 1 april 2016 is bekend. Op 9 mei jl. en 2 juni jl. is gesproken; 1 juli a.s. volgt meer. Dat is dit jaar.', null, 'dit jaar', '2016-01-01', 'written between the last past and the first coming date'],
    ['Zoals dit jaar bleek.\n\nmei 2019', null, 'dit jaar', '2019-01-01', 'the month on the last line'],
    ['Dit staat in de brief.\n\nUtrecht, 3 mei 2017\n\nWij komen dit najaar terug.', '2019-02-01', 'dit najaar', '2017-09-01', 'a letter within a document has its own date'],
  ])('%j (written %s): %s is %s (%s)', (text, written, quote, from) => {
    expect(dates(text, written).find((mark) => mark.quote === quote)?.from).toBe(from);
  });

  it('never depends on today: the same text gives the same dates whatever the clock says', () => {
    const text = 'Op 9 mei, volgend jaar, dit najaar en morgen.';
    expect(dates(text).map((mark) => mark.from)).toEqual([null, null, null, null]);
  });
});

describe('any text', () => {
  it('gives dates that lie in it, in order, whose interval is not turned round', () => {
    const piece = fc.constantFrom('Op 3 mei ', '2018', ' en ', 'eind ', 'dit jaar ', 'jl. ', '\n', '31 februari ', '12-13-2018 ', 'tot ', 'najaar ', '2 jul i ', 'a.s.', '€ 2018 ');
    fc.assert(fc.property(fc.array(piece, { maxLength: 14 }), fc.option(fc.constant('2019-03-01')), (pieces, written) => {
      const text = pieces.join('');
      let last = 0;
      for (const mark of dates(text, written)) {
        expect(mark.start).toBeGreaterThanOrEqual(last);
        expect(text.slice(mark.start, mark.end)).toBe(mark.quote);
        expect(mark.from === null).toBe(mark.to === null);
        if (mark.from !== null && mark.to !== null) expect(mark.from <= mark.to).toBe(true);
        last = mark.end;
      }
    }));
  });
});
