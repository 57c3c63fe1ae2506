/** A letter of our own, as the site of the VNG would show it; motions, amounts, references, dates and commitments. */
export const LETTER_ADDRESS = 'https://vng.nl/brieven/stand-van-zaken-drie-moties';

/** @param more markup behind the letter @param style of the page */
export function letterPage(more = '', style = ''): string {
  return `<!doctype html><html lang="nl"><head><title>Stand van zaken drie moties | VNG</title><style>
body { font: 17px/1.6 Georgia, serif; margin: 36px 48px; } article { max-inline-size: 680px; } ${style}</style></head><body>
<header><nav>Menu</nav></header>
<main><article><h1>Stand van zaken drie moties</h1>
<div>Ledenbrief nummer</div><div>Lbr. 18/091</div><div>12 november 2018</div>
<p>Geacht college en gemeenteraad,</p>
<p id="first">Op 27 juni 2018 nam de ledenvergadering de motie "Eerlijk delen van het jeugdbudget" aan. Het kabinet trekt in 2019 € 80 miljoen
respectievelijk € 100 miljoen uit voor de bijstand, en structureel € 17 miljoen voor jongeren.</p>
<p id="second">Zie Kamerstuk 34 477, nr. 39 en de brief van 6 november 2018. Het kabinet heeft toegezegd om in het voorjaar van 2019 een onderzoek
naar jeugdhulp te sturen. De motie "Eerlijk delen van het jeugdbudget" blijft daarmee staan.</p>
<p>De motie "Meer tijd voor de wijkteams" is aangehouden. Wij houden u op de hoogte.</p>
<p>Hoogachtend,</p><p>Vereniging van Nederlandse Gemeenten</p></article></main>${more}</body></html>`;
}
