import { describe, expect, it } from 'vitest';
import { bodyOf, type Body } from '../../../components/timeline/body';

describe('the body of a speaker', () => {
  it.each<[string | null, Body, string]>([
    ['De Staatssecretaris van Volksgezondheid, Welzijn en Sport, M. van Ooijen', 'cabinet', 'a member of the government'],
    ['minister-president', 'cabinet', 'one of them by office'],
    ['Ministerie van Financiën', 'cabinet', 'a department'],
    ['Vereniging van Nederlandse Gemeenten', 'vng', 'an association of municipalities is not one of them'],
    ['VNG-bestuur', 'vng', 'its board'],
    ['Voorzitter van de Eerste Kamer', 'eersteKamer', 'the upper house'],
    ['De griffier van de vaste commissie voor Financiën', 'tweedeKamer', 'a committee of the lower house'],
    ['college van burgemeester en wethouders', 'municipalities', 'a municipality'],
    ['Algemene Rekenkamer', 'others', 'a word that only ends like one'],
    ['Commissie-Veldkamp', 'others', 'a name that only ends like one'],
    [null, 'unknown', 'nobody is named'],
    [' ', 'unknown', 'nothing is no name'],
  ])('%s is %s: %s', (speaker, body) => {
    expect(bodyOf(speaker)).toBe(body);
  });
});
