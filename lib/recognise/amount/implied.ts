import type { Span } from '../../text/span';
import type { Sum } from './sum';

/** Parts of words that speak of money: nouns, and verbs of paying, saving and raising. */
const MONEY = new RegExp([
  'bedrag', 'budget', 'begroot', 'begrot', 'kosten?\\b', 'uitgaven', 'uitgegeven', 'uitgeven', 'uitgave', 'tekort', 'overschot', 'middelen\\b', 'subsidie', 'bezuinig',
  'korting', 'gekort', 'dekking', 'dekken', 'gedekt', 'invester', 'bijdrage', 'fonds', 'belasting', 'opbrengst', 'ontvangst', 'lasten', '\\bbaten', 'bespar',
  'omzet', 'schuld', 'winst', 'verlie', 'ombuiging', 'intensiver', 'derving', 'financi', 'krediet', 'lening', 'geleend', 'boete', 'schade', 'waarde', 'uitkering', 'vergoeding',
  'compens', 'premie', 'reserve', 'taakstelling', 'inkomst', '\\brente', 'tarie', '\\bprij[sz]', 'toeslag', 'accres', '\\bgeld', 'steunpakket', 'impuls', 'beta[al]', 'uitgetrokken',
  'uittrek', 'beschikbaar', 'vrijgemaakt', 'vrij te maken', 'vrijmaken', 'besteed', 'bested', 'ophalen', 'op te halen', 'opgehaald', 'oplever', 'tegenvaller', 'meevaller',
  'kapitaal', 'vermogen', 'export', 'import', 'bekostig', 'uitname', 'uitvalt', 'gestort', 'storting', 'tegoed', 'raming', 'geraamd', 'hypothe', 'salaris', 'loonsom', 'dividend',
  'bbp', 'btw', 'accijns', 'heffing', '\\beuro', '€', 'aanneemsom', 'begunstig', 'krijgt', 'toegekend', '\\bsteun', 'goedkoper', 'duurder', 'kwijt',
].join('|'), 'gi');

/** Words that say that things are counted, not money. */
const COUNT = /\b(?:aantal|inwoners|mensen|personen|bevolking|bezoekers|huishoudens|woningen|stuks|reizigers|passagiers|kilo\p{L}*|hectare|telt|co2|co₂|uitstoot|gewicht|goud\p{L}*|vracht|doses|exemplaren|bomen|kubieke|vierkante)\b/giu;
const WEIGHED = /\b(?:co2|co₂|uitstoot|stikstof|gewicht|goud\p{L}*|vracht|lading|afval|mest|weegt|wogen|graan|staal|kilo\p{L}*|stof|emissie\p{L}*)\b/iu;

/** Words that may follow a sum of money and are not what is counted. */
const FOLLOWS = new Set([
  ...'aan aangevraagd achter af al alleen als beschikbaar bij bedraagt bedragen boven buiten daarvan dan dat de deze die dit door duurder één een eenmalig en er extra gaat gaan geleden gemiddeld goedkoper had hadden heeft hebben het hier hoger hoog incidenteel in ineens inclusief is'.split(' '),
  ...'jaarlijks kan komt kosten kost krijgt kunnen lager is maal maar maximaal meer met mee minder moet moeten na naar netto niet nodig nog nu of ofwel om onder op over overhouden per plus procent respectievelijk ruim samen sinds structureel te tegen tegenover ten ter terug terwijl'.split(' '),
  ...'tot tussen uit vanaf van vanwege verdeeld verspreid via vast vrij voor voordat waarbij waarmee waarvan waard want werd wordt worden was waren wil wilde zal zijn zo zou zonder zullen groot subsidie steun belastinggeld schade winst verlies schuld budget omzet krediet bezuiniging bezuinigingen korting compensatie financiering investeringen rente dividend premie'.split(' '),
]);
/** Past participles that may follow a sum ("165 miljoen bezuinigd"); nouns in -d or -t do not stand behind a number in the plural. */
const PARTICIPLE = /^(?:ge|be|ver|ont|her|aan|af|bij|in|mis|om|op|over|toe|uit|vrij|weg)\p{L}{3,20}(?:d|t)$|^(?:\p{L}{0,6}ge)?(?:geven|komen|nomen|schreven|trokken|dragen|houden|schoven|laten)$/u;

/** Why a number without a currency is money, or `null` when it is not known to be. */
export interface Implied {
  readonly confidence: number;
}

/**
 * Judges a number with a scale word but without a currency ("ruim 18 miljard"): money when a money
 * word, a verb of paying or a per-unit is near, and no noun says that something else is counted.
 * @param sentence the sentence around it, in offsets of `text`
 */
export function impliedMoney(text: string, sum: Sum, sentence: Span): Implied | null {
  if (sum.scale === null) return sum.dash ? { confidence: 0.9 } : null;
  if (sum.written === 'article' && sum.scale.form !== 'ton' && sum.scale.factor < 1e6) return null;
  const after = text.slice(sum.end, Math.min(sentence.end, sum.end + 80));
  if (countsNext(after)) return null;
  const before = text.slice(sentence.start, sum.start);
  const wide = text.slice(sentence.start, sentence.end);
  if (sum.scale.form === 'ton' && (WEIGHED.test(wide) || sum.high >= 10_000_000)) return null;
  const money = Math.min(nearestBefore(MONEY, before), nearestAfter(MONEY, after));
  const count = Math.min(nearestBefore(COUNT, before), nearestAfter(COUNT, after));
  if (/^(?: structureel| jaarlijks)? per (?:jaar|inwoner|hectare|persoon|maand)\b/.test(after)) return { confidence: 0.92 };
  // Nothing else is told in abbreviated millions, and nothing else by the billion without its name.
  if (money < count) return { confidence: money < 60 ? 0.92 : 0.85 };
  const usual = sum.scale.form === 'abbreviation' || sum.scale.factor >= 1e9;
  return usual && count === Infinity ? { confidence: 0.75 } : null;
}

/** Whether the next word is what is counted. */
function countsNext(after: string): boolean {
  const next = /^(?: ?-)? ?(\p{L}[\p{L}'-]*)/u.exec(after);
  if (next === null) return false;
  const word = (next[1] ?? '').toLowerCase();
  return !FOLLOWS.has(word) && !PARTICIPLE.test(word);
}

/** Distance from the last match to the end of a text. */
function nearestBefore(pattern: RegExp, text: string): number {
  let end = -Infinity;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return text.length - end;
}

function nearestAfter(pattern: RegExp, text: string): number {
  pattern.lastIndex = 0;
  const at = pattern.exec(text)?.index ?? Infinity;
  pattern.lastIndex = 0;
  return at;
}
