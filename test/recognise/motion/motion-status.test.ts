import { describe, expect, it } from 'vitest';
import { recogniseRow } from '../recognise-row';

/** Status and its words of the first mention in a text. */
function statusIn(text: string): [string | null, string | null] {
  const mark = recogniseRow({ text }).find((found) => found.kind === 'motion');
  if (mark?.kind !== 'motion') throw new Error(`no motion in ${text}`);
  return [mark.status, mark.statusQuote];
}

describe('status of a motion', () => {
  it.each([
    ['De motie-Kramer is met algemene stemmen aangenomen.', 'aangenomen', 'met algemene stemmen aangenomen', 'predicate behind it'],
    ['In mei heeft de raad een motie aanvaard over bankjes.', 'aangenomen', 'aanvaard', 'older verb'],
    ['De motie-Kramer is niet aangenomen.', 'verworpen', 'niet aangenomen', 'a negation turns the verb'],
    ["Motie Elburg 'Haven': verworpen met 90,04%", 'verworpen', 'verworpen', 'the share counts votes against'],
    ["Motie Elburg 'Haven': Verworpen met 43,02% voor", 'verworpen', 'Verworpen', 'the share counts votes in favour'],
    ["Motie Elburg 'Haven': gewijzigde versie aangenomen met 99,65%", 'aangenomen', 'aangenomen', 'adopted in amended form'],
    ["Motie Elburg 'Haven': per acclamatie akkoord", 'aangenomen', 'per acclamatie akkoord', 'no share'],
    ["Motie Elburg 'Haven': ingetrokken, niet aangenomen", 'ingetrokken', 'ingetrokken', 'withdrawn outranks rejected'],
    ["Er is gestemd over het preadvies om motie Elburg 'Haven' aan te houden. Dit advies is aangenomen met 88,49%", 'aangehouden', 'aan te houden', 'the vote was on the advice'],
    ["Motie Elburg 'Haven': aangehouden conform advies bestuur", 'aangehouden', 'aangehouden', 'conform an advice'],
    ["Motie Elburg 'Haven' (preadvies: ontraden): aangenomen met 61%", 'aangenomen', 'aangenomen', 'the decision, not the advice'],
    ['Motie Elburg over de haven. Hoofdelijke stemming: verworpen', 'verworpen', 'verworpen', 'a label before the outcome'],
    ['Het kabinet is niet voornemens de motie-Kramer uit te voeren.', 'niet-uitgevoerd', 'niet voornemens de motie-Kramer uit te voeren', 'a refusal'],
    ['Ik ontraad de motie-Kramer.', 'ontraden', 'ontraad', 'advice of a minister'],
    ['De minister neemt de motie-Kramer over.', 'overgenomen', 'neemt de motie-Kramer over', 'a verb in two pieces around it'],
    ['Het lid Bos trekt zijn motie over bankjes in.', 'ingetrokken', 'trekt zijn motie over bankjes in', 'a verb in two pieces around it'],
    ['De motie-Kramer is nog niet uitgevoerd.', 'lopend', 'nog niet uitgevoerd', 'not yet is not refused'],
    ['De commissie beschouwt de motie-Kramer als niet uitgevoerd.', 'niet-uitgevoerd', 'niet uitgevoerd', 'negation of doing'],
    ['Hiermee wordt de motie-Kramer als afgedaan beschouwd.', 'afgehandeld', 'als afgedaan', 'closed is not done'],
    ['Afgedaan. De beantwoording van de motie ligt bij een ander ministerie.', 'afgehandeld', 'Afgedaan', 'a sentence of one word before it'],
    ['Ik meld op welke wijze invulling is gegeven aan de motie-Kramer.', 'uitgevoerd', 'invulling is gegeven', 'done'],
    ['Ik meld de wijze waarop vervolg wordt gegeven aan beide moties.', 'lopend', 'wijze waarop vervolg wordt gegeven', 'in progress'],
    ['Het kabinet komt op dit punt slechts deels tegemoet aan de motie-Kramer.', 'deels', 'slechts deels tegemoet', 'partly'],
    ['Het kabinet is tegemoetgekomen aan de motie-Kramer.', null, 'tegemoetgekomen', 'words that fit no value are kept'],
    ['Wij spraken over de aangenomen motie-Kramer.', 'aangenomen', 'aangenomen', 'an adjective'],
    ['Wij voeren de aangenomen motie-Kramer niet uit.', 'aangenomen', 'aangenomen', 'an adjective only, where the verb is open'],
    ['In de ALV hebben de leden in een viertal moties hun zorgen uitgesproken.', 'aangenomen', 'uitgesproken', 'a body speaks in what it adopts'],
    ['Daarnaast geeft het kabinet conform de motie-Kramer eenmalig geld.', 'uitgevoerd', 'conform', 'the government acts on it'],
    ['Als de motie-Kramer wordt aangenomen, kost dat geld.', null, null, 'a condition is no outcome'],
    ['Is de motie-Kramer aangenomen?', null, null, 'a question is no outcome'],
    ['Het (deel)akkoord volgt op de motie-Kramer.', null, null, 'a part of a word'],
    ['De motie-Kramer vraagt om bankjes.', null, null, 'nothing is said'],
  ])('%s', (text, status, words, _why) => {
    expect(statusIn(text)).toEqual([status, words]);
  });

  it('gives each motion of a sentence its own', () => {
    const marks = recogniseRow({ text: 'De motie-Kramer is aangenomen en de motie-Bos is verworpen; de motie-Smit krijgt oordeel Kamer.' });
    expect(marks.flatMap((mark) => (mark.kind === 'motion' ? [mark.status] : []))).toEqual(['aangenomen', 'verworpen', null]);
  });

  it('gives motions that share a predicate the same', () => {
    const marks = recogniseRow({ text: 'De motie-Kramer en de motie-Bos zijn aangehouden.' });
    expect(marks.flatMap((mark) => (mark.kind === 'motion' ? [mark.status] : []))).toEqual(['aangehouden', 'aangehouden']);
  });

  it('reads the outcome that a page prints below the title', () => {
    expect(statusIn('Hieronder staat wat de leden van de Kamer op die dag met de hand hebben gestemd.\n\nMotie van het lid Kramer over bankjes\n\nIndiener: A. Kramer\n\nBesluit: Verworpen.')).toEqual(['verworpen', 'Verworpen']);
  });
});
