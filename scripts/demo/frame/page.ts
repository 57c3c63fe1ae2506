/** Wraps a page as every site does; `style` keeps the frame of the site calm and readable, it is not the site's own. */
export function htmlPage(page: { readonly title: string; readonly head?: string; readonly style: string; readonly body: string }): string {
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}</title>
${page.head ?? ''}
<style>
${BASE_STYLE}
${page.style}
</style>
</head>
<body>
${page.body}
</body>
</html>
`;
}

/** Said on every page, outside the text of the document. */
export const EXAMPLE_NOTICE = '<p class="voorbeeld" role="note">Voorbeelddocument van Kamerspoor: verzonnen personen, stukken en bedragen.</p>';

const BASE_STYLE = `
body { margin: 0; font: 17px/1.55 system-ui, sans-serif; color: #1b1b1b; background: #fff; }
header, main, footer { padding: 12px clamp(16px, 5vw, 72px); }
main { max-inline-size: 46rem; }
h1 { font-size: 1.6rem; line-height: 1.25; }
h2 { font-size: 1.15rem; margin-block: 1.6em .4em; }
table { border-collapse: collapse; margin-block: 1em; font-variant-numeric: tabular-nums; }
caption { text-align: start; font-weight: 600; padding-block-end: 4px; }
th, td { border-block-end: 1px solid #ccc; padding: 4px 14px 4px 0; text-align: start; vertical-align: top; }
td.getal, th.getal { text-align: end; }
.voorbeeld { margin: 0; padding: 6px clamp(16px, 5vw, 72px); background: #eee; font-size: 14px; }
footer { border-block-start: 1px solid #ccc; font-size: 14px; color: #555; }`;
