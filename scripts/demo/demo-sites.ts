import type { Sites } from '../browser/site-server';
import { demoDocuments, demoList, type DemoDocument } from './demo-documents';
import { htmlPage } from './frame/page';

/** The host of the page that lists the demo; `.test` is reserved (RFC 6761) and belongs to nobody. */
export const DEMO_HOST = 'voorbeelden.kamerspoor.test';
export const DEMO_ADDRESS = `https://${DEMO_HOST}/`;

/** Every page of the demo under the host name it would have. */
export function demoSites(): Sites {
  const sites: Record<string, Record<string, string>> = { [DEMO_HOST]: { '/': indexPage('Voorbeelden', LOCAL_WORDS, [...demoDocuments, demoList]) } };
  for (const { url, html } of [...demoDocuments, demoList]) {
    const { hostname, pathname, search } = new URL(url);
    (sites[hostname] ??= {})[pathname + search] = html;
  }
  return sites;
}

/** Only the list, with addresses on the real sites. */
export function liveSites(): Sites {
  return { [DEMO_HOST]: { '/': indexPage('Echte documenten', LIVE_WORDS, LIVE_DOCUMENTS) } };
}

const LOCAL_WORDS = 'Deze stukken zijn verzonnen en staan op uw eigen computer, onder de adressen die echte stukken zouden hebben. Samen vertellen zij één verhaal. Open er een, klik op een gemarkeerde plek, en open het zijpaneel met Alt+K.';
const LIVE_WORDS = 'Deze koppelingen gaan naar de sites zelf. Open een stuk, klik op een gemarkeerde plek, en open het zijpaneel met Alt+K.';

const LIVE_DOCUMENTS: readonly Pick<DemoDocument, 'url' | 'title'>[] = [
  { url: 'https://zoek.officielebekendmakingen.nl/kst-34477-39.html', title: 'Kamerstuk 34 477, nr. 39' },
  { url: 'https://www.tweedekamer.nl/kamerstukken/moties', title: 'Moties bij de Tweede Kamer' },
  { url: 'https://www.rijksoverheid.nl/documenten?type=Kamerstuk', title: 'Kamerstukken op rijksoverheid.nl' },
  { url: 'https://vng.nl/brieven', title: 'Brieven van de VNG' },
];

function indexPage(heading: string, words: string, documents: readonly Pick<DemoDocument, 'url' | 'title'>[]): string {
  const items = documents.map(({ url, title }) => `<li><a href="${url.replaceAll('&', '&amp;')}" target="_blank" rel="noopener">${title}</a><br><small>${new URL(url).hostname}</small></li>`);
  return htmlPage({
    title: `Kamerspoor: ${heading.toLowerCase()}`,
    style: 'li { margin-block-end: 10px; } small { color: #555; }',
    body: `<main><h1>Kamerspoor: ${heading.toLowerCase()}</h1>
<p>${words}</p>
<ol>
${items.join('\n')}
</ol></main>`,
  });
}
