import type { Draft } from '../mark';
import type { Place, Recogniser } from '../recogniser';
import { isYear } from './bare-year';
import { candidates, opens } from './candidates';
import { isRuledOut } from './false-dates';
import { keepMeaning, type DateWords } from './meaning';
import { readDateAt, readShortNumericAt } from './read-date';
import { relationBefore } from './relation';

const CALLS_FOR_DAY = /(?:\b(?:op|d\.d\.|dd\.?|datum:?)|dag,?) $/i;
/** With the word in front of it that calls for a year. */
const BARE_YEAR = /^(?:(?:huidige )?jaar )?\d{4}$/i;

/**
 * Days, months, seasons, quarters, years and spans of them, and dates counted from the day of writing
 * ("dit najaar"). What the words leave open (the year, the day of writing) is settled by
 * {@link settleYears}; until then `from` and `to` are `null`.
 * Source: forms counted in motions and titles of the Tweede Kamer and in VNG letters.
 */
export const date: Recogniser<'date'> = {
  kind: 'date',
  name: 'date',
  candidates,
  opens,
  read(place) {
    const words = wordsAt(place);
    if (words === null) return [];
    const draft = draftOf(words, place);
    keepMeaning(draft, words.meaning);
    return [draft];
  },
  examples: [
    { text: 'Het overleg van 3 april 2019 is verzet.', quote: '3 april 2019', fields: { from: '2019-04-03', to: '2019-04-03', inferred: false } },
    { text: 'Voorgesteld 2maart 2023', quote: '2maart 2023', fields: { from: '2023-03-02' }, why: 'a space got lost' },
    { text: 'Op 4 en 5 juni 2020 vergadert de raad.', quote: '4 en 5 juni 2020', fields: { from: '2020-06-04', to: '2020-06-05' } },
    { text: 'De regeling loopt van 2019-2022.', quote: '2019-2022', fields: { from: '2019-01-01', to: '2022-12-31' } },
    { text: 'Vanaf 2024 geldt een nieuwe norm.', quote: '2024', fields: { relation: 'vanaf' } },
    { text: 'De raming van 2016 en 2017 was te laag.', quote: '2017', fields: { from: '2017-01-01' } },
    { text: 'De beantwoording volgt uiterlijk 1 juli 2025.', quote: '1 juli 2025', fields: { relation: 'uiterlijk' } },
    { text: 'Wij spraken elkaar op 9 mei jl. over de cijfers.', quote: '9 mei', fields: { from: '2021-05-09', inferred: true }, document: { date: '2022-02-01' }, why: 'the last such day' },
    { text: 'Het debat is op 9 mei a.s. in de raadzaal.', quote: '9 mei', fields: { from: '2023-05-09', inferred: true }, document: { date: '2022-06-01' }, why: 'the first such day' },
    { text: 'Het onderzoek start dit najaar.', quote: 'dit najaar', fields: { from: '2020-09-01', to: '2020-11-30', inferred: true }, document: { date: '2020-03-05' } },
    { text: 'Op 11 mei was er nog geen besluit.', quote: '11 mei', fields: { from: null, to: null, inferred: true }, why: 'nothing tells the year' },
    { text: 'In het derde kwartaal van 2025 volgt een voorstel.', quote: 'derde kwartaal van 2025', fields: { from: '2025-07-01', to: '2025-09-30' } },
    { text: 'Met Prinsjesdag 2025 komt de nota uit.', quote: 'Prinsjesdag 2025', fields: { from: '2025-09-16' } },
    { text: 'Zie de noot bij 3 maart 20215 van het verslag.', quote: '3 maart 2021', why: 'a note number stuck to the year' },
  ],
  traps: [
    { text: 'Vereniging van Gemeenten 9/11', why: 'a page number' },
    { text: 'Het lid Jan Jansen vindt het zo wel goed.', why: 'a name, and "zo" is no Sunday' },
    { text: 'Uw kenmerk U201201559, ledenbrief 12/094.', why: 'numbers of letters' },
    { text: 'Hoofdstuk 34.3.1.21 en artikel 3.10.12', why: 'paragraph numbers' },
    { text: 'De Wmo 2015 biedt ruimte.', why: 'the year is part of the name of an act' },
    { text: 'Er zijn ruim 2000 inwoners verhuisd.', why: 'a quantity' },
    { text: 'https://www.voorbeeld.nl/stukken/2012/20121112_brief.pdf', why: 'part of an address' },
    { text: 'Bel 010-2015-86 of +31 82-2100.', why: 'telephone numbers' },
  ],
};

function wordsAt({ match, passage: { text } }: Place): DateWords | null {
  const at = match.index;
  const words = readDateAt(text, at) ?? (CALLS_FOR_DAY.test(text.slice(Math.max(0, at - 12), at)) ? readShortNumericAt(text, at) : null);
  if (words === null || isRuledOut(text, words)) return null;
  const quote = text.slice(at, words.end);
  return BARE_YEAR.test(quote) && !isYear(text, words.end - 4, words.end) ? null : words;
}

/** As far as the words alone go; yearly and relative dates stay open. */
function draftOf({ end, meaning, precision, start }: DateWords, { at, match, passage }: Place): Draft<'date'> {
  const interval = meaning.kind === 'fixed' ? meaning.interval : null;
  return {
    kind: 'date', start: at, end: at + (end - match.index),
    from: interval?.from ?? null, to: interval?.to ?? null, inferred: interval === null,
    relation: relationBefore(passage.text, start, BARE_YEAR.test(passage.text.slice(start, end))),
    confidence: meaning.kind === 'relative' ? 0.85 : meaning.kind === 'fixed' && (precision === 'day' || precision === 'month') ? 0.98 : 0.92,
  };
}
