import { EXAMPLE_NOTICE, htmlPage } from './page';

/** A ledenbrief on vng.nl. */
export interface MemberLetter {
  readonly title: string;
  /** `Lbr. 25/041`. */
  readonly number: string;
  readonly date: string;
  readonly text: string;
}

export function memberLetterPage({ title, number, date, text }: MemberLetter): string {
  return htmlPage({
    title: `${title} | VNG`,
    style: 'header { background: #00387d; color: #fff; } .label { color: #555; margin: 0; } .field__item { margin: 0 0 8px; }',
    body: `<header><p>Vereniging van Nederlandse Gemeenten</p></header>
${EXAMPLE_NOTICE}
<main>
<article class="node node--type-letter">
<h1>${title}</h1>
<div class="field"><p class="label">Datum</p><p class="field__item">${date}</p></div>
<div class="field"><p class="label">Ledenbrief nummer</p><p class="field__item">${number}</p></div>
<div class="text">
${text}
</div>
</article>
</main>
<footer><p>Nassaulaan 12, Den Haag</p></footer>`,
  });
}
