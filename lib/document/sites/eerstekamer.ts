import { kamerstukId, parseKamerstukId } from '../../recognise/kamerstuk-id';
import type { Statement } from '../evidence';
import type { PageView } from '../page-view';
import { dayOf } from '../printed/date-line';
import { dossierLine } from '../printed/dossier-line';
import { hasProse } from './prose';
import type { Site, SiteExample } from './site';

const DOCUMENT_PATH = /^\/(?:motie|brief|verslag|nota|memorie|toezegging)\/[^/]+$|\/f=[^/]*\.pdf$/;

/** Papers of the Eerste Kamer. Its site writes dossiers with a point and papers with a letter: "37.020, M". */
export const eerstekamer: Site = {
  name: 'eerstekamer.nl',
  hosts: ['eerstekamer.nl'],
  recognises: (page) => page.title.endsWith('- Eerste Kamer der Staten-Generaal'),
  isDocument: (page) => (page.url === null || DOCUMENT_PATH.test(page.url.pathname)) && (page.labelled.get('nummer') !== undefined || hasProse(page)),
  contentRoots: ['#main_content_wrapper', 'main'],
  evidence: (page) => [{ from: 'markup', says: shownStatement(page) }],
};

function shownStatement(page: PageView): Statement {
  const { labelled } = page;
  const number = labelled.get('nummer') ?? null;
  const isMotion = page.url?.pathname.startsWith('/motie/') ?? labelled.has('indiener(s)');
  return {
    ...numberOf(number),
    kind: isMotion ? 'motie' : 'onbekend',
    title: page.text('h1'),
    date: dayOf(labelled.get('ingediend') ?? labelled.get('datum') ?? ''),
    proposers: isMotion ? namesOf(labelled.get('indiener(s)') ?? labelled.get('indiener') ?? '') : [],
  };
}

const NUMBER = /^(.{5,30}), ([A-Z]{1,2}|\d{1,4})$/;

function numberOf(number: string | null): Statement {
  const [, printed = '', paper = ''] = NUMBER.exec(number ?? '') ?? [];
  const dossiers = dossierLine(printed)?.dossiers ?? [];
  const [id = null, ...aliases] = dossiers.map((dossier) => kamerstukId({ dossier, number: paper })).filter((each) => parseKamerstukId(each) !== null);
  return { id, aliases, dossiers, number };
}

/** "drs. A. Jansen (Partij), B. de Vries (Groep)" without parties. */
const namesOf = (list: string): string[] => list.replace(/ ?\([^()]{0,60}\)/g, '').split(/, ?| en /).map((name) => name.trim()).filter((name) => name !== '');

export const examples: readonly SiteExample[] = [
  {
    address: 'https://www.eerstekamer.nl/motie/motie_jansen_partij_c_s_over_bouw',
    head: '<title>Motie-Jansen (Partij) c.s. over sneller bouwen (36.600, M) - Eerste Kamer der Staten-Generaal</title>',
    body: '<main class="cell"><div id="main_content_wrapper"><h1>Motie-Jansen c.s. over sneller bouwen</h1><table class="styletable"><tr><th scope="row">nummer</th><td>36.725, M</td></tr><tr><th scope="row">ingediend</th><td>4 november 2025</td></tr><tr><th scope="row">indiener(s)</th><td>drs. A. Jansen (Partij)</td></tr></table></div></main>',
    isDocument: true, begins: 'Motie-Jansen',
    identity: { id: 'kst-36725-M', kind: 'motie', date: '2025-11-04', dossiers: ['36725'], proposers: ['drs. A. Jansen'], number: '36.725, M' },
    why: 'a motion with its table of facts',
  },
  { address: 'https://www.eerstekamer.nl/wetsvoorstel/36725_bouwwet', body: '<main><h1>Bouwwet</h1><div class="behandeling"><ul class="ladder"><li>EK, A</li></ul></div></main>', isDocument: false, why: 'all papers of a bill' },
  { address: 'https://www.eerstekamer.nl/stemmingen_per_vergaderdag?jaar=2025', body: '<main><table><tr><th>nummer</th><td>36.725, M</td></tr></table></main>', isDocument: false, why: 'votes of a day' },
];
