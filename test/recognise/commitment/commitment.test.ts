import { describe, expect, it } from 'vitest';
import type { Mark, MarkOf } from '../../../lib/recognise/mark';
import { recogniseRow } from '../recognise-row';

const commitments = (text: string, date: string | null = null): MarkOf<'commitment'>[] =>
  recogniseRow({ text, document: { date } }).filter((mark: Mark): mark is MarkOf<'commitment'> => mark.kind === 'commitment');

describe('what binds', () => {
  it.each([
    ['De wethouder heeft toegezegd dat de raad een memo ontvangt.', 'toezegging', 'said of somebody'],
    ['Zoals toegezegd in het debat treft u hierbij de cijfers aan.', 'toezegging', 'kept'],
    ['Ik kom hier in het voorjaar op terug en stuur de Kamer een brief.', 'toezegging', 'in the present tense'],
    ['U ontvangt voor de zomer een brief over de uitvoering.', 'toezegging', 'told to the reader'],
    ['De gemeenten zullen bij de uitwerking worden betrokken.', 'toezegging', 'in the passive'],
    ['In het overleg is overeengekomen dat de regeling een jaar langer loopt.', 'afspraak', 'two bodies'],
    ['Het kabinet is niet voornemens de wet te wijzigen.', 'weigering', 'not intended'],
    ['Het kabinet is voornemens de wet te wijzigen.', 'voornemen', 'intended'],
    ['De invoering staat gepland voor 2031.', 'planning', 'with a time'],
    ['Uiterlijk 1 mei 2031 moet duidelijk zijn wat de gevolgen zijn.', 'toezegging', 'a deadline'],
    ['Het kabinet breidt het fonds uit met € 3 miljoen.', 'maatregel', 'money'],
  ])('%j is a %s (%s)', (text, type) => {
    expect(commitments(text).map((mark) => mark.type)).toEqual([type]);
  });

  it.each([
    ['De toezeggingen van het kabinet waren onvoldoende.', 'talk about promises'],
    ['Wij zullen zien of de regen valt.', 'the future, but nothing for anybody'],
    ['spreekt uit dat het kabinet de raad zal informeren', 'a motion'],
    ['Indien de raad dat wil zal ik de cijfers sturen.', 'on a condition'],
    ['Het verdiepend onderzoek wordt besproken met betrokken partijen.', 'no promise'],
  ])('%j binds nobody (%s)', (text) => {
    expect(commitments(text)).toEqual([]);
  });
});

describe('who, to whom and when', () => {
  it('takes the deadline before other dates, and leaves out what is past', () => {
    const [mark] = commitments('De minister zegt de Kamer toe om na het debat van 3 mei 2019 uiterlijk 1 juli 2020 een brief te sturen over 2021.', '2019-06-01');
    expect(mark).toMatchObject({ by: 'minister', to: 'Tweede Kamer', due: { from: '2020-07-01', to: '2020-07-01' } });
  });

  it('takes who signs the letter for "ik"', () => {
    const [mark] = commitments('Ik zal uw raad in mei informeren over de voortgang.\n\nMet vriendelijke groet,\nHet college van Dorpstad');
    expect(mark?.by).toBe('college van Dorpstad');
  });

  it('leaves open who it is where the text does not tell', () => {
    expect(commitments('Er zijn afspraken gemaakt over de kosten.')[0]).toMatchObject({ by: null, to: null, due: null });
  });

  it('says that a kept promise is kept, without a date that it is due', () => {
    expect(commitments('Conform mijn toezegging van 3 mei 2018 stuur ik u de cijfers.')[0]).toMatchObject({ fulfilled: true, due: null });
  });
});

describe('lists', () => {
  it('takes each item under a line that announces promises, up to another list', () => {
    const found = commitments('Het college doet de volgende toezeggingen:\n- er komt een loket in elke wijk;\n- de tarieven gaan omlaag in 2030.\n\nTot slot danken wij u.');
    expect(found.map((mark) => mark.quote)).toEqual(['er komt een loket in elke wijk;', 'de tarieven gaan omlaag in 2030.']);
    expect(found[1]?.due).toEqual({ from: '2030-01-01', to: '2030-12-31' });
  });
});
