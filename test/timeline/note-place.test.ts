import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf, CONTEXT_LENGTH } from '../../lib/timeline/note';
import { notePlaces } from '../../lib/timeline/note-place';
import { mutated, sampleLetter, type Mutation } from './note-mutations';

/** Marks of a place in a text of a test; they are taken out before the text is used. */
const BEGIN = '\uE000';
const END = '\uE001';

function unmarked(marked: string): { text: string; start: number; end: number } {
  const start = marked.indexOf(BEGIN);
  const end = marked.indexOf(END) - 1;
  return { text: marked.replace(BEGIN, '').replace(END, ''), start, end };
}

const anchorIn = (marked: string) => {
  const { text, start, end } = unmarked(marked);
  return anchorOf('lbr-25-077', text, { start, end });
};
const found = (before: string, after: string): string | null => {
  const { text } = unmarked(after);
  const place = notePlaces(text)(anchorIn(before));
  return place === null ? null : text.slice(place.start, place.end);
};

describe('the place of a note', () => {
  const letter = `De raad stelde in mei de begroting vast. Voor het zwembad is ${BEGIN}€ 4 miljoen${END} opzijgezet, te betalen in drie delen. De wethouder licht dat in juni toe.`;
  it.each<[string, string, string | null]>([
    ['unchanged', letter, '€ 4 miljoen'],
    ['behind a new opening', `Geachte leden, hierbij onze brief over het najaar.\n\n${letter}`, '€ 4 miljoen'],
    ['over other lines', letter.replace('opzijgezet, te betalen', 'opzijgezet,\nte  betalen'), '€ 4 miljoen'],
    ['with another space in it', letter.replace('€ 4', '€\u00A04'), '€\u00A04 miljoen'],
    ['with a word of its sentence changed', letter.replace('opzijgezet', 'uitgetrokken'), '€ 4 miljoen'],
    ['with another sum', letter.replace('4 miljoen', '5 miljoen'), '€ 5 miljoen'],
    ['gone with its sentence', letter.replace(/ Voor het zwembad[^.]*\./, ''), null],
    ['gone, while the sum stands elsewhere', `${letter.replace(/ Voor het zwembad[^.]*\./, '')} Aan wegen gaat € 4 miljoen op, elk jaar opnieuw en zonder indexatie.`, null],
    ['gone, in an empty text', '', null],
  ])('%s', (_what, after, expected) => {
    expect(found(letter, after)).toBe(expected);
  });

  it('is not chosen among two that could both be meant', () => {
    const row = 'Ten laste van de algemene middelen komt dit jaar een bedrag van ';
    const before = `Kop\n${row}${BEGIN}€ 9.500${END}, te boeken in het vierde kwartaal.`;
    const twice = `Andere kop vooraf\n${row}€ 9.500, te boeken in het vierde kwartaal.\n${row}€ 9.500, te boeken in het vierde kwartaal.`;
    expect(found(before, twice)).toBeNull();
  });

  it('goes over a hyphen that the layout put at a line end', () => {
    expect(found(`Wij vragen om meer ${BEGIN}beleidsvrijheid voor gemeenten${END} in de uitvoering van de wet.`, 'Wij vragen om meer beleids-\nvrijheid voor ge-\nmeenten in de uitvoering van de wet. Dat is alles.')).toBe('beleids-\nvrijheid voor ge-\nmeenten');
  });
});

describe('any text', () => {
  const texts = fc.string({ maxLength: 400, unit: fc.constantFrom('a', 'b', ' ', '\n', '-', '€', '4', '.', '’', 'İ', '😀') });
  it('gives back the place that an anchor was made on', () => {
    fc.assert(fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
      const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
      const expected = text.slice(start, end).trim() === '' ? null : { start, end };
      expect(notePlaces(text)(anchorOf('k', text, { start, end }))).toEqual(expected);
    }));
  });

  it('never throws, and gives a span of that text or nothing', () => {
    fc.assert(fc.property(texts, texts, texts, fc.string({ maxLength: CONTEXT_LENGTH }), fc.integer(), (text, quote, prefix, suffix, start) => {
      const place = notePlaces(text)({ reading: 'k', quote, prefix, suffix, start, end: start + quote.length });
      expect(place === null || (place.start >= 0 && place.start < place.end && place.end <= text.length)).toBe(true);
    }));
  });
});

/** How a note fared whose place is still there, or is gone. */
type Fate = 'kept' | 'lost' | 'wrong' | 'rightly lost';

function fateOf(before: string, after: string): Fate {
  const { text, start, end } = unmarked(after);
  const place = notePlaces(text)(anchorIn(before));
  if (start < 0) return place === null ? 'rightly lost' : 'wrong';
  if (place === null) return 'lost';
  const shared = Math.min(place.end, end) - Math.max(place.start, start);
  return shared > 0.7 * Math.max(place.end - place.start, end - start) ? 'kept' : 'wrong';
}

/** Notes on a mark, on some words, on a sentence and more, in texts that change in all the ways that pages do. */
function fates(mutations: readonly Mutation[], seeds: number): Record<Fate, number> {
  const counts: Record<Fate, number> = { kept: 0, lost: 0, wrong: 0, 'rightly lost': 0 };
  for (let seed = 1; seed <= seeds; seed++) {
    const before = sampleLetter(seed, BEGIN, END);
    counts[fateOf(before, mutated(before, mutations, seed))]++;
  }
  return counts;
}

/** The texts are long and there are many: on a busy machine that takes its time. */
const LONG = 60_000;

describe('500 notes on letters that changed, with fixed seeds', () => {
  it.each<[string, readonly Mutation[]]>([
    ['moved', ['moveParagraph', 'addParagraphs']],
    ['reflowed', ['reflow', 'typography']],
    ['lightly edited', ['editWords', 'addSentence']],
    ['moved, reflowed and lightly edited', ['moveParagraph', 'addParagraphs', 'reflow', 'typography', 'editWords', 'addSentence']],
  ])('%s: 95 of 100 are kept and none goes wrong', (_what, mutations) => {
    const { kept, lost, wrong } = fates(mutations, 500);
    expect(wrong).toBe(0);
    expect(kept / (kept + lost)).toBeGreaterThanOrEqual(0.95);
  }, LONG);

  it('whose sentence was taken out: none goes to another place', () => {
    const { wrong, 'rightly lost': gone } = fates(['removePlace', 'moveParagraph', 'reflow', 'editWords'], 500);
    expect({ wrong, gone }).toEqual({ wrong: 0, gone: 500 });
  }, LONG);
});
