import { describe, expect, it } from 'vitest';
import { documentName, identityFacts } from '../../../components/identity/identity-facts';
import { wordingFor } from '../../../components/wording';
import type { DocumentIdentity } from '../../../lib/document/document';
import { UNKNOWN } from '../../../lib/document/identify';

const nl = wordingFor('nl');
const lines = (identity: Partial<DocumentIdentity>) =>
  identityFacts({ ...UNKNOWN, ...identity }, nl).map(({ label, value, tag }) => `${label}: ${value ?? '-'}${tag === null ? '' : ` (${tag})`}`);

describe('the identity of a document', () => {
  it('keeps the lines that readers expect open when the document does not say them', () => {
    expect(lines({})).toEqual(['Nummer: -', 'Kenmerk: -', 'Datum: -', 'Van: -', 'Aan: -']);
  });

  it.each<[Partial<DocumentIdentity>, string, string]>([
    [{ date: '2018-07-05', found: { date: 'text' } }, 'Datum: 5 juli 2018', 'said in the text'],
    [{ date: '2018-07-05', found: { date: 'markup' } }, 'Datum: 5 juli 2018 (fromMarkup)', 'said by the page around the text'],
    [{ dateInferred: { from: '2018-11-06', to: '2018-11-29' } }, 'Datum: 6–29 november 2018 (inferred)', 'only concluded'],
    [{ date: '2018-11-06', dateInferred: { from: '2018-11-01', to: '2018-11-30' } }, 'Datum: 6 november 2018', 'what is said goes before what is concluded'],
    [{ dossiers: ['34477', '34682'], found: { dossiers: 'inferred' } }, 'Dossier: 34477, 34682 (inferred)', 'a list, concluded'],
    [{ id: 'kst-34477-39', found: { id: 'address' } }, 'Vindplaats: kst-34477-39 (fromAddress)', 'from the address'],
    [{ proposers: ['Hollandscheveld'], found: { proposers: 'text' } }, 'Indieners: Hollandscheveld', 'who moved it'],
    [{ replaces: 'kst-1-2' }, 'Vervangt: kst-1-2', 'what it takes the place of'],
    [{ aliases: ['kst-1-2'] }, 'Ook bekend als: kst-1-2', 'other names'],
  ])('%j has the line %s: %s', (identity, expected) => {
    expect(lines(identity)).toContain(expected);
  });
});

describe('the name of a document', () => {
  it.each<[Partial<DocumentIdentity>, string]>([
    [{ title: 'Planning', number: 'nr. 3', id: 'kst-1-3' }, 'Planning'], [{ number: 'nr. 3', id: 'kst-1-3' }, 'nr. 3'], [{ id: 'kst-1-3' }, 'kst-1-3'],
    [{ kind: 'ledenbrief' }, 'VNG-ledenbrief'], [{}, 'Zonder titel'],
  ])('of %j is %s', (identity, expected) => {
    expect(documentName({ ...UNKNOWN, ...identity }, nl)).toBe(expected);
  });
});
