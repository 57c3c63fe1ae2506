import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publicationPage } from './frame/officielebekendmakingen';
import { newsPage } from './frame/rijksoverheid';
import { paperListPage, paperPage } from './frame/tweedekamer';
import { memberLetterPage } from './frame/vng';

/** A page of the demo: where it stands and what it says of itself. Together they tell one invented story. */
export interface DemoDocument {
  readonly url: string;
  readonly title: string;
  readonly html: string;
}

const DOSSIER = { dossier: '39990', dossierTitle: 'Toekomst van de lokale bibliotheek' };
const MOTION_ADDRESS = 'https://zoek.officielebekendmakingen.nl/kst-39990-7.html';
const LETTER_ADDRESS = 'https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?id=2025Z20417&did=2025D48210';

const text = (file: string): string => readFileSync(join(import.meta.dirname, 'documents', file), 'utf8');

/** The documents in the order of the story. */
export const demoDocuments: readonly DemoDocument[] = [
  {
    url: 'https://vng.nl/brieven/moties-over-de-lokale-bibliotheek',
    title: 'Ledenbrief: drie moties over de lokale bibliotheek',
    html: memberLetterPage({ title: 'Moties over de lokale bibliotheek', number: 'Lbr. 25/041', date: '24 juni 2025', text: text('lbr-25-041.html') }),
  },
  {
    url: MOTION_ADDRESS,
    title: 'Motie van het lid Terpstra c.s. over structureel geld',
    html: publicationPage({
      ...DOSSIER, id: 'kst-39990-7', number: '7', type: 'Motie', issued: '2025-07-03', available: '2025-07-04', sessionYear: '2024-2025',
      documentTitle: 'Motie van het lid Terpstra c.s. over een structurele bijdrage voor de lokale bibliotheek',
      proposers: ['J. Terpstra', 'R. van den Akker', 'S. El Idrissi'], text: text('kst-39990-7.html'),
    }),
  },
  {
    url: 'https://www.tweedekamer.nl/kamerstukken/moties/detail?id=2025Z13391&did=2025D31077',
    title: 'Motie van het lid Van den Akker over openstelling in het weekend',
    html: paperPage({ kind: 'Motie', title: 'Motie van het lid Van den Akker over openstelling van bibliotheken in het weekend', number: '2025D31077', date: '3 juli 2025', text: text('motie-van-den-akker.html') }),
  },
  {
    url: 'https://zoek.officielebekendmakingen.nl/kst-39990-12.html',
    title: 'Kamerbrief over geld voor de lokale bibliotheek',
    html: publicationPage({
      ...DOSSIER, id: 'kst-39990-12', number: '12', type: 'Brief', issued: '2025-10-10', available: '2025-10-14', sessionYear: '2025-2026',
      documentTitle: 'Brief van de minister van Onderwijs, Cultuur en Wetenschap over geld voor de lokale bibliotheek', text: text('kst-39990-12.html'),
    }),
  },
  {
    url: 'https://www.rijksoverheid.nl/actueel/nieuws/2025/10/11/jaarlijks-48-miljoen-euro-voor-bibliotheken',
    title: 'Nieuwsbericht: jaarlijks 48 miljoen euro voor bibliotheken',
    html: newsPage({
      title: 'Jaarlijks 48 miljoen euro voor bibliotheken', summary: 'Gemeenten krijgen vanaf 2026 elk jaar ruim 48 miljoen euro om hun bibliotheken open te houden.',
      ministry: 'Ministerie van Onderwijs, Cultuur en Wetenschap', issued: '2025-10-11T09:00', articleMeta: 'Nieuwsbericht | 11-10-2025 | 09:00', text: text('nieuws-bibliotheken.html'),
    }),
  },
  {
    url: LETTER_ADDRESS,
    title: 'Kamerbrief: de nieuwe verdeling schuift op',
    html: paperPage({ kind: 'Brief regering', title: 'Stand van zaken verdeling bibliotheekmiddelen', number: '2025D48210', date: '20 november 2025', text: text('2025D48210.html') }),
  },
  {
    url: 'https://vng.nl/brieven/stand-van-zaken-moties-bibliotheek',
    title: 'Ledenbrief: wat het Rijk met de moties doet',
    html: memberLetterPage({ title: 'Stand van zaken moties bibliotheek', number: 'Lbr. 25/077', date: '9 december 2025', text: text('lbr-25-077.html') }),
  },
];

/** A page that is no document: the reader has to stay out of it. */
export const demoList: DemoDocument = {
  url: 'https://www.tweedekamer.nl/kamerstukken/brieven_regering?qry=bibliotheek',
  title: 'Lijst met brieven: geen document',
  html: paperListPage('Brieven regering over bibliotheken', [
    { date: '20 november 2025', title: 'Stand van zaken verdeling bibliotheekmiddelen', address: LETTER_ADDRESS },
    { date: '3 juli 2025', title: 'Reactie op de motie van het lid Terpstra c.s. over € 48 miljoen (39990-7)', address: MOTION_ADDRESS },
  ]),
};
