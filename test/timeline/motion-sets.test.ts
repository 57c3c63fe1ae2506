import { describe, expect, it } from 'vitest';
import { countOf } from '../../lib/timeline/motion-mention';
import { timelineOf } from '../../lib/timeline/timeline';
import { makeFacts, motion, type Piece } from './make-reading';

const vng = { body: 'vng-alv' as const };
const day = (quote: string, from: string, to = from): Piece => ({ quote, mark: { kind: 'date', confidence: 1, from, to, inferred: false, relation: null } });
const letter = makeFacts('brief', ['De ALV van ', day('27 juni 2018', '2018-06-27'), ' nam ', motion('vier moties', ['m1', 'm2', 'm3', 'm4'], vng), ' aan.']);
const inferredIn = (reading: string, ...facts: Parameters<typeof timelineOf>[0]) =>
  timelineOf(facts).motions.map(({ key, mentions }) => [key, mentions.filter(({ place }) => place.reading === reading).map(({ inferred }) => inferred.includes(key))]);

describe('the number that words count', () => {
  it.each([['vier moties', 4], ['viertal moties', 4], ['de drie moties', 3], ['drie van de vier moties', 3], ['beide moties', 2], ['12 moties', 12], ['moties', null], ['aangenomen moties', null]])('%s: %s', (quote, count) => {
    expect(countOf(quote)).toBe(count);
  });
});

describe('a set of motions that a page does not name in full', () => {
  it('is filled up from the document that does, and what is filled in is marked', () => {
    const page = makeFacts('pagina', [motion('vier moties', ['m1', 'm2', 'm3'], { ...vng, status: 'aangenomen', statusQuote: 'aangenomen' })]);
    expect(inferredIn('pagina', letter, page)).toEqual([['m1', [false]], ['m2', [false]], ['m3', [false]], ['m4', [true]]]);
  });

  it('that names none of them is known by the day of the meeting', () => {
    const answer = makeFacts('antwoord', ['Over de ', motion('aangenomen moties', [], vng), ' van ', day('26 en 27 juni 2018', '2018-06-26', '2018-06-27'), ' spreken wij nog.']);
    expect(inferredIn('antwoord', letter, answer).map(([, inferred]) => inferred)).toEqual([[true], [true], [true], [true]]);
  });

  it.each<[string, Piece[]]>([
    ['of another body', [motion('vier moties', ['m1'], { body: 'gemeenteraad' })]],
    ['of another size', [motion('vijf moties', ['m1', 'm2'], vng)]],
    ['with a motion that is not in it', [motion('vier moties', ['m1', 'm9'], vng)]],
    ['of another day', ['De ', motion('aangenomen moties', [], vng), ' van ', day('3 mei 2019', '2019-05-03'), '.']],
    ['that tells no day and names nothing', [motion('aangenomen moties', [], vng)]],
  ])('is left alone when it is %s', (_why, pieces) => {
    const { motions } = timelineOf([letter, makeFacts('pagina', pieces)]);
    expect(motions.flatMap(({ mentions }) => mentions).filter(({ inferred }) => inferred.length > 0)).toEqual([]);
  });

  it('is left alone when two sets fit', () => {
    const other = makeFacts('andere', ['De ALV van ', day('27 juni 2018', '2018-06-27'), ' nam ook ', motion('vier moties', ['m1', 'm2', 'm5', 'm6'], vng), ' aan.']);
    const page = makeFacts('pagina', [motion('vier moties', ['m1', 'm2'], vng)]);
    expect(timelineOf([letter, other, page]).motions.flatMap(({ mentions }) => mentions).every(({ inferred }) => inferred.length === 0)).toBe(true);
  });
});

describe('open ends of a motion', () => {
  const endsOf = (...facts: Parameters<typeof timelineOf>[0]) => timelineOf(facts).motions[0]?.openEnds;
  const adopted = makeFacts('a', [motion('de motie', ['m'], { status: 'aangenomen', statusQuote: 'is aangenomen' })], { identity: { date: '2018-06-27' } });

  it.each<[string, Piece[], string[]]>([
    ['nothing was said since', ['tekst'], ['adoptedWithoutWord']],
    ['it was carried out in part', [motion('de motie', ['m'], { status: 'deels', statusQuote: 'deels' })], ['partly']],
    ['it was closed', [motion('de motie', ['m'], { status: 'afgehandeld', statusQuote: 'afgehandeld' })], []],
    ['several at once were met in part, which says nothing of each', [motion('beide moties', ['m', 'n'], { status: 'deels', statusQuote: 'deels' })], []],
  ])('adopted, and %s', (_why, pieces, ends) => {
    expect(endsOf(adopted, makeFacts('b', pieces, { identity: { date: '2018-11-08' } }))).toEqual(ends);
  });

  it('a motion proposed to be held over waits for the meeting', () => {
    const text = 'Het bestuur stelt voor de motie aan te houden.';
    const proposal: Piece = { quote: text, mark: { kind: 'proposal', confidence: 1, entities: ['m'], label: 'a' } };
    const held = makeFacts('b', [proposal], { identity: { date: '2018-11-08' } });
    const mention = { ...makeFacts('b', ['Het bestuur stelt voor ', motion('de motie', ['m'], { status: 'aangehouden', statusQuote: 'aan te houden' })]), identity: held.identity };
    const proposed = { ...mention, mentions: mention.mentions.map((one) => ({ ...one, claim: one.claim === null ? null : { ...one.claim, proposed: true } })) };
    expect(endsOf(adopted, proposed)).toEqual(['heldOver']);
  });
});
