import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { briefingOf } from '../../lib/export/briefing';
import { linkTo, plainMarkdown } from '../../lib/export/markdown';
import type { TakenAlong } from '../../lib/export/taken-along';
import { timelineOf } from '../../lib/timeline/timeline';
import { euros, makeFacts, motion, type Piece } from '../timeline/make-reading';

const options = { title: 'Dossier zorg', day: '2026-01-02', language: 'nl' as const };
const view = (...facts: Parameters<typeof timelineOf>[0]): TakenAlong => ({ documents: facts.map(({ key, identity, url }) => ({ key, identity, url })), timeline: timelineOf(facts) });
const promise: Piece = { quote: 'Ik zal uw Kamer in het voorjaar informeren over de wachtlijsten in de zorg.', mark: { kind: 'commitment', confidence: 1, type: 'toezegging', by: 'de minister', to: null, due: { from: '2024-03-01', to: '2024-05-31' }, fulfilled: false } };

const letter = makeFacts('a', ['De ', motion('motie "Zorg dichtbij"', ['motie:zorg'], { title: 'Zorg dichtbij', status: 'aangenomen', statusQuote: 'is aangenomen' }), ' is aangenomen. Voor jeugdhulp in wijken komt ', euros('€ 81 miljoen', 81e6), '. ', promise], {
  identity: { id: 'kst-36100-12', title: 'Brief over zorg', date: '2024-01-10', sender: 'de minister' },
});
const later = makeFacts('b', ['Voor jeugdhulp in wijken komt ca. ', euros('€ 81 mln.', 81e6, { approx: true }), '.'], {
  identity: { title: 'Nota', date: '2024-09-01' }, events: [{ from: '2025-02-01', to: '2025-02-28', title: 'Debat over zorg', planned: true, marks: [0] }],
});

describe('a briefing', () => {
  const text = briefingOf(view(letter, later), options);

  it.each([
    ['what it is of', '# Dossier zorg'],
    ['each document with its address and date', '1. [Brief over zorg](<https://zoek.officielebekendmakingen.nl/kst-36100-12.html>) (2024-01-10; de minister)'],
    ['a motion with what is said of it', '**Besluit: aangenomen**'],
    ['who said it, when and where', '> — de minister, 2024-01-10 [\\[1\\]](<https://zoek.officielebekendmakingen.nl/kst-36100-12.html>)'],
    ['an open end', '- Zorg dichtbij: aangenomen, en sindsdien geen woord over de uitvoering'],
    ['a promise whose day has passed', 'termijn 2024-03-01 – 2024-05-31 voorbij'],
    ['a figure with its twin', '| € 81 miljoen [\\[1\\]]'],
    ['in what two prints differ', '“circa” staat er maar één keer bij'],
    ['what is coming', '- **2025-02-01 – 2025-02-28** Debat over zorg'],
  ])('tells %s', (_what, words) => {
    expect(text).toContain(words);
  });

  it('speaks English too', () => {
    expect(briefingOf(view(letter), { ...options, language: 'en' })).toContain('adopted, and no word of execution since');
  });

  it('of nothing says that nothing was found', () => {
    expect(briefingOf(view(), options).match(/Niets gevonden in deze documenten\./g)).toHaveLength(7);
  });

  it('tells what comes from the day of the newest document, not from today', () => {
    const much = makeFacts('c', ['tekst'], { identity: { date: '2025-06-01' } });
    expect(briefingOf(view(letter, later, much), options)).not.toContain('Debat over zorg');
  });
});

describe('text of others in Markdown', () => {
  it.each([
    ['# geen kop', '\\# geen kop'], ['1. geen lijst', '1\\. geen lijst'], ['- geen lijst', '\\- geen lijst'], ['<script>alert(1)</script>', '&lt;script\\>alert(1)&lt;/script\\>'],
    ['[klik](http://x)', '\\[klik\\](http://x)'], ['a | b', 'a \\| b'], ['twee\nregels', 'twee regels'], ['*vet* _schuin_ `code`', '\\*vet\\* \\_schuin\\_ \\`code\\`'],
  ])('%j is shown as it is', (text, markdown) => {
    expect(plainMarkdown(text)).toBe(markdown);
  });

  it.each([['https://vng.nl/a', '[tekst](<https://vng.nl/a>)'], ['javascript:alert(1)', 'tekst'], ['', 'tekst'], ['https://vng.nl/a> <b', 'tekst']])('the address %j gives %j', (address, link) => {
    expect(linkTo('tekst', address)).toBe(link);
  });

  it('never opens a tag, a heading or a line of its own', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('<', '#', '\n', '-', '1', '.', ' ', '>', '*', '&', 'a', '|', '`') }), (text) => {
      const written = plainMarkdown(text);
      expect(written).not.toMatch(/\n|(?<!\\)[<`|*]|^(?:#|[-+*] |\d+\. )/);
    }));
  });
});
