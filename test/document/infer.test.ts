import { describe, expect, it } from 'vitest';
import { read } from '../../lib/document/read';
import type { DocumentIdentity } from '../../lib/document/document';
import { plainSource } from '../../lib/text/plain-source';

const identityOf = (...lines: string[]): DocumentIdentity => read(plainSource(lines.join('\n')), { url: null, page: null, date: null }).identity;

const greeting = ['Geacht college en gemeenteraad,', ''];
const signature = ['', 'Met vriendelijke groet,', '', 'Vereniging van Nederlandse Gemeenten'];

describe('the date of a letter that states none', () => {
  it('lies between the last day it calls past and the first it calls coming', () => {
    const { date, dateInferred, found } = identityOf(...greeting, 'De minister antwoordde op 6 november jl. op onze brief van 2 juli jl. De brief van 6 november 2015 vindt u hierbij, en de agenda van 28 november 2015. Wij bespreken dit op de ledenvergadering van 28 november a.s. in Utrecht.', ...signature);
    expect({ date, dateInferred }).toEqual({ date: null, dateInferred: { from: '2015-11-06', to: '2015-11-27' } });
    expect(found.dateInferred).toBe('inferred');
  });

  it.each([
    ['nothing is to come', 'De minister antwoordde op 6 november jl. over de afspraken van 14 februari 2015.'],
    ['nothing is past', 'Wij bespreken dit op 28 november a.s. volgens de afspraken van 14 februari 2015.'],
    ['no year is written', 'De minister antwoordde op 6 november jl. en wij spreken elkaar op 28 november a.s. weer.'],
    ['the days lie too far apart', 'De minister antwoordde op 6 januari jl. over de afspraken van 5 januari 2015. Wij bespreken dit op 28 november a.s. in Utrecht.'],
  ])('stays open when %s', (_why, sentence) => {
    expect(identityOf(...greeting, sentence, ...signature)).toMatchObject({ kind: 'ledenbrief', date: null, dateInferred: null });
  });

  it('does not take the days of a letter glued behind it', () => {
    const glued = ['', 'Betreft Antwoord op uw brief', '', 'Op 6 november jl. schreef u mij over de afspraken van 14 februari 2015. Wij zien elkaar op 28 november a.s. in Utrecht.', '', 'De minister van Dijken,', 'A.B. de Waal'];
    expect(identityOf(...greeting, 'Bijgaand vindt u het antwoord.', ...signature, ...glued).dateInferred).toBeNull();
  });
});

describe('the dossier of a paper that prints only its number', () => {
  const head = ['Nr. 44 BRIEF VAN DE MINISTER VAN DIJKEN EN SLUIZEN', '', 'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal', '', 'Den Haag, 3 april 2019', ''];

  it.each([
    ['a promise made in it', 'Op 1 maart 2019 heb ik u het rapport over de dijken aangeboden (Kamerstuk 29 538, nr. 40). Conform mijn toezegging daarbij informeer ik u nu.'],
    ['a letter that it follows', 'In vervolg op mijn brief over de dijken (Kamerstuk 29 538, nr. 40) bericht ik u nu nader.'],
  ])('is that of %s', (_why, sentence) => {
    expect(identityOf(...head, sentence)).toMatchObject({ id: 'kst-29538-44', dossiers: ['29538'], number: 'Nr. 44', found: { id: 'inferred', dossiers: 'inferred', number: 'text' } });
  });

  it.each([
    ['two dossiers are named', 'Conform mijn toezegging (Kamerstuk 29 538, nr. 40) en de motie (Kamerstuk 31 293, nr. 12) bericht ik u.'],
    ['the paper named came later', 'Conform mijn toezegging (Kamerstuk 29 538, nr. 60) bericht ik u nu.'],
    ['it is only named', 'De gemeenten wezen op de stand van de dijken (Kamerstuk 29 538, nr. 40) en vroegen om geld.'],
    ['nothing is named', 'Conform mijn toezegging bericht ik u nu over de dijken.'],
  ])('stays open when %s', (_why, sentence) => {
    expect(identityOf(...head, sentence)).toMatchObject({ kind: 'kamerstuk', id: null, dossiers: [] });
  });
});
