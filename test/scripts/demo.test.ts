import { expect, it } from 'vitest';
import { demoDocuments, demoList } from '../../scripts/demo/demo-documents';
import { DEMO_HOST, demoSites } from '../../scripts/demo/demo-sites';
import { describeState } from '../../scripts/demo/describe-reading';

it('every page of the demo is served at its own address and says that it is an example', () => {
  const sites = demoSites();
  for (const { url, html } of [...demoDocuments, demoList]) {
    const { hostname, pathname, search } = new URL(url);
    expect(sites[hostname]?.[pathname + search]).toBe(html);
    expect(html).toContain('Voorbeelddocument');
  }
});

it('the first page leads to every document', () => {
  const index = demoSites()[DEMO_HOST]?.['/'];
  for (const { url } of demoDocuments) expect(index).toContain(`href="${url.replaceAll('&', '&amp;')}"`);
});

it('links between the documents lead to pages that are there', () => {
  const known = new Set([...demoDocuments, demoList].map(({ url }) => url));
  const linked = [...demoDocuments, demoList].flatMap(({ html }) => [...html.matchAll(/<a href="(https:[^"]{1,200})"/g)].map((match) => match[1] ?? ''));
  expect(linked.filter((url) => !known.has(url))).toEqual([]);
});

it.each([
  [null, 'niet gelezen: de uitbreiding antwoordt niet'],
  [{ state: 'noDocument' as const }, 'geen document, niet gelezen'],
])('a page that was not read is described: %j', (state, line) => {
  expect(describeState(state)).toBe(line);
});
