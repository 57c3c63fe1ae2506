import { kamerstukId, parseKamerstukId } from '../../recognise/kamerstuk-id';
import type { DocumentKind } from '../document';
import type { Evidence, Statement } from '../evidence';
import { canonicalOfficialId, idOfOfficialAddress, kindOfOfficialId, statementOfId } from '../official-id';
import type { PageView } from '../page-view';
import { dayOf } from '../printed/date-line';
import { dossierLine } from '../printed/dossier-line';
import { metaOf, metasOf } from './metas';
import { hasProse } from './prose';
import type { Site, SiteExample } from './site';

/** "36455-(R2188)": ids leave the number of a kingdom act out. */
const KINGDOM_ACT = /[- ]?\(? ?R ?\d{3,4} ?\)?/;
const XML_ROOT = 'officiele-publicatie, kamerwrk';

/** Files and pages of official publications. The page of an unknown id may answer as if it were there. */
export const officielebekendmakingen: Site = {
  name: 'officielebekendmakingen.nl',
  hosts: ['zoek.officielebekendmakingen.nl'],
  recognises: (page) => page.metas.some(({ name }) => name.startsWith('OVERHEIDop.')) || page.has(XML_ROOT),
  isDocument: (page) => idsOf(page).length > 0 && (page.has(`#broodtekst, div[class*="stuk"], metadata_gegevens, ${XML_ROOT}`) || hasProse(page)),
  contentRoots: ['#broodtekst', 'div.stuk', 'div[class*="stuk"]', 'main.global-main', '#Inhoud'],
  evidence: (page) => [...addressEvidence(page), ...metaEvidence(page), ...xmlEvidence(page)],
};

function idsOf(page: PageView): string[] {
  const fromAddress = page.url === null ? null : idOfOfficialAddress(page.url);
  return [fromAddress, metaId(page)].filter((id): id is string => id !== null);
}

function addressEvidence({ url }: PageView): Evidence[] {
  const id = url === null ? null : idOfOfficialAddress(url);
  return id === null ? [] : [{ from: 'address', says: statementOfId(id) }];
}

/** Metas in the head; pages that keep theirs in a record of their own name only its address. */
function metaId(page: PageView): string | null {
  const stated = canonicalOfficialId(metaOf(page, 'DC.identifier') ?? '');
  const record = metaOf(page, 'OVERHEIDop.externMetadataRecord') ?? '';
  return stated ?? (URL.canParse(record) ? idOfOfficialAddress(new URL(record)) : null);
}

function metaEvidence(page: PageView): Evidence[] {
  const id = metaId(page);
  const dossiers = metasOf(page, 'OVERHEIDop.dossiernummer').map((dossier) => dossier.replace(KINGDOM_ACT, '').replace(/ /g, ''));
  const says: Statement = {
    ...(id === null ? {} : statementOfId(id)),
    ...(id === null ? {} : { kind: kindOf(page, id) }),
    ...(dossiers.length === 0 ? {} : { dossiers }),
    title: metaOf(page, 'OVERHEIDop.documenttitel') ?? wholeTitle(page, id),
    date: dayFromIso(metaOf(page, 'DCTERMS.issued')),
    aliases: id === null ? [] : aliasesOf(id, dossiers),
  };
  return [{ from: 'markup', says }];
}

/** `DC.title` of a kamerstuk strings the titles of dossier and paper together; of other publications it is the title. */
function wholeTitle(page: PageView, id: string | null): string | null {
  return id === null || id.startsWith('kst-') ? null : metaOf(page, 'DC.title');
}

function kindOf(page: PageView, id: string): DocumentKind {
  const isMotion = page.metas.some(({ name, content, scheme }) => name === 'DC.type' && scheme === 'OVERHEIDop.KamerstukTypen' && /\bmotie\b/i.test(content));
  return isMotion ? 'motie' : kindOfOfficialId(id);
}

/** Elements of official XML that say the same: several dossiers, the day as an attribute. */
function xmlEvidence(page: PageView): Evidence[] {
  if (!page.has(XML_ROOT)) return [];
  const lines = page.texts('dossiernummer').map(dossierLine).filter((line) => line !== null);
  const dossiers = lines.flatMap((line) => line.dossiers);
  const number = page.text('ondernummer');
  const printed = lines.flatMap((line) => line.printed).join(' / ');
  const says: Statement = {
    dossiers,
    ...(number === null || printed === '' ? {} : { number: `${printed}, ${/^\d/.test(number) ? 'nr.' : 'letter'} ${number}` }),
    title: page.text('stuk > titel') ?? page.text('item-titel'),
    date: dayFromIso(page.attribute('datumtekst datum', 'isodatum')) ?? dayOf(page.text('vergaderdatum') ?? ''),
  };
  const id = metaId(page);
  return [{ from: 'markup', says: { ...says, aliases: id === null ? [] : aliasesOf(id, dossiers) } }];
}

/** The same paper under the other dossiers it belongs to. */
function aliasesOf(id: string, dossiers: readonly string[]): string[] {
  const parsed = parseKamerstukId(id);
  if (parsed?.shape !== 'paper') return [];
  const { number, suffix } = parsed;
  return dossiers.map((dossier) => kamerstukId({ dossier, number, suffix })).filter((alias) => alias !== id && parseKamerstukId(alias) !== null);
}

const dayFromIso = (value: string | null): string | null => (value !== null && /^\d{4}-\d{2}-\d{2}/.test(value) ? dayOf(readable(value)) : null);

/** `2018-07-05T10:00` as `5-7-2018`, which only days of the calendar pass. */
const readable = (iso: string): string => `${Number(iso.slice(8, 10))}-${Number(iso.slice(5, 7))}-${iso.slice(0, 4)}`;

export const examples: readonly SiteExample[] = [
  {
    address: 'https://zoek.officielebekendmakingen.nl/kst-29538-12.html?s=03',
    head: '<meta name="DC.identifier" scheme="OVERHEIDop.ParlID" content="kst-29538-12"><meta content="2019-03-12" name="DCTERMS.issued"><meta name="DCTERMS.available" content="2019-03-14"><meta name="OVERHEIDop.dossiernummer" content="29538"><meta name="DC.type" scheme="OVERHEIDop.KamerstukTypen" content="Brief">',
    body: '<nav>Zoeken</nav><main><div id="broodtekst" class="stuk broodtekst-container"><p>29 538</p><p>Zorg in de buurt</p><p>Nr. 12</p><p>BRIEF VAN DE MINISTER VOOR WONEN</p></div></main>',
    isDocument: true, begins: '29 538',
    identity: { id: 'kst-29538-12', kind: 'kamerstuk', date: '2019-03-12', dossiers: ['29538'], number: '29 538, nr. 12' },
    why: 'address, metas and print agree; the date of the document is not that of its publication',
  },
  {
    address: 'https://zoek.officielebekendmakingen.nl/kst-29538-12.html',
    head: '<meta name="DC.identifier" content="kst-29538-13">', body: '<div id="broodtekst">Een stuk dat onder een ander nummer staat dan het adres zegt.</div>',
    isDocument: true, identity: { id: null, candidates: ['kst-29538-12', 'kst-29538-13'] }, why: 'two ids that differ leave it open',
  },
  {
    address: 'https://zoek.officielebekendmakingen.nl/kst-1230045.html',
    head: '<meta name="DC.identifier" content="kst-1230045"><meta name="OVERHEIDop.dossiernummer" content="36600-XVI">',
    body: '<div class="stuk"><p>36 600 XVI</p><p>Begroting van een ministerie</p><p>Nr. 88</p><p>BRIEF VAN DE MINISTER VAN ZAKEN</p></div>',
    isDocument: true, identity: { id: 'kst-36600-XVI-88', aliases: ['kst-1230045'], dossiers: ['36600-XVI'] }, why: 'an id of before the paper was formatted becomes an alias',
  },
  { address: 'https://zoek.officielebekendmakingen.nl/dossier/36600-XXIII', body: '<main><h1>Dossier</h1><ul><li>Nr. 3 BRIEF VAN DE MINISTER</li></ul></main>', isDocument: false, identity: { kind: 'onbekend', id: null }, why: 'all papers of a dossier' },
  { address: 'https://zoek.officielebekendmakingen.nl/kst-99999-1.html', body: '<main><h1>Pagina niet gevonden</h1></main>', isDocument: false, why: 'an error page that answers with status 200' },
  { address: 'https://zoek.officielebekendmakingen.nl/dossier/kst-cxxiv-g.html', head: '<meta name="OVERHEIDop.vergaderjaar" content="2020-2021">', body: '<div id="broodtekst">Verslag van een commissie van de Eerste Kamer over de eigen werkwijze.</div>', isDocument: true, identity: { id: 'kst-CXXIV-G' }, why: 'an alias path, in small letters' },
];
