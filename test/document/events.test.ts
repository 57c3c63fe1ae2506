import { fromCapitals } from '../../lib/document/from-capitals';
import { describe, expect, it } from 'vitest';
import { read } from '../../lib/document/read';
import type { DocumentEvent, Reading } from '../../lib/document/reading';
import { plainSource } from '../../lib/text/plain-source';

const reading = (text: string, date: string | null): Reading => read(plainSource(text), { url: null, page: null, date });
const eventsIn = (text: string, date: string | null = null): readonly DocumentEvent[] => reading(text, date).events;

describe('titles of events', () => {
  it.each([
    ['In het bestuurlijk overleg van 4 juni 2019 is dit besproken.', 'Bestuurlijk overleg', 'the noun that the date belongs to'],
    ['Wij verwijzen naar de brief van het college van 4 juni 2019.', 'Brief van het college', 'with whose it is'],
    ['Het kabinet schrijft in zijn brief van 4 juni 2019 dat dit kan.', 'Brief van het kabinet', 'whose "zijn" is'],
    ['Op 4 juni 2019 heeft de Rekenkamer haar advies uitgebracht.', 'Rekenkamer: advies uitgebracht', 'a headline where the date belongs to the verb'],
    ['De cijfers staan in de septembercirculaire 2019 van het fonds.', 'Septembercirculaire 2019', 'a moment of the budget year'],
    ['De meerkosten zijn onderzocht.\n\n3 Rapport Zicht op zorg, Regioplan, juni 2019', 'Rapport Zicht op zorg, Regioplan', 'a publication in a note'],
    ['Het gaat om twee moties die de leden van de vereniging op 4 juni 2019 hebben aangenomen.', 'Twee moties aangenomen door de leden van de vereniging', 'what was done, and by whom, in a clause behind its noun'],
    ['De leden hebben op 4 juni 2019 het werkplan vastgesteld.', 'Werkplan vastgesteld door de leden', 'and in a sentence of its own'],
    ['De nieuwe regels gaan op 1 mei 2020 in.', 'Nieuwe regels gaan in', 'both parts of the verb around the date'],
    ['De invoering schuift op naar 1 mei 2020.', 'Invoering schuift op', 'both parts of the verb before it'],
    ['Overwegende dat de regels op 4 juni 2019 zijn vervallen.', 'Regels vervallen', 'without the opening of a motion'],
    ['Onderwerp\tVerslag van de hoorzitting van 4 juni 2019', 'Verslag van de hoorzitting', 'a value without its label'],
    ['verzoekt de regering de Kamer voor 1 mei 2020 over de cijfers te informeren', 'Verzoek aan de regering om de Kamer over de cijfers te informeren', 'a request as a request'],
  ])('%j gives %j (%s)', (text, title) => {
    expect(eventsIn(text).map((event) => event.title)).toEqual([title]);
  });
});

describe('titles of what the writer does', () => {
  const written = '34 999 Regels voor de sport\n\nNr. 4 BRIEF VAN DE MINISTER VAN WONEN, ZORG EN SPORT\n\nAan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDen Haag, 3 maart 2019\n\n';
  it.each([
    ['Op 4 juni 2019 bespreek ik de cijfers met de gemeenten.', 'Minister bespreekt de cijfers met de gemeenten', 'the verb before "ik"'],
    ['Ik zeg uw Kamer toe dat ik de cijfers uiterlijk 4 juni 2019 naar u stuur.', 'Minister stuurt de cijfers aan de Kamer', 'the verb at the end'],
    ['Ik heb op 4 juni 2018 de cijfers ontvangen.', 'Cijfers ontvangen', 'a helper is left out'],
  ])('%j gives %j (%s)', (text, title) => {
    expect(eventsIn(written + text).filter(({ from }) => from.includes('-06-')).map((event) => event.title)).toEqual([title]);
  });
});

describe('words in capitals', () => {
  it.each([
    ['MOTIE VAN HET LID VAN DER BERG C.S.', 'motie van het lid Van der Berg c.s.', 'a particle without a first name has a capital'],
    ['MOTIE VAN DE LEDEN JANSEN EN DE VRIES', 'motie van de leden Jansen en De Vries', 'several names'],
    ['MOTIE VAN HET LID EL BOUZIANI-SMIT OVER WONEN', 'motie van het lid El Bouziani-Smit over wonen', 'names with a hyphen, and what follows'],
    ['BRIEF VAN DE MINISTER VAN WONEN EN SPORT', 'brief van de minister van Wonen en Sport', 'the name of a ministry'],
    ['Brief van de Tweede Kamer', 'Brief van de Tweede Kamer', 'not in capitals'],
    ['VNG', 'VNG', 'one word'],
  ])('%j is %j (%s)', (printed, written) => {
    expect(fromCapitals(printed)).toBe(written);
  });
});

describe('events', () => {
  it('makes one event of several mentions of one day', () => {
    const text = 'In de ledenvergadering van 4 juni 2019 is gestemd. Wij danken u voor uw komst naar de ledenvergadering van 4 juni. Op 4 juni 2019 was het druk.';
    const { events, marks } = reading(text, '2019-07-01');
    expect(events).toHaveLength(1);
    expect(events[0]?.marks.map((index) => marks[index]?.quote)).toEqual(['4 juni 2019', '4 juni', '4 juni 2019']);
  });

  it('takes two years that are named together as one stretch of time', () => {
    expect(eventsIn('Er komt een oplossing voor de tekorten in 2016 en 2017.')).toMatchObject([{ from: '2016-01-01', to: '2017-12-31' }]);
  });

  it.each([
    ['Het onderzoek wordt in november 2019 afgerond.', '2019-06-01', true, 'after the date of the document'],
    ['Het onderzoek is in maart 2019 afgerond.', '2019-06-01', false, 'before it'],
    ['Het onderzoek zal nog dit jaar worden afgerond.', '2019-06-01', true, 'around it, by the wording'],
    ['Het onderzoek heeft dit jaar veel opgeleverd.', '2019-06-01', false, 'around it, by the wording'],
  ])('%j (written %s): planned is %s (%s)', (text, date, planned) => {
    expect(eventsIn(text, date).map((event) => event.planned)).toEqual([planned]);
  });

  it('gives none for a date without a year, for vague time and for the year of a figure', () => {
    expect(eventsIn('In de afgelopen twee jaar is dit besproken in het overleg van 4 juni.')).toEqual([]);
    expect(eventsIn('Het aantal aanvragen dat in 2016 is gedaan, is hoog.', '2019-06-01')).toEqual([]);
  });

  it('stand in order of date and rest on marks', () => {
    const { events, marks } = reading('Na het debat van 4 juni 2019 volgt de nota van 3 mei 2018 en het congres van 1 juli 2017.', null);
    expect(events.map((event) => event.from)).toEqual(['2017-07-01', '2018-05-03', '2019-06-04']);
    for (const event of events) for (const index of event.marks) expect(marks[index]).toBeDefined();
  });
});
