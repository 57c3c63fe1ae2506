import { describe, expect, it } from 'vitest';
import { amountsOf } from './amounts-of';

describe('sums as they are printed', () => {
  it.each([
    ['De sluis kost €\u00A01.250 miljoen.', '€\u00A01.250 miljoen', 1.25e9, 'thousands and a scale word, with a no-break space'],
    ['Er gaat 12 mrd euro om.', '12 mrd euro', 12e9, 'currency behind the scale'],
    ['Er is 60 mln € gestort.', '60 mln €', 60e6, 'sign behind the scale'],
    ['een krediet van 40 MEUR', '40 MEUR', 40e6, 'a scale in the sign'],
    ['een krediet van 15 k€', '15 k€', 15e3, 'a scale in the sign'],
    ['omzet €350M vorig jaar', '€350M', 350e6, 'a letter for the scale'],
    ['kaartjes van € 12.50', '€ 12.50', 12.5, 'an English point with two decimals'],
    ['een bod van €1,234,567.89', '€1,234,567.89', 1234567.89, 'English notation throughout'],
    ['een bod van € 3 450 000', '€ 3 450 000', 3_450_000, 'spaces between thousands'],
    ['leges van € 45000,-', '€ 45000,-', 45_000, 'a dash for the cents'],
    ['een toeslag van 85 eurocent', '85 eurocent', 0.85, 'cents'],
    ['een prijs van ,75 € per stuk', ',75 €', 0.75, 'no nought before the comma'],
    ['in totaal driekwart miljard euro', 'driekwart miljard euro', 0.75e9, 'a fraction in words'],
    ['in totaal een half miljoen euro', 'een half miljoen euro', 0.5e6, 'a fraction in words'],
    ['in totaal drieëntwintig miljoen euro', 'drieëntwintig miljoen euro', 23e6, 'a number in one word'],
    ['een boete van vierhonderdvijftig euro', 'vierhonderdvijftig euro', 450, 'hundreds in one word'],
    ['een gift van tien euro vijftig', 'tien euro vijftig', 10.5, 'euros and cents in words'],
    ['een gift van 7 euro en 25 cent', '7 euro en 25 cent', 7.25, 'euros and cents'],
    ['De bijdrage is € 3,4 miljard7 hoger.', '€ 3,4 miljard', 3.4e9, 'a footnote digit against the scale word'],
    ['De bijdrage is € 75.0003 hoger.', '€ 75.000', 75e3, 'a footnote digit against the number'],
    ['een resultaat van min € 6 miljoen', 'min € 6 miljoen', -6e6, 'a minus in words'],
    ['een resultaat van € (35) miljoen', '€ (35) miljoen', -35e6, 'brackets behind the sign'],
    ['een resultaat van -€ 250.000', '-€ 250.000', -250e3, 'a dash against the sign'],
    ['- € 20 miljoen voor de kade', '€ 20 miljoen', 20e6, 'a dash that opens a list item is no minus'],
    ['de zaal (€ 4 miljoen) is af', '€ 4 miljoen', 4e6, 'brackets of a sentence are no minus'],
    ['een legaat van vijf miljoen pond', 'vijf miljoen pond', 5e6, 'pounds behind a scale word'],
    ['waarin € 250 (x € 1.000) vrijvalt', '€ 250', 250e3, 'a unit right behind the sum'],
  ])('%j holds %j', (text, quote, low, _why) => {
    const found = amountsOf(text);
    expect(found.map((mark) => mark.quote)).toEqual([quote]);
    expect(found[0]).toMatchObject({ low, high: low });
  });

  it.each([
    ['een markt van 9 miljard Amerikaanse dollar', 'USD'], ['een boete van £ 300', 'GBP'], ['een schuld van 800 gulden', 'NLG'],
    ['een lening van 4 miljoen Zwitserse frank', 'CHF'], ['nzd$ 40 per nacht', 'NZD'], ['USD 75 per vat', 'USD'], ['6000 yen per dag', 'JPY'],
    ['20 miljoen Zweedse kronen', 'SEK'],
  ])('%j is in %s', (text, currency) => {
    expect(amountsOf(text).map((mark) => mark.currency)).toEqual([currency]);
  });
});

describe('ranges, lists and paths', () => {
  it.each([
    ['15 tot 25 miljoen euro', [[15e6, 25e6]], 'one scale word for both'],
    ['tussen de 35 en 45 miljard euro', [[35e9, 45e9]], 'en is a range behind tussen'],
    ['€ 60 à € 70 per maand', [[60, 70]], 'two signs, no scale'],
    ['€1,2 -1,5 miljoen', [[1.2e6, 1.5e6]], 'a dash against the second number'],
    ['€ 800.000 tot € 2 miljoen', [[800e3, 2e6]], 'the scale is not shared where that would turn the range round'],
    ['van ca. € 5 tot ca. € 8 mln', [[5e6, 8e6]], 'a word inside the range'],
    ['stijgt van € 5 miljoen tot € 9 miljoen in 2030', [[5e6, 5e6], [9e6, 9e6]], 'two moments are no range'],
    ['van 3 naar 4 miljoen euro', [[3e6, 3e6], [4e6, 4e6]], 'a path shares its scale'],
    ['respectievelijk 50, 60 en 70 miljoen euro', [[50e6, 50e6], [60e6, 60e6], [70e6, 70e6]], 'a list with one scale word'],
    ['de leden 4 en 5 respectievelijk € 8 en € 9 miljoen', [[8e6, 8e6], [9e6, 9e6]], 'labels in front of respectievelijk'],
    ['in 2029 en 95 miljoen euro structureel', [[95e6, 95e6]], 'a year is no part of a range'],
    ['een boete van € 300 tot 16 jaar', [[300, 300]], 'an age is no part of a range'],
  ])('%j', (text, expected, _why) => {
    expect(amountsOf(text).map((mark) => [mark.low, mark.high])).toEqual(expected);
  });

  it('pairs years and sums in order with respectievelijk', () => {
    const marks = amountsOf('De lasten zijn in 2026, 2027 en 2028 respectievelijk 4 miljard, 5 miljard en 6 miljard euro.');
    expect(marks.map((mark) => [mark.low, mark.years])).toEqual([[4e9, [2026]], [5e9, [2027]], [6e9, [2028]]]);
  });
});

describe('money without a sign', () => {
  it.each([
    ['De subsidie daalt met 14 miljoen.', true, 'a budget noun'],
    ['Dit vraagt 14 miljoen per jaar.', true, 'a per-unit'],
    ['Er is 3 miljoen uitgetrokken voor de brug.', true, 'a verb of spending'],
    ['een opgave van 8 mld.', true, 'abbreviated billions'],
    ['twee ton aan subsidie', true, 'ton near money'],
    ['De stad telt 2 miljoen bomen, het budget is klein.', false, 'trees are counted'],
    ['Het aantal reizigers groeide naar 9 miljoen.', false, 'travellers are counted'],
    ['een verbruik van 6 miljard kWh', false, 'a measure'],
    ['700 ton CO2 minder', false, 'a weight'],
    ['de 19 eurolanden', false, 'a word that begins with euro'],
    ['deel 3 van artikel 12', false, 'numbers of articles'],
  ])('%j: %s', (text, money, _why) => {
    expect(amountsOf(text)).toHaveLength(money ? 1 : 0);
  });

  it('is less sure than a sum with a sign', () => {
    const [implied] = amountsOf('een gat van 8 mld.');
    const [signed] = amountsOf('een gat van € 8 mld.');
    expect(implied?.confidence).toBeLessThan(signed?.confidence ?? 0);
  });
});

describe('what the words around a sum say', () => {
  it.each([
    ['Het kost naar schatting € 9 miljoen.', { approx: true, bound: null }],
    ['Het kost ten minste € 9 miljoen.', { approx: false, bound: 'min' }],
    ['Het kost niet meer dan ca. € 9 miljoen.', { approx: true, bound: 'max' }],
    ['De raming is verhoogd tot € 9 miljoen.', { bound: null }],
    ['Het budget groeit, oplopend tot € 9 miljoen in 2031.', { bound: 'max', years: [2031] }],
    ['Vanaf 2029 is jaarlijks € 9 miljoen nodig.', { recurrence: 'structureel', years: [2029] }],
    ['Het Rijk geeft eenmalig een impuls van € 9 miljoen.', { recurrence: 'incidenteel' }],
    ['€ 85 meer per leerling per jaar', { per: 'leerling', recurrence: 'structureel' }],
    ['€ 4/m2', { per: 'm2' }],
    ['€ 0,40 per 1 juli 2029', { per: null, years: [2029] }],
    ['€ 9 miljoen per 2028', { per: null, years: [2028] }],
    ['€ 9 miljoen voor 2026 t/m 2028', { years: [2026, 2027, 2028] }],
    ['In de ontwerpbegroting staat € 9 miljoen.', { phase: 'ontwerp' }],
    ['Bij de eerste suppletoire begroting komt € 9 miljoen vrij.', { phase: 'suppletoir' }],
    ['Er is € 9 miljoen beschikbaar voor het herstel van de kade.', { topic: 'het herstel van de kade' }],
    ['De bijdrage aan het museum bedraagt € 9 miljoen.', { topic: 'De bijdrage aan het museum' }],
  ])('%j', (text, fields) => {
    expect(amountsOf(text)[0]).toMatchObject(fields);
  });

  it('gives each sum of a list its own year and recurrence', () => {
    const marks = amountsOf('Het gaat om € 5 miljoen in 2027, € 6 miljoen in 2028 en € 7 miljoen structureel vanaf 2029.');
    expect(marks.map((mark) => [mark.years, mark.recurrence])).toEqual([[[2027], null], [[2028], null], [[2029], 'structureel']]);
  });

  it('reads "dit jaar" only where the date of the document is known', () => {
    const text = 'Dit jaar komt er € 5 miljoen bij.';
    expect(amountsOf(text)[0]?.years).toEqual([]);
    expect(amountsOf(text, { date: '2027-03-02' })[0]?.years).toEqual([2027]);
  });

  it('leaves the phase open where a sentence names two', () => {
    expect(amountsOf('De slotwet en de ontwerpbegroting noemen € 9 miljoen.')[0]?.phase).toBeNull();
  });
});
