const FIRST = ('gemeente raads jeugd wonings bestuurs zorg inkomens arbeids verkeers water groen school bibliotheek wijk provincie rijks begrotings beleids '
  + 'onderzoeks vervoers energie warmte haven kust land natuur sport cultuur veiligheids brandweer politie markt winkel dorps stads regio klimaat bodem lucht geluids').split(' ');
const LAST = ('beleid plan fonds raad budget onderzoek project akkoord loket team centrum kader visie regeling bijdrage opgave aanpak dienst register verband '
  + 'commissie overleg toets norm kosten raming agenda monitor rapport opgaven').split(' ');
const SMALL = ('de het een en van in op voor met bij door naar over om te dat die dit aan als ook nog maar dan wij zij er is zijn was worden wordt heeft '
  + 'hebben kan kunnen moet zullen zal niet geen meer veel alle deze elk waar wanneer omdat zodat').split(' ');
const OTHER = ('nieuwe oude snelle zorgvuldige lokale landelijke jaarlijkse gezamenlijke tijdelijke blijvende uitvoering voorbereiding vaststelling bespreking inwoners '
  + 'bewoners ondernemers partners bestuurders ambtenaren wethouders kinderen ouders leraren afspraken keuzes gevolgen kansen grenzen lessen stappen maatregelen').split(' ');

/** Words of our own making, the most used first, as in any text: a few small ones everywhere, most of them seldom. */
export const VOCABULARY: readonly string[] = [...SMALL, ...OTHER, ...FIRST.flatMap((first, i) => LAST.map((_last, j) => first + (LAST[(i + j) % LAST.length] ?? '')))];

/** A word by its rank: the n-th most used stands about 1/n times as often as the first (Zipf). @param chance from 0 up to 1 */
export function wordAt(chance: number): string {
  return VOCABULARY[Math.floor(VOCABULARY.length ** chance) - 1] ?? '';
}
