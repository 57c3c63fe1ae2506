import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/text/clean';
import { plainSource } from '../../lib/text/plain-source';

describe('letter spacing', () => {
  it.each([
    ['Op 9 jul i schreef u ons.', 'Op 9 juli schreef u ons.', 'a month after a day'],
    ['In de vergadering van 4 mei j l . is besloten', 'In de vergadering van 4 mei jl. is besloten', 'and the word that follows'],
    ['De zitting van 8 maart j l. was kort', 'De zitting van 8 maart jl. was kort', 'with one blank'],
    ['Het debat van 8 maart a . s . is verzet', 'Het debat van 8 maart a.s. is verzet', 'a.s.'],
    ['Het afgelopen hal f jaar was rustig', 'Het afgelopen half jaar was rustig', 'half jaar'],
    ['in de komende t i jd volgt meer', 'in de komende tijd volgt meer', 'tijd'],
    ['Kamers tuk 3 6100-IV- 12 van de minister', 'Kamerstuk 36100-IV-12 van de minister', 'a label and its number'],
    ['verga derjaar 2 0 21-2022 begon', 'vergaderjaar 2021-2022 begon', 'a label and its years'],
  ])('reads %j as %j (%s)', (text, expected) => {
    expect(clean(plainSource(text)).text).toBe(expected);
  });

  it.each([
    ['Zij zag hal f open deuren.', 'no word of a date follows'],
    ['Punt j l . is vervallen', '"jl." stands after a date'],
    ['Wij komen in mei 2018 bijeen', 'nothing is damaged'],
    ['Kamerstuk 36 100, nr. 12', 'a blank that belongs there'],
    ['De ma art van het huis', 'no day before it'],
  ])('leaves %j alone (%s)', (text) => {
    expect(clean(plainSource(text)).text).toBe(text);
  });
});
