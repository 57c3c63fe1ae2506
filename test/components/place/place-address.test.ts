import { describe, expect, it } from 'vitest';
import { placeAddress, textDirective } from '../../../components/place/place-address';

const place = { reading: 'k', start: 120, end: 133, quote: '€ 12 miljoen', sentence: 'Voor de wijkteams is in 2023 € 12 miljoen vrij, zo schrijft het college.' };

describe('the address of a place', () => {
  it.each<[string, string | null, string | null]>([
    ['a web page', 'https://vng.nl/brief', 'https://vng.nl/brief#:~:text=wijkteams%20is%20in%202023-,%E2%82%AC%2012%20miljoen,-vrij%2C%20zo%20schrijft%20het'],
    ['a web page at a place of its own', 'https://vng.nl/brief#kop', 'https://vng.nl/brief#kop:~:text=wijkteams%20is%20in%202023-,%E2%82%AC%2012%20miljoen,-vrij%2C%20zo%20schrijft%20het'],
    ['a PDF', 'https://vng.nl/brief.pdf', '/viewer.html?file=https%3A%2F%2Fvng.nl%2Fbrief.pdf#at=120-133'],
    ['a file', null, null],
    ['an address that is not safe', 'javascript:alert(1)', null],
    ['no address', 'brief', null],
  ])('of %s', (_what, url, expected) => {
    expect(placeAddress(url, place)).toBe(expected);
  });

  it.each([
    ['words at the beginning of their sentence', { quote: 'Het college', sentence: 'Het college zegt niets.' }, 'Het%20college,-zegt%20niets.'],
    ['words that are their sentence', { quote: 'Wij wachten af', sentence: 'Wij wachten af' }, 'Wij%20wachten%20af'],
    ['a dash, which would end the words', { quote: 'structureel-incidenteel', sentence: 'structureel-incidenteel' }, 'structureel%2Dincidenteel'],
    ['a long quote by its edges', { quote: `eerste twee drie vier vijf ${'en nog meer woorden '.repeat(6)}zes zeven acht negen tien`, sentence: '' }, 'eerste%20twee%20drie%20vier%20vijf,zes%20zeven%20acht%20negen%20tien'],
  ])('names %s', (_what, words, expected) => {
    expect(textDirective(words)).toBe(expected);
  });
});
