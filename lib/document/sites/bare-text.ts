import type { Site, SiteExample } from './site';

/** Any page of a site that we have no rules for: what it is, only its text tells. */
export const bareText: Site = {
  name: 'bare text',
  hosts: [],
  recognises: () => false,
  isDocument: () => true,
  contentRoots: ['main', '[role="main"]', 'article'],
  evidence: () => [],
};

export const examples: readonly SiteExample[] = [
  { address: 'https://gemeente.example/raad/stuk', body: '<nav>Menu</nav><main><p>BESLUITENLIJST</p><p>Besluitenlijst van de vergadering van 4 maart 2024</p><p>Punt 1</p></main>', isDocument: true, begins: 'BESLUITENLIJST', identity: { kind: 'besluitenlijst', id: null, date: '2024-03-04' }, why: 'read by its text' },
  { address: 'https://nieuws.example/artikel', body: '<main><h1>Nieuws</h1><p>De raad sprak gisteren over Lbr. 21/033 en kst-29538-12.</p></main>', isDocument: true, identity: { kind: 'onbekend', id: null, title: null, date: null }, why: 'a page about documents is none of them' },
];
