/** Longest topic, in UTF-16 code units; a longer phrase is cut at a word. */
const MOST = 90;
/** So far behind a sum its purpose may begin. */
const PURPOSE_WITHIN = 60;

const PURPOSE = /(?:^|\s)(?:voor|ter|ten behoeve van|ten bate van) (?!het jaar|de periode|de jaren|\d)/u;
const CLAUSE_END = /[.;:!?,(]| (?:die|dat|dan|zodat|waarbij|waarvan|waarmee|terwijl|omdat|beschikbaar|wordt|worden|is|zijn|werd|werden|gereserveerd|uitgetrokken|nodig|en nog eens|(?:in|vanaf|voor) (?:19\d\d|20\d\d|dit jaar))(?!\p{L})/u;

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** What may stand between a noun and its sum. */
const LINKS = words("niet zegge van met op ad tot om toe uit aan bij er nog eens nogmaals extra in totaal totaal een bedrag naar schatting structureel structurele incidenteel eenmalig jaarlijks jaarlijkse ca circa ongeveer ruim bijna zo'n tussen de rond maximaal minimaal ten minste hoogste meer minder dan boven oplopend bedraagt bedragen bedroeg is zijn was waren wordt worden zal zullen kan kost kosten kostte komt komen gaat gecombineerd beschikbaar beschikbare dat die wel gemiddeld maar slechts nu dit jaar respectievelijk vanaf sinds over daarvoor hiervoor daarvan hiervan voorts januari februari maart april mei juni juli augustus september oktober november december");
/** Words at which a noun phrase begins or before which it must have begun. */
const BREAKS = words('dat die of maar want omdat zodat als wanneer waarbij waarin waarvan waarmee er wordt worden werd werden is zijn was waren heeft hebben had hadden kan kunnen zal zullen moet moeten wil willen gaat gaan komt komen krijgt krijgen stelt stellen trekt trekken neemt nemen geeft geven ontvangt ontvangen betaalt betalen breidt dekt vergt kost leidt maakt maken bedraagt investeert reserveert steeg stijgt daalde daalt groeide groeit liep loopt ging dan daarom hierdoor daarnaast daardoor verder ook ik wij we zij hij');
const ARTICLES = words('de het een dit deze die dat zijn haar hun onze ons mijn elke iedere alle geen');
const PREPOSITIONS = words('van voor aan op in over uit tegen door bij binnen');
const MOST_WORDS = 10;

/**
 * What a sum is about, in the words of the sentence: what it is *voor* or *ter*, else the noun phrase before it.
 * @param before, after the part of the sentence that belongs to this sum
 * @returns `null` when no phrase says so
 */
export function topicOf(before: string, after: string): string | null {
  return purpose(after) ?? nounPhrase(before);
}

function purpose(after: string): string | null {
  const found = PURPOSE.exec(after.slice(0, PURPOSE_WITHIN));
  if (found === null) return null;
  const phrase = after.slice(found.index + found[0].length);
  return tidy(phrase.slice(0, CLAUSE_END.exec(phrase)?.index ?? phrase.length));
}

/** The last noun phrase of a text: back from its end to the article that no preposition ties to a noun before it. */
function nounPhrase(before: string): string | null {
  const list = before.slice(lastClause(before)).split(' ').filter((word) => word !== '');
  let end = list.length;
  while (end > 0 && (isLink(list[end - 1]) || (PARTICIPLE.test(list[end - 1] ?? '') && !ARTICLES.has(lower(list[end - 2]))))) end--;
  let start = end;
  for (let at = end - 1; at >= 0 && end - at <= MOST_WORDS; at--) {
    const word = lower(list[at]);
    if (BREAKS.has(word) || /^\d/.test(word)) break;
    if (!PREPOSITIONS.has(word)) start = at;
    if (ARTICLES.has(word) && !PREPOSITIONS.has(lower(list[at - 1]))) break;
  }
  return tidy(list.slice(start, end).join(' '));
}

/** Where the last clause begins: behind the last comma, colon or bracket. */
const lastClause = (text: string): number => Math.max(...[',', ';', ':', '('].map((sign) => text.lastIndexOf(sign))) + 1;
const lower = (word: string | undefined): string => (word ?? '').toLowerCase();
const PARTICIPLE = /^(?:ge|be|ver|ont|her|uit|in|op|af|toe)\p{L}{3,20}[dt]$/u;
const isLink = (word: string | undefined): boolean => LINKS.has(lower(word).replace(/\.$/, '')) || /^(?:\d{1,4}|[^\p{L}\d]{1,3})$/u.test(word ?? '');

function tidy(phrase: string): string | null {
  const trimmed = phrase.replace(/^[\s\-*"'(,:;•]{1,6}|[\s"',:;(-]{1,6}$/g, '').replace(/^o (?=\p{L})/u, '');
  if (!/\p{L}{3}/u.test(trimmed) || ARTICLES.has(trimmed.toLowerCase())) return null;
  if (trimmed.length <= MOST) return trimmed;
  const cut = trimmed.lastIndexOf(' ', MOST);
  return trimmed.slice(0, cut > 0 ? cut : MOST);
}
