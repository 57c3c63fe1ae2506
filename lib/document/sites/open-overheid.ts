import { dayOf } from '../printed/date-line';
import { hasProse } from './prose';
import type { Site, SiteExample } from './site';

/** Only a document has an id of this form behind `/documenten/`; the same form without this host says nothing. */
const DOCUMENT_PATH = /^\/documenten\/(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|(?:ronl|oep)-[\w-]{4,80})(?:\/\d{1,3})?$/;

/** Documents that were made public under the Wet open overheid. */
export const openOverheid: Site = {
  name: 'open.overheid.nl',
  hosts: ['open.overheid.nl'],
  recognises: () => false,
  isDocument: (page) => page.url !== null && DOCUMENT_PATH.test(page.url.pathname) && (page.has('h1') || hasProse(page)),
  contentRoots: ['main', '[role="main"]'],
  evidence: (page) => [{
    from: 'markup',
    says: {
      title: page.labelled.get('officiële titel') ?? page.text('h1'),
      date: dayOf(page.labelled.get('documentdatum') ?? page.labelled.get('datum document') ?? ''),
      sender: page.labelled.get('verantwoordelijke') ?? page.labelled.get('organisatie') ?? null,
    },
  }],
};

export const examples: readonly SiteExample[] = [
  {
    address: 'https://open.overheid.nl/documenten/0f0e1d2c-3b4a-5968-7786-95a4b3c2d1e0',
    body: '<main><h1>Besluit op verzoek</h1><dl><dt>Officiële titel</dt><dd>Besluit op een verzoek over dijken</dd><dt>Verantwoordelijke</dt><dd>Ministerie van Dijken</dd><dt>Documentdatum</dt><dd>4 maart 2024</dd></dl></main>',
    isDocument: true, identity: { id: null, title: 'Besluit op een verzoek over dijken', sender: 'Ministerie van Dijken', date: '2024-03-04' }, why: 'a page with labels',
  },
  { address: 'https://open.overheid.nl/documenten/ronl-0a1b2c3d_2', body: '<main><h1>Brief over dijken</h1></main>', isDocument: true, identity: { title: 'Brief over dijken', date: null }, why: 'an id with a source in front' },
  { address: 'https://open.overheid.nl/zoekresultaten?zoeken=dijken', body: '<main><h1>Zoekresultaten</h1></main>', isDocument: false, why: 'a search page' },
];
