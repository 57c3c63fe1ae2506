// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BriefingPage } from '../../../components/timeline/briefing-page';
import { markdownBlocks, markdownPieces } from '../../../components/timeline/markdown-blocks';
import { briefingOf } from '../../../lib/export/briefing';
import { plainMarkdown } from '../../../lib/export/markdown';
import { viewOf } from '../fixtures/told';
import { show } from '../show';

describe('a briefing on paper', () => {
  const briefing = briefingOf(viewOf(), { title: 'Dossier 31839', day: '2026-11-24', language: 'nl' });

  it('holds every heading, quote and row of the briefing, and none of its signs', () => {
    const { texts, root } = show(<BriefingPage markdown={briefing} />);
    expect(texts('h1')).toEqual(['Dossier 31839']);
    expect(texts('h2').length).toBe(briefing.split('\n').filter((line) => line.startsWith('## ')).length);
    expect(texts('blockquote').length).toBe(markdownBlocks(briefing).filter(({ kind }) => kind === 'quote').length);
    expect(texts('tbody tr').length).toBeGreaterThan(0);
    expect(root.textContent).not.toMatch(/\*\*|\]\(<|^#|\\\[/m);
  });

  it('links to the documents at their source', () => {
    const { root } = show(<BriefingPage markdown={briefing} />);
    expect([...root.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toContain('https://vng.nl/brieven/wachttijden');
  });

  it('shows the words of a document as they are, whatever signs are in them', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (words) => {
      const line = words.replace(/\s+/g, ' ').trim();
      expect(markdownPieces(plainMarkdown(words)).map(({ text }) => text).join('')).toBe(line);
    }));
  });

  it.each<[string, string | null, string]>([
    ['[naam](<javascript:alert(1)>)', null, 'an address that is no web address'], ['[naam](<https://vng.nl/a>)', 'https://vng.nl/a', 'a web address'],
  ])('of %s links to %s: %s', (line, href) => {
    expect(markdownPieces(line)[0]).toEqual({ text: 'naam', strong: false, href });
  });
});
