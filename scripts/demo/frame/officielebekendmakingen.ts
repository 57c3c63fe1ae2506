import { EXAMPLE_NOTICE, htmlPage } from './page';

/** A publication as zoek.officielebekendmakingen.nl frames it since its current design. */
export interface Publication {
  readonly id: string;
  readonly dossier: string;
  readonly number: string;
  readonly dossierTitle: string;
  readonly documentTitle: string;
  /** `Brief`, `Motie`, …, of the scheme OVERHEIDop.KamerstukTypen. */
  readonly type: string;
  readonly issued: string;
  readonly available: string;
  readonly sessionYear: string;
  readonly proposers?: readonly string[];
  /** Inside of `div#broodtekst`. */
  readonly text: string;
}

export function publicationPage(publication: Publication): string {
  const { id, dossier, number, documentTitle } = publication;
  return htmlPage({
    title: `${documentTitle} | Officiële bekendmakingen`,
    head: metas(publication),
    style: 'header { background: #154273; color: #fff; } .content--publication { display: grid; gap: 24px; } #extrainfo { font-size: 14px; } main { max-inline-size: 60rem; }',
    body: `<header><p>Officiële bekendmakingen</p></header>
${EXAMPLE_NOTICE}
<main class="global-main">
<div id="content" role="main" class="content--publication">
<article>
<table class="metadata"><tbody>
<tr><th>Datum publicatie</th><th>Organisatie</th><th>Vergaderjaar</th><th>Dossier- en ondernummer</th></tr>
<tr><td>${dutchDay(publication.available)}</td><td>Tweede Kamer der Staten-Generaal</td><td>${publication.sessionYear}</td><td>${dossier} nr. ${number}</td></tr>
</tbody></table>
<div id="broodtekst" class="stuk broodtekst-container">
${publication.text}
</div>
</article>
<aside id="extrainfo"><h2>Extra informatie</h2><dl><dt>Publicatie</dt><dd>${id}</dd></dl></aside>
<div id="gerelateerd"><h2>Gerelateerde informatie</h2><p><a href="/dossier/${dossier}">Alle stukken van dossier ${dossier}</a></p></div>
</div>
</main>`,
  });
}

function metas(publication: Publication): string {
  const { id, dossier, number, dossierTitle, documentTitle, type, issued, available, sessionYear, proposers = [] } = publication;
  const fields: readonly (readonly [name: string, content: string, scheme: string])[] = [
    ['DC.identifier', id, 'OVERHEIDop.ParlID'],
    ['DC.title', `${dossierTitle}; ${type}; ${documentTitle}`, ''],
    ['DC.type', type, 'OVERHEIDop.KamerstukTypen'],
    ['DC.type', 'Kamerstuk', 'OVERHEIDop.Parlementair'],
    ['DC.creator', 'Tweede Kamer der Staten-Generaal', 'OVERHEID.StatenGeneraal'],
    ['DCTERMS.issued', issued, 'XSD.date'],
    ['DCTERMS.available', available, 'XSD.date'],
    ['OVERHEIDop.dossiernummer', dossier, ''],
    ['OVERHEIDop.ondernummer', number, ''],
    ['OVERHEIDop.dossiertitel', dossierTitle, ''],
    ['OVERHEIDop.documenttitel', documentTitle, ''],
    ['OVERHEIDop.vergaderjaar', sessionYear, ''],
    ...proposers.map((proposer) => ['OVERHEIDop.indiener', proposer, ''] as const),
  ];
  return fields.map(([name, content, scheme]) => `<meta name="${name}" scheme="${scheme}" content="${content}">`).join('\n');
}

const dutchDay = (iso: string): string => iso.split('-').reverse().join('-');
