import { EXAMPLE_NOTICE, htmlPage } from './page';

/** The detail page of a paper on www.tweedekamer.nl. */
export interface Paper {
  /** `Brief regering`, `Motie`. */
  readonly kind: string;
  readonly title: string;
  readonly number: string;
  /** As printed, `20 november 2025`. */
  readonly date: string;
  /** Inside of the window that shows the text. */
  readonly text: string;
}

export function paperPage({ kind, title, number, date, text }: Paper): string {
  return tweedeKamerPage(`${kind}: ${title}`, `<article>
<h1><span class="u-text-primary u-font-normal">${kind}</span> : ${title}</h1>
<ul class="m-list">
<li><span class="h-visually-hidden">Nummer:</span> ${number}</li>
<li><span class="h-visually-hidden">Datum:</span> ${date}</li>
</ul>
<p><a href="/downloads/document?id=${number}" aria-label="Download kamerstuk ${title}">Download</a></p>
<div class="m-modal"><div class="m-modal__content">
${text}
</div></div>
</article>`);
}

/** A page of search results: it names many papers and is none itself. */
export function paperListPage(heading: string, items: readonly { readonly date: string; readonly title: string; readonly address: string }[]): string {
  const cards = items.map(({ date, title, address }) => `<div class="m-card"><h3 class="m-card__title"><a href="${address}">${title}</a></h3><p>${date}</p></div>`);
  return tweedeKamerPage(heading, `<h1>${heading}</h1>
<p>${items.length} resultaten</p>
<div class="m-card-list">
${cards.join('\n')}
</div>`);
}

const tweedeKamerPage = (title: string, main: string): string => htmlPage({
  title: `${title} | Tweede Kamer der Staten-Generaal`,
  head: `<meta name="dcterms.title" content="${title}">
<link rel="canonical" href="https://www.tweedekamer.nl/kamerstukken/detail">`,
  style: '.h-visually-hidden { position: absolute; clip-path: inset(50%); } .m-list { list-style: none; padding: 0; color: #555; } .m-modal__content { border-inline-start: 4px solid #d5d5d5; padding-inline-start: 20px; } .u-text-primary { color: #003b6f; } .u-font-normal { font-weight: 400; }',
  body: `<header><p>Tweede Kamer der Staten-Generaal</p></header>
${EXAMPLE_NOTICE}
<main id="main-content">
${main}
</main>
<footer><p>Postbus 20018, 2500 EA Den Haag</p></footer>`,
});
