import { aboutTheWriter, deedIn, isHave } from './event-clause';
import { isTornApart, sentenceAt } from '../text/sentence';
import type { CleanText } from '../text/clean-text';
import type { Span } from '../text/span';

/** A title that the words around a date give, and how well it names what happened. */
export interface EventTitle {
  readonly text: string;
  readonly worth: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const DETERMINERS = words('de het een deze dit die dat zijn haar hun onze ons mijn uw alle elke ieder geen');
/** Prepositions that tie a noun to the one before it. */
const TIES = words('van met tussen over inzake voor naar aan bij tot rond');
const PREPOSITIONS = words('in op uit tijdens door richting om te na sinds vanaf per vanuit binnen sedert omstreeks uiterlijk vóór zonder tegen onder volgens conform');
const OTHER = words('en of maar dan als ook nog niet wel al er ik wij we u hij zij ze mij hem wie wat waar welke welk hier daar hierover daarover hieraan zo dus reeds eerder later eerst '
  + 'is was waren zijn wordt worden werd werden heeft hebben had hadden heb zal zullen kan kunnen moet moeten mag mogen wil willen gaat gaan komt komen '
  + 'neemt toe leidt blijkt bleken blijft gepleit gesproken gereageerd bevestigd geconcludeerd aangenomen aangeboden opgeleverd uitgebracht geïnformeerd besloten gepubliceerd ontvangen zoals zodat omdat waarbij waarin waarna terwijl '
  + 'daarnaast bovendien daarom hierdoor verder overigens tegelijkertijd oplopend slechts toewerkt opschuift staat leidt miljoen miljard mln. mld. mln mld euro circa ca. ruim ongeveer structureel incidenteel nu inmiddels jaarlijks');
const HAPPENING = /overleg|vergadering|\bb?alv\b|brief|debat|circulaire|nota|akkoord|advies|rapport|onderzoek|verkiezing|conferentie|bijeenkomst|formatie|verdeling|invoering|\bstart|programma|ondertekening|evaluatie|besluit|wet|regeling|stelsel|voorstel|motie|fonds|convenant|pilot|congres|oplevering|reactie|commissie/i;
const VERB = /^(?:ge[a-zëï]{2,20}[dt]|(?:uit|op|aan|in|af|over|door|voor|mee|toe|vast|bij|terug)ge[a-zëï]{2,20}(?:d|t|en)|[a-zëï]{3,20}eert|be[a-zëï]{3,20}[dt])$/;
const NO_VERB = words('geld gebied gezicht gewicht geluid gebrek bericht begrip besluit bestand bezit gemeente');
/** Behind one of these stands a verb: "wij verwijzen naar". */
const PRONOUNS = words('ik wij we u hij zij ze jullie');
/** What stands between a noun and its date. */
const BEFORE_DATE = /(?:(?:^|,? )(?:van|op|in|per|d\.d\.|voor|tot|na|uit|over|vanaf|sinds|naar|rond|het|de|dit|begin|eind|medio|uiterlijk|vóór|jaar|jaren|periode|loop|dag|maandag|dinsdag|woensdag|donderdag|vrijdag)|,| \(){0,6}(?: |^)$/i;
/** A single word that names something that takes place; a fund or an act by itself does not. */
const OCCASION = /overleg|vergadering|\bb?alv\b|brief|debat|circulaire|nota|akkoord|advies|rapport|onderzoek|verkiezing|conferentie|bijeenkomst|formatie|invoering|\bstart|ondertekening|evaluatie|besluit|motie|congres|oplevering|reactie/i;
/** Who acts or is told is not what happens. */
const ACTORS = words('kamer kabinet regering vng rijk gemeenten gemeente leden raad college bestuur minister staatssecretaris commissie provincies partijen ministerie');
const LONGEST_PHRASE = 12;

/**
 * The noun phrase that a date belongs to ("het bestuurlijk overleg van 8 oktober"), or else the clause
 * around it in the form of a headline.
 * @param date in clean offsets
 * @param sender whose letter it is, for "onze brief"
 */
export function titleAround(clean: CleanText, date: Span, sender: string | null): EventTitle | null {
  const sentence = sentenceAt(clean.text, date.start, (lineEnd) => isTornApart(clean, lineEnd));
  // A label and its value stand in columns; only the column with the date tells.
  const before = plain(clean.text.slice(sentence.start, date.start).split('\t').at(-1) ?? '');
  const after = plain(clean.text.slice(date.end, sentence.end).split('\t')[0] ?? '');
  if (after.trim() === '' && DATELINE.test(before)) return null;
  const rest = withoutPrepositions(before);
  const title = cited(before, after) ?? doneBy(rest, after) ?? phraseBefore(before, rest, sender) ?? headline(before, rest, after, sender);
  return title !== null && isWorded(title.text) ? title : null;
}

/** Whether at least half of it is words; a row of numbers and initials tells nothing. */
function isWorded(title: string): boolean {
  const tokens = title.split(' ');
  return 2 * tokens.filter((token) => /\p{L}{2}/u.test(token)).length >= tokens.length;
}

/** "Den Haag, …": where and when a letter was written, which tells of nothing else. */
const DATELINE = /^\s{0,4}(?:['’]s-)?\p{Lu}[\p{L} -]{2,30}, $/u;

const plain = (text: string): string => text.replaceAll('\n', ' ').replace(/,? naar verwachting,?(?= )/gi, '');

/** "Rapport Meerkosten, AEF, mei 2020": who published what. */
function cited(before: string, after: string): EventTitle | null {
  const name = before.endsWith(', ') ? before.split(', ').at(-2) ?? '' : '';
  if (!/\p{Lu}/u.test(name) || /^[^.,;)]/.test(after) || /(?:^| )(?:is|zijn|heeft|hebben|wordt|worden|was|waren) /.test(before)) return null;
  const source = before.trimStart().replace(/^\d{1,3}\.? /, '').replace(/, $/, '');
  if (source.length > LONGEST) return null;
  return { text: source.includes(' ') ? capital(source) : `Publicatie ${source}`, worth: 2 };
}

/** "Drie moties die de leden op 18 juni hebben aangenomen", "de leden hebben op 18 juni een motie aangenomen": what was done, and by whom. */
function doneBy(rest: string, after: string): EventTitle | null {
  const ahead = rest.split(' ').filter((token) => token !== '');
  const isHelped = isHave(ahead.at(-1) ?? '');
  const tokens = isHelped ? ahead.slice(0, -1) : ahead;
  const actorAt = nounPhraseStart(tokens);
  const done = ACTORS.has(tokens[actorAt]?.toLowerCase() ?? '') ? deedIn(after, isHelped) : null;
  if (done === null) return null;
  const opening = DETERMINERS.has(tokens[actorAt - 1]?.toLowerCase() ?? '') ? actorAt - 1 : actorAt;
  const isRelative = /^(?:die|dat|welke)$/.test(tokens[opening - 1] ?? '');
  const antecedent = tokens.slice(0, opening - 1);
  const things = done.object ?? (isRelative ? antecedent.slice(nounPhraseStart(antecedent)).join(' ').replace(/,$/, '') : '');
  if (things === '') return null;
  const actor = tokens.slice(opening).join(' ').replace(/^\p{Lu}(?=e |et )/u, (letter) => letter.toLowerCase());
  return { text: capital(`${things.replace(/^(?:de|het|een|onze|deze) /, '')} ${done.deed} door ${actor}`), worth: 4 };
}

function phraseBefore(before: string, rest: string, sender: string | null): EventTitle | null {
  const tokens = rest.split(' ').filter((token) => token !== '');
  const start = nounPhraseStart(tokens);
  // A date without a preposition belongs to the verb, unless the line holds nothing but a name and a date.
  if (rest.trimEnd() === before.trimEnd() && start > 0) return null;
  if (particleBehind(before, rest) !== '') return null;
  const phrase = tokens.slice(start);
  const [only = ''] = phrase;
  if (ACTORS.has(only.toLowerCase()) && !HAPPENING.test(phrase.slice(1).join(' '))) return null;
  if (phrase.length === 1 && /^\p{Ll}/u.test(only) && !OCCASION.test(only)) return null;
  return titleOf(phrase.join(' '), ownerOf(tokens, start, sender));
}

/** Where the noun phrase at the end of a row of words begins; its length when there is none. */
function nounPhraseStart(tokens: readonly string[]): number {
  let start = tokens.length;
  while (start > 0 && tokens.length - start < LONGEST_PHRASE) {
    const token = tokens[start - 1] ?? '';
    const low = token.toLowerCase();
    const closes = start < tokens.length && /[,;:.)]$/.test(token) && !/\.\p{L}\.$/u.test(token);
    const otherWord = (OTHER.has(low) && low !== 'zijn') || PREPOSITIONS.has(low) || isVerb(token);
    if (closes || otherWord || (/^[€\d(]/.test(token) && !/^(?:19|20)\d\d$/.test(token))) break;
    if (!DETERMINERS.has(low) && !TIES.has(low)) {
      start--;
      continue;
    }
    const nounAt = DETERMINERS.has(low) ? start - 3 : start - 2;
    if (!TIES.has((tokens[nounAt + 1] ?? '').toLowerCase()) || !isNoun(tokens[nounAt]) || PRONOUNS.has((tokens[nounAt - 1] ?? '').toLowerCase())) break;
    start = nounAt + 1;
  }
  return start;
}

const isVerb = (token: string): boolean => VERB.test(token) && !NO_VERB.has(token);

const isNoun = (token: string | undefined): boolean => {
  const low = token?.toLowerCase() ?? '';
  return /^[\p{L}"'(]/u.test(low) && !OTHER.has(low) && !PREPOSITIONS.has(low) && !TIES.has(low) && !DETERMINERS.has(low) && !/[,;:]$/.test(low);
};

/** Whose letter "onze brief" or "zijn brief" is. */
function ownerOf(tokens: readonly string[], start: number, sender: string | null): string | null {
  if (!/^brief/i.test(tokens[start] ?? '')) return null;
  const possessive = tokens[start - 1]?.toLowerCase() ?? '';
  if (possessive === 'onze' || possessive === 'mijn') return sender;
  if (possessive !== 'zijn' && possessive !== 'haar') return null;
  return /(?:^|\b)((?:het|de) (?:kabinet|minister|staatssecretaris|regering|college|bestuur|vng|raad))\b/i.exec(tokens.slice(0, start).join(' '))?.[1]?.toLowerCase() ?? null;
}

function titleOf(phrase: string, owner: string | null): EventTitle | null {
  const clean = phrase.replace(/^(?:laatste|aanstaande|komende|eerstvolgende|genoemde|gehele) /i, '').replace(/^["'(]|["',;:(]$/g, '').trim();
  if (clean.length < 3 || !/\p{L}{3}/u.test(clean)) return null;
  const text = owner === null ? clean : `${clean} van ${owner}`;
  const count = text.split(' ').length;
  return { text: capital(text), worth: (HAPPENING.test(text) ? 4 : 1) + Math.min(count, 6) * 0.3 - (count > 9 ? 1 : 0) };
}

const CLAUSE = /(?:[,;:]| -) (?=(?:waar\p{L}{0,8}|zodat|die|dat|maar|terwijl|om|opdat|omdat|hoewel|inclusief|welke|en)\b)|; |: /iu;
const LEADING = /^(?:(?:(?:constaterende|overwegende|van mening) dat|daarnaast|bovendien|daarom|hierdoor|verder|ook|overigens|tegelijkertijd|aanvullend|zo|tevens|vervolgens|ten (?:eerste|tweede|derde)|de verwachting is dat|het voorstel is om|afgesproken is(?: om)?|(?:er )?(?:komt|komen)|uit|is|dat|waarin|waarbij|waarna|zodat|die|welke|en|maar|aansluitend|dit|deze|uw|er|de|het|een|[-•])(?:,? |$)){1,8}/i;
const WITHOUT = /(?<![\p{L}-])(?:heb|heeft|hebben|had|hadden|ben|is|zijn|wordt|worden|werd|werden|zal|zullen|kan|kunnen|ik|wij|we|u|mij|ons|er|nog|ook|al|reeds|inmiddels|voorts|tevens|daarbij|hierbij|naar verwachting|in totaal)(?![\p{L}-])/giu;
const LONGEST = 90;

/** A verb of which the second part stands at the end: "gaat in", "schuift op". */
const VERB_AND_PARTICLE = / (?:gaat|gaan|schuift|schuiven|treedt|treden|loopt|lopen|neemt|nemen|voert|voeren|komt|komen|valt|vallen|rondt|ronden|start|levert|leveren)(?: \p{Ll}{2,12}){0,3} (?:in|op|uit|aan|af|toe|over|mee|terug|door)$/u;
/** Small words that a headline cannot end with, and openings that make none. */
const LOOSE_END = /(?: (?:de|het|een|dat|die|en|of|als|dan|van|met|over|voor|naar|aan|bij|in|op|uit|door|tot|om|te|komt|blijkt)){1,6}$/i;
const NO_HEADLINE = /^(?:stel|zie|wel|was|willen|wilde|hoeveel|hoe|wat|welke|waarom|wie|terwijl|jammer|ja|nee|dank|u|je|gelden|maken|maak|gaat het|moet|moeten|mag|mogen|dient|dienen|naar aanleiding|toegezegd om)(?!\p{L})|^\P{L}/iu;

/** A clause with a day of its own is about that day. */
const OTHER_DAY = /(?<!\d)\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?!\p{L})/u;

/** The clause with the date, without the date, its auxiliary verbs and its pronouns. */
function headline(before: string, rest: string, after: string, sender: string | null): EventTitle | null {
  const clauses = (rest + particleBehind(before, rest)).split(CLAUSE);
  const ahead = relativeTo(clauses) ?? clauses.at(-1) ?? '';
  const behind = after.replace(/^,? ?(?:jl\.?|j\.l\.|a\.s\.|jongstleden|aanstaande)/i, '').split(CLAUSE)[0] ?? '';
  const told = aboutTheWriter(tidy(`${ahead} ${behind}`).replace(LOOSE_SIGNS, ''), sender);
  const bare = told ?? tidy(`${ahead.replace(LEADING, '')} ${behind}`.replace(/ (?:haar|zijn|hun) (?=\p{Ll}{3,20} )/u, ': ').replace(WITHOUT, ' '))
    .replace(LEADING, '').replace(LOOSE_SIGNS, '').replace(/^[,.:;"'(\s-]{1,6}/, '');
  const asked = bare.replace(/^verzoekt (de regering|het kabinet|het bestuur|het presidium|het college)(?: om)? /i, 'verzoek aan $1 om ');
  const cut = shortened(subjectAndDeed(asked) ?? asked);
  const text = (VERB_AND_PARTICLE.test(cut) ? cut : cut.replace(LOOSE_END, '')).replace(/[.,;:]$/, '');
  const tells = text.length >= 8 && text.includes(' ') && !NO_HEADLINE.test(text) && !OTHER_DAY.test(text);
  return tells ? { text: capital(text), worth: HAPPENING.test(text) ? 2 : 0.5 } : null;
}

const LOOSE_SIGNS = /[.,;:"')\s-]{1,6}$/;

const tidy = (text: string): string => text.replace(/\([^)]{0,200}\)?/g, ' ').replace(/(?: - ?){1,3}/g, ' ').replace(/ {2,}/g, ' ').replace(/ (?=[,.:;])/g, '').trim();

/** No words that tie a date to a noun take more signs than this. */
const LONGEST_TIE = 90;

/** What stands before a date, without the words that tie it to the date. */
function withoutPrepositions(before: string): string {
  const from = Math.max(0, before.length - LONGEST_TIE);
  return before.slice(0, from) + before.slice(from).replace(BEFORE_DATE, '');
}

const PARTICLE = /^ (?:in|op|uit|aan|af|toe|over|door)(?= (?:per|op|naar|in|vanaf|met|tot|uiterlijk) )/;

/** Of the words that tie a date, the second part of a verb ("schuift op naar 2028", "gaat in per 1 mei"), which stays. */
const particleBehind = (before: string, rest: string): string => PARTICLE.exec(before.slice(rest.length))?.[0] ?? '';

/** For a clause about the noun before it ("het rapport, dat …"), that noun. */
function relativeTo(clauses: readonly string[]): string | null {
  if (!/^(?:die|dat|welke)(?: |$)/i.test(clauses.at(-1) ?? '')) return null;
  const tokens = (clauses.at(-2) ?? '').split(' ').filter((token) => token !== '');
  const noun = tokens.slice(nounPhraseStart(tokens)).join(' ');
  return noun === '' ? null : `${noun} ${(clauses.at(-1) ?? '').replace(/^\p{L}{3,5} ?/u, '')}`;
}

const DEED = /^ (\p{Ll}{0,6}ge\p{Ll}{2,}(?:d|t|en)|\p{Ll}{2,}eerd)$/u;

/** Of a long clause with several verbs its subject and the last deed: "kwantitatief onderzoek … en … afgerond". */
function subjectAndDeed(clause: string): string | null {
  if (clause.length < 60 || !clause.includes(' en ')) return null;
  const deed = DEED.exec(clause.slice(clause.lastIndexOf(' ')))?.[1];
  if (deed === undefined) return null;
  const subject = clause.split(/ (?=(?:een|de|het|van|met|tussen|over|voor|naar|aan|bij|in|op|uit|door|tot|om|dat) )/)[0] ?? '';
  return subject.includes(' ') ? `${subject} ${deed}` : null;
}

/** Cut before a preposition, so that no phrase is left half. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  let end = -1;
  for (const match of cut.matchAll(/ (?=(?:van|met|tussen|over|voor|naar|aan|bij|in|op|uit|door|tot(?! €)|om|en|dat|die|waar\p{L}{1,8}) )/gu)) end = match.index;
  return (end < 20 ? cut.slice(0, cut.lastIndexOf(' ')) : cut.slice(0, end)).replace(/[,;:]$/, '');
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
