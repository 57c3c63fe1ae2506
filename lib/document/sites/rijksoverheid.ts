import type { DocumentKind } from '../document';
import type { PageView } from '../page-view';
import { dayOf } from '../printed/date-line';
import { metaOf } from './metas';
import { hasProse } from './prose';
import type { Site, SiteExample } from './site';

/** Letters, reports and news of the ministries: one page each, under the day it came out. */
const DATED_PATH = /^\/(?:documenten|actueel|ministeries|onderwerpen)\/.{1,200}\/\d{4}\/\d{2}\/\d{2}\/[^/]+$/;
/** What stands below a kind of document is one of that kind. */
const DOCUMENT_PATH = /^\/documenten\/[a-z-]+\/.{1,200}$/;

/** `DCTERMS.identifier` has been seen to hold the address of another ministry, so it says nothing here. */
export const rijksoverheid: Site = {
  name: 'rijksoverheid.nl',
  hosts: ['rijksoverheid.nl'],
  recognises: (page) => page.metas.some(({ scheme }) => scheme?.startsWith('RIJKSOVERHEID.') === true),
  isDocument: (page) => isIssued(page) || (page.url !== null && DOCUMENT_PATH.test(page.url.pathname) && hasProse(page)),
  contentRoots: ['main#content-wrapper', 'main'],
  evidence: (page) => [{
    from: 'markup',
    says: { kind: kindOf(page), title: page.text('h1'), date: issuedOn(page), sender: metaOf(page, 'DCTERMS.creator') ?? metaOf(page, 'OVERHEID.authority') },
  }],
};

const isIssued = (page: PageView): boolean =>
  (page.url === null || DATED_PATH.test(page.url.pathname)) && page.has('h1') && metaOf(page, 'DCTERMS.issued') !== null;

function kindOf(page: PageView): DocumentKind {
  const type = metaOf(page, 'DCTERMS.type') ?? '';
  if (/^(?:kamerbrief|kamerstuk|brief)/i.test(type)) return 'brief';
  if (/^rapport/i.test(type)) return 'rapport';
  return /^besluitenlijst/i.test(type) ? 'besluitenlijst' : 'onbekend';
}

function issuedOn(page: PageView): string | null {
  const issued = /^(\d{4})-(\d{2})-(\d{2})/.exec(metaOf(page, 'DCTERMS.issued') ?? '');
  return issued === null ? null : dayOf(`${Number(issued[3])}-${Number(issued[2])}-${issued[1] ?? ''}`);
}

export const examples: readonly SiteExample[] = [
  {
    address: 'https://www.rijksoverheid.nl/actueel/nieuws/2024/03/04/meer-geld-voor-dijken',
    head: '<meta name="DCTERMS.issued" title="XSD.dateTime" content="2024-03-04T09:00"><meta name="DCTERMS.modified" content="2024-03-05T08:00"><meta name="DCTERMS.creator" title="RIJKSOVERHEID.Organisatie" content="Ministerie van Dijken"><meta name="DCTERMS.identifier" content="https://www.rijksoverheid.nl/ministeries/ander"><meta name="DCTERMS.type" title="RIJKSOVERHEID.Informatietype" content="nieuwsbericht">',
    body: '<header>Rijksoverheid</header><main id="content-wrapper"><h1 class="news">Meer geld voor dijken</h1><p class="article-meta">Nieuwsbericht | 04-03-2024 | 09:00</p><p>Voor de dijken komt € 3 miljoen extra.</p></main>',
    isDocument: true, begins: 'Meer geld voor dijken', identity: { kind: 'onbekend', id: null, title: 'Meer geld voor dijken', date: '2024-03-04', sender: 'Ministerie van Dijken' },
    why: 'a news item: no kind of its own, the day it was issued',
  },
  {
    address: 'https://www.rijksoverheid.nl/documenten/kamerstukken/2024/03/04/kamerbrief-over-dijken',
    head: '<meta name="DCTERMS.issued" content="2024-03-04"><meta name="DCTERMS.type" title="RIJKSOVERHEID.Informatietype" content="Kamerstuk: Kamerbrief">',
    body: '<main id="content-wrapper"><h1>Kamerbrief over dijken</h1><p>De minister schrijft aan de Kamer over de stand van de dijken.</p></main>', isDocument: true, identity: { kind: 'brief', id: null, date: '2024-03-04' }, why: 'the page of a letter',
  },
  {
    address: 'https://www.rijksoverheid.nl/documenten/rapporten/2024/03/04/stand-van-de-dijken',
    body: `<article><h2>Stand van de dijken</h2>${'<p>De commissie bezocht de waterschappen en sprak met de bestuurders over de dijken.</p>'.repeat(15)}</article>`,
    isDocument: true, begins: 'Stand van de dijken', identity: { id: null, date: null }, why: 'a report without the metas of the site',
  },
  { address: 'https://www.rijksoverheid.nl/documenten/rapporten/2024/03/04/weg', body: '<main><h1>Pagina niet gevonden</h1><p>De pagina is verplaatst of bestaat niet meer.</p></main>', isDocument: false, why: 'an error page' },
  { address: 'https://www.rijksoverheid.nl/documenten?type=Kamerstuk', body: '<main><ol class="results"><li class="results__item">Kamerbrief</li></ol></main>', isDocument: false, why: 'a list' },
];
