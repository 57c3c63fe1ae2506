import { hasProse } from './prose';
import type { Site, SiteExample } from './site';

/** Letters stand under `brieven`, on the old site deep below a subject; a path that ends there is the list of them. */
const DOCUMENT_PATH = /^\/(?:brieven|artikelen|nieuws|publicaties)\/[^/]+$|^\/onderwerpenindex\/.{1,200}\/[^/]+\/[^/]+$|^\/(?:sites\/default\/)?files\/.{1,300}\.pdf$/;

/** Letters of the VNG to its members. Number, kenmerk and date stand in the text, each with its label. */
export const vng: Site = {
  name: 'vng.nl',
  hosts: ['vng.nl'],
  recognises: (page) => / \| VNG$/.test(page.title),
  isDocument: (page) => (page.url === null || DOCUMENT_PATH.test(page.url.pathname)) && (page.has('h1') || hasProse(page)),
  contentRoots: ['main article', 'main', '[role="main"]', '#content'],
  evidence: (page) => [{ from: 'markup', says: { title: page.text('main h1') ?? page.text('h1') } }],
};

export const examples: readonly SiteExample[] = [
  {
    address: 'https://vng.nl/brieven/nieuwe-afspraken-over-zorg',
    body: '<main><article><h1>Nieuwe afspraken over zorg</h1><div>Ledenbrief nummer</div><div>Lbr. 21/033</div><div>8 mei 2021</div><p>Geacht college en gemeenteraad, wij berichten u over de afspraken.</p></article></main>',
    isDocument: true, begins: 'Nieuwe afspraken', identity: { kind: 'ledenbrief', id: 'lbr-21-033', number: 'Lbr. 21/033', title: 'Nieuwe afspraken over zorg', date: '2021-05-08' },
    why: 'label and value below each other',
  },
  {
    address: 'https://vng.nl/brieven/brief-aan-de-minister-over-zorg',
    body: '<main><article><h1>Brief aan de minister over zorg</h1><div>Ledenbrief nummer</div><div>COS/U202100530</div><p>Geachte minister, wij vragen u om overleg over de zorg.</p><p>Hoogachtend,</p><p>Vereniging van Nederlandse Gemeenten</p></article></main>',
    isDocument: true, identity: { kind: 'brief', id: null, number: null, reference: 'COS/U202100530' }, why: 'a letter to somebody else: the label lies, the kenmerk is no number',
  },
  {
    address: 'https://vng.nl/brieven/samenvatting-afspraken-over-zorg',
    body: `<div><pre>Op 27 juni hebben de leden hun zorgen uitgesproken over de zorg.\n\n${'Wij spreken met het kabinet over oplossingen voor de tekorten bij gemeenten. '.repeat(15)}</pre></div>`,
    isDocument: true, begins: 'Op 27 juni', identity: { id: null, number: null, date: null }, why: 'running text without a heading',
  },
  { address: 'https://vng.nl/brieven/weg', body: '<main><p>Deze pagina bestaat niet meer. Zoek de brief in de lijst van brieven.</p></main>', isDocument: false, why: 'an error page at the address of a letter' },
  { address: 'https://vng.nl/brieven/archief', body: `<main><ul>${'<li><a href="/brieven/een-brief">Een brief aan de leden over de zorg en wat de afspraken daarover zijn</a> 8 mei 2021</li>'.repeat(40)}</ul></main>`, isDocument: false, why: 'a list without a heading' },
  { address: 'https://vng.nl/brieven?type=ledenbrief', body: '<main><h1>Brieven</h1><div>Ledenbrief</div><div>Lbr. 20/064</div></main>', isDocument: false, why: 'a list' },
];
