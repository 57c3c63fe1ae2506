import { describe, expect, it } from 'vitest';
import { sentenceAt } from '../../lib/text/sentence';

describe('sentenceAt', () => {
  it.each([
    ['Eerst dit. Daarna volgt dat. En meer.', 'volgt', 'Daarna volgt dat.', 'between two full stops'],
    ['Zie nr. 12 van de heer A. Jansen. Meer volgt.', 'heer', 'Zie nr. 12 van de heer A. Jansen.', 'abbreviations do not end it'],
    ['Kop\n- het eerste punt;\n- het tweede', 'eerste', 'het eerste punt;', 'a list item without its sign'],
    ['De raad zei: Dat doen wij niet.', 'doen', 'Dat doen wij niet.', 'after a colon'],
    ['Kosten van ca. 5 miljoen. Dat is veel', 'miljoen', 'Kosten van ca. 5 miljoen.', 'ca. goes on'],
  ])('in %j around %j gives %j (%s)', (text, word, expected) => {
    const { start, end } = sentenceAt(text, text.indexOf(word));
    expect(text.slice(start, end)).toBe(expected);
  });
});
