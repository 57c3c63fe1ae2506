import { kamerstukId, parseKamerstukId } from '../../recognise/kamerstuk-id';
import type { DocumentKind } from '../document';
import type { Statement } from '../evidence';
import type { PageView } from '../page-view';
import { dayOf } from '../printed/date-line';
import type { Site, SiteExample } from './site';

/**
 * Papers of the Tweede Kamer. The titles in `dcterms.title`, `canonical` and `dcterms.identifier` have been seen to
 * be those of other papers, so only what is shown counts.
 */
export const tweedekamer: Site = {
  name: 'tweedekamer.nl',
  hosts: ['tweedekamer.nl'],
  recognises: (page) => page.title.endsWith('| Tweede Kamer der Staten-Generaal'),
  isDocument: (page) => isDetail(page.url) && page.has('h1') && shownStatement(page).number !== null,
  contentRoots: ['div.m-modal__content', '#content-container', 'main'],
  evidence: (page) => [{ from: 'markup', says: { ...shownStatement(page), aliases: documentNumber(page.url) } }],
};

/** Votes and activities have pages of their own that list papers. */
function isDetail(url: URL | null): boolean {
  if (url === null) return true;
  return /^\/kamerstukken\/(?!stemmingsuitslagen)(?:[\w-]+\/)?detail$/.test(url.pathname) && /^\d{4}[DZ]\d{5}$/.test(url.searchParams.get('did') ?? url.searchParams.get('id') ?? '');
}

/** The number of the document in the register of the Kamer, `2024D36854`. */
function documentNumber(url: URL | null): string[] {
  const did = url?.searchParams.get('did') ?? '';
  return /^\d{4}D\d{5}$/.test(did) ? [did] : [];
}

function shownStatement(page: PageView): Statement {
  const number = page.labelled.get('nummer') ?? null;
  const paper = number === null ? null : parseKamerstukId(number);
  const id = paper?.shape === 'paper' ? kamerstukId(paper) : null;
  const dossier = paper?.shape !== 'paper' ? null : paper.chapter === null ? paper.dossier : `${paper.dossier}-${paper.chapter}`;
  const shown = page.text('h1 span.u-text-primary') ?? page.text('.paper-header h1') ?? '';
  return {
    id, number, dossiers: dossier === null ? [] : [dossier], kind: kindOf(shown, id !== null),
    title: page.text('p.use-as-title') ?? titleBehind(page.text('h1'), shown),
    date: dayOf(page.labelled.get('datum') ?? page.labelled.get('publicatiedatum') ?? ''),
  };
}

function kindOf(shown: string, hasId: boolean): DocumentKind {
  if (/^(?:gewijzigde )?motie/i.test(shown)) return 'motie';
  if (/^antwoord schriftelijke vragen/i.test(shown)) return 'aanhangsel';
  if (/^besluitenlijst/i.test(shown)) return 'besluitenlijst';
  if (hasId) return 'kamerstuk';
  return /^brief/i.test(shown) ? 'brief' : 'onbekend';
}

/** "Brief regering: Voortgang van de bouw" without what is in front of the colon. */
function titleBehind(heading: string | null, shown: string): string | null {
  if (heading === null || heading === shown) return null;
  const title = heading.startsWith(shown) ? heading.slice(shown.length).replace(/^ ?: ?/, '') : heading;
  return title === '' ? null : title;
}

export const examples: readonly SiteExample[] = [
  {
    address: 'https://www.tweedekamer.nl/kamerstukken/moties/detail?id=2015Z01234&did=2015D01234',
    head: '<meta name="dcterms.title" content="Titel van een ander stuk"><link rel="canonical" href="/kamerstukken/detail">',
    body: '<div id="content-container"><div class="paper-header"><h1>Motie</h1><dl><dt>Nummer</dt><dd>29538-21</dd><dt>Publicatiedatum</dt><dd>3 maart 2015</dd></dl></div><p class="use-as-title">Motie van het lid Jansen over sneller bouwen</p></div>',
    isDocument: true, identity: { id: 'kst-29538-21', kind: 'motie', date: '2015-03-03', title: 'Motie van het lid Jansen over sneller bouwen', aliases: ['2015D01234'] },
    why: 'the page of 2015; the meta names another paper',
  },
  {
    address: 'https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2024D01234&id=2024Z01234',
    body: '<main><h1><span class="u-text-primary u-font-normal">Brief regering</span>: Voortgang van de bouw</h1><div><span class="h-visually-hidden">Nummer:</span> 36600-XXII-8</div><div><span class="h-visually-hidden">Datum:</span> 5 juli 2024</div></main>',
    isDocument: true, identity: { id: 'kst-36600-XXII-8', kind: 'kamerstuk', title: 'Voortgang van de bouw', date: '2024-07-05', dossiers: ['36600-XXII'] },
    why: 'the later page, with labels for screen readers',
  },
  { address: 'https://www.tweedekamer.nl/kamerstukken/moties?qry=bouw', body: '<main><h1>Moties</h1><dl><dt>Nummer</dt><dd>29538-21</dd></dl></main>', isDocument: false, why: 'a list' },
  { address: 'https://www.tweedekamer.nl/kamerstukken/stemmingsuitslagen/detail?id=2015P01234', body: '<main><h1>Stemmingen</h1><dl><dt>Nummer</dt><dd>29538-21</dd></dl></main>', isDocument: false, why: 'votes on several papers' },
  { address: 'https://www.tweedekamer.nl/kamerstukken/detail?id=2024Z99999&did=2024D99999', body: '<main><h1>Niet gevonden</h1></main>', isDocument: false, why: 'an error page' },
];
