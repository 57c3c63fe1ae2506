import { describe, expect, it } from 'vitest';
import type { Piece } from './make-reading';
import { makeFacts, motion } from './make-reading';
import { timelineOf } from '../../lib/timeline/timeline';

const reference = (quote: string, ids: string[], type: 'kamerstuk' | 'brief' = 'kamerstuk'): Piece => ({ quote, mark: { kind: 'reference', confidence: 1, type, ids, url: null, candidates: [], points: null } });
const date = (quote: string, from: string, to = from): Piece => ({ quote, mark: { kind: 'date', confidence: 1, from, to, inferred: false, relation: null } });
const of = (...facts: Parameters<typeof timelineOf>[0]) => timelineOf(facts).relations.map(({ from, to, relation }) => `${from} ${relation} ${to}`);

/** A text of so many sentences that are all different. */
const sentences = (count: number): string => Array.from({ length: count }, (_unused, i) =>
  `Over onderwerp ${'abcdefghij'.charAt(i % 10)}${'klmnopqrst'.charAt(Math.floor(i / 10))}oord schrijft hoofdstuk ${'uvwxyzabcd'.charAt(i % 10)}${'efghijklmn'.charAt(Math.floor(i / 10))}deel uitvoerig.`).join(' ');

describe('relations between documents', () => {
  it('a citation of a paper that was read goes to its reading, of another to its id', () => {
    const paper = makeFacts('b', ['tekst'], { identity: { id: 'kst-36100-12' } });
    expect(of(makeFacts('a', ['Zie ', reference('36 100, nr. 12', ['kst-36100-12']), ' en ', reference('nr. 13', ['kst-36100-13'])]), paper)).toEqual(['a cites b', 'a cites kst-36100-13']);
  });

  it('an attachment says at its head what it belongs to', () => {
    expect(of(makeFacts('a', ['Bijlage bij Kamerstuk ', reference('36 100, nr. 12', ['kst-36100-12']), '\n\nTekst.']))).toEqual(['a attachmentOf kst-36100-12', 'a cites kst-36100-12']);
    expect(of(makeFacts('a', [sentences(60), ' Zie de bijlage bij ', reference('36 100, nr. 12', ['kst-36100-12']), '.']))).toEqual(['a cites kst-36100-12']);
  });

  it('a new text replaces the old', () => {
    expect(of(makeFacts('a', ['tekst'], { identity: { replaces: 'kst-36100-9' } }), makeFacts('b', ['tekst'], { identity: { id: 'kst-36100-9' } }))).toEqual(['a replaces b']);
  });

  it('a short text whose sentences stand in a longer one is its summary, and speaks with its voice', () => {
    const letter = makeFacts('brief', [sentences(80)], { identity: { date: '2018-11-08', sender: 'het bestuur' } });
    const page = makeFacts('pagina', [sentences(20), ' ', motion('De motie', ['m1'], { status: 'aangenomen', statusQuote: 'aangenomen' })]);
    expect(of(letter, page)).toEqual(['pagina summaryOf brief']);
    expect(timelineOf([letter, page]).motions[0]?.claims).toMatchObject([{ by: 'het bestuur', when: { from: '2018-11-08', inferred: true } }]);
    expect(of(letter, makeFacts('ander', [sentences(80).toUpperCase().replaceAll('O', 'E')]))).toEqual([]);
  });

  it('an answer names the letter of the sender by its day', () => {
    const letter = makeFacts('brief', ['tekst'], { identity: { date: '2018-07-02', sender: 'Vereniging van Nederlandse Gemeenten (VNG)' } });
    const named = { quote: 'brief van de VNG van 2 juli', mark: { kind: 'reference' as const, confidence: 1, type: 'brief' as const, ids: [], url: null, candidates: [], points: null } };
    const answer = makeFacts('antwoord', ['In reactie op uw ', named, '.']);
    const day = { from: '2018-07-02', to: '2018-07-02' };
    expect(of(letter, { ...answer, letters: answer.mentions.length === 0 ? [{ ...day, place: { reading: 'antwoord', start: 17, end: 44, quote: named.quote, sentence: named.quote } }] : [] })).toEqual(['antwoord answers brief']);
  });

  it('two documents speak of one letter, also when one says "this week"', () => {
    const a = makeFacts('a', ['U stuurde mij ', date('deze week', '2018-07-02', '2018-07-08'), ' ', reference('per brief', [], 'brief'), ' uw zorgen.'], { identity: { date: '2018-07-05' } });
    const b = makeFacts('b', ['Wij schreven ', date('4 juli', '2018-07-04'), ' ', reference('een brief', [], 'brief'), '.'], { identity: { date: '2018-11-05' } });
    expect(of(a, b)).toEqual(['b sameSource a']);
  });

  it('many documents about one motion are a chain in time, not a tangle', () => {
    const facts = ['2018', '2019', '2020', '2021'].map((year) => makeFacts(`r${year}`, [motion('de motie', ['m1'])], { identity: { date: `${year}-01-01` } }));
    expect(of(...facts)).toEqual(['r2019 sameMotion r2018', 'r2020 sameMotion r2019', 'r2021 sameMotion r2020']);
  });

  it('documents are about one subject when both use its words most', () => {
    const about = (words: string) => `Over ${words} gaat het hier. Bij ${words} past dit. Voor ${words} geldt dat. `;
    const [a, b, c] = [['a', 'de sociale zekerheid'], ['b', 'sociale zekerheid'], ['c', 'waterveilige dijken']].map(([key = '', words = '']) => makeFacts(key, [about(words)]));
    if (a === undefined || b === undefined || c === undefined) throw new Error('three were made');
    expect(of(a, b, c)).toEqual(['b sameSubject a']);
  });
});
