import { EXAMPLE_NOTICE, htmlPage } from './page';

/** A news item on www.rijksoverheid.nl. */
export interface NewsItem {
  readonly title: string;
  readonly summary: string;
  readonly ministry: string;
  /** `2025-10-11T09:00`. */
  readonly issued: string;
  /** Line under the heading, with the date as printed. */
  readonly articleMeta: string;
  readonly text: string;
}

export function newsPage({ title, summary, ministry, issued, articleMeta, text }: NewsItem): string {
  return htmlPage({
    title: `${title} | Nieuwsbericht | Rijksoverheid.nl`,
    head: `<meta name="description" content="${summary}">
<meta property="og:description" content="${summary}">
<meta name="DCTERMS.title" content="${title} - Nieuwsbericht - Rijksoverheid.nl">
<meta name="DCTERMS.type" title="RIJKSOVERHEID.Informatietype" content="nieuwsbericht">
<meta name="DCTERMS.creator" title="RIJKSOVERHEID.Organisatie" content="${ministry}">
<meta name="DCTERMS.issued" content="${issued}">
<meta name="DCTERMS.available" content="start=${issued.slice(0, 10)};">`,
    style: 'header { border-block-end: 6px solid #154273; } .article-meta { color: #555; } .intro { font-weight: 600; }',
    body: `<header><p>Rijksoverheid</p></header>
${EXAMPLE_NOTICE}
<main id="content-wrapper">
<div class="article content">
<h1 class="news">${title}</h1>
<p class="article-meta">${articleMeta}</p>
${text}
</div>
</main>`,
  });
}
