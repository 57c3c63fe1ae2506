import type { MotionStatus } from '../mark';
import type { Span } from '../../text/span';
import { LETTERS } from '../../text/latin';
import { clauseAround } from './clause';

/** What a text says became of a motion. The words are kept, also where they fit no value. */
export interface StatusClaim extends Span {
  readonly status: MotionStatus | null;
}

interface StatusRule {
  readonly status: MotionStatus | null;
  /** Pieces of which one must be in the clause: they spare a closer look at most clauses. */
  readonly cues: readonly string[];
  readonly words: RegExp;
  /** What the words mean behind "niet"; absent: then they mean nothing. */
  readonly negated?: MotionStatus;
}

const rule = (status: MotionStatus | null, cues: readonly string[], words: string, negated?: MotionStatus): StatusRule => ({
  status, cues, words: new RegExp(`\\b(?<![)-])(?:${words})(?!\\p{L})`, 'gu'), ...(negated === undefined ? {} : { negated }),
});

const SOME = String.raw`(?:[${LETTERS}]+ ){0,3}`;
const PARTLY = '(?:slechts )?(?:deels|gedeeltelijk|ten dele|voor een (?:groot )?deel|in (?:belangrijke|voldoende|grote) mate)';
const DONE = '(?:uitgevoerd|tegemoet(?:komt|gekomen| is gekomen| te komen| gekomen)?|voldaan|overgenomen|afgedaan|gehonoreerd|ingewilligd)';

/**
 * Wordings seen in Handelingen, Kamerbrieven, registers of commitments and outcomes published by the VNG. Where two
 * claim the same words the one that stands first wins, so negations and longer wordings come before plain verbs.
 * A percentage says nothing by itself: "verworpen met 90%" counts votes against, "aangenomen met 90%" votes for.
 */
const RULES: readonly StatusRule[] = [
  rule('lopend', ['nog niet'], `nog niet ${SOME}(?:uitgevoerd|afgedaan|afgehandeld|afgerond|geregeld|voldaan)`),
  rule('niet-uitgevoerd', ['niet ', 'geen '], `niet ${SOME}(?:uitgevoerd|nagekomen|uit te voeren)|geen (?:uitvoering|gevolg|opvolging) ${SOME}(?:gegeven|geven|aan)|voert [^.;\n]{3,120} niet uit(?=[.,;]|$)|niet (?:voornemens|bereid|van plan) [^.;\n]{3,140} uit te voeren`),
  rule('lopend', ['uitvoer', 'vervolg', 'invulling', 'opvolging', 'gevolg', 'behandeling', 'open', 'uitgevoerd', 'uitgewerkt'], `(?:wijze|hoe|manier) ${SOME}(?:waarop )?${SOME}(?:uitvoering|vervolg|invulling|opvolging|gevolg)(?: (?:zal|wordt|worden|word|geef|geven|ik|het kabinet))+(?: gegeven| geven)?|in (?:uitvoering|behandeling)|(?:is|zijn|staat|staan) (?:nog )?open(?:staand)?|openstaande?|(?:wordt|worden) (?:op dit moment |momenteel |nu |thans )?(?:uitgevoerd|uitgewerkt)|(?:zal|zullen|gaat|ga|gaan) ${SOME}(?:uitvoeren|uitvoering (?:aan )?geven)`),
  rule('deels', ['deel', 'ten dele', ' mate'], `${PARTLY} ${SOME}${DONE}|${PARTLY}(?= aan de oproep)|deels aan de motie`),
  rule('afgehandeld', ['af', 'gesloten worden'], '(?:als )?(?:afgedaan|afgedane|afgehandelde?|afgerond|afgesloten|afgewikkeld)|af te doen|gesloten worden', 'lopend'),
  rule('ingetrokken', ['trek', 'trok'], 'ingetrokken|in te trekken|trekt? [^.;\n]{3,120} in(?=[.,;]|$)'),
  rule('aangehouden', ['houd', 'stemming'], '(?:opnieuw )?(?:aangehouden|aan te houden|aanhouden|aanhoudt)|houdt? [^.;\n]{3,120} aan(?=[.,;]|$)|stemming (?:is |wordt )?uitgesteld'),
  rule('vervallen', ['vervallen', 'beraadslaging'], 'vervallen|komt te vervallen|geen onderwerp van beraadslaging meer'),
  rule('verworpen', ['verworpen', 'afgewezen', 'weggestemd', 'niet '], 'verworpen|afgewezen|weggestemd|niet (?:\\p{L}+ ){0,2}(?:aangenomen|aanvaard)|heeft het niet gehaald'),
  rule('ontraden', ['ontra'], 'ontraden|ontraad(?:t|de)?|ontraadt'),
  rule('overgenomen', ['overgenomen', 'neem', 'verenigen'], 'overgenomen|neemt? [^.;\n]{3,120} over(?=[.,;]|$)|met de inhoud (?:\\p{L}+ ){0,6}te kunnen verenigen'),
  rule('uitgevoerd', ['uitvoer', 'uitgevoerd', 'gevolg', 'invulling', 'gehoor', 'opvolging', 'gestand', 'nagekomen', 'voldaan', 'ingewilligd'], 'uitgevoerde?|(?:uitvoering|gevolg|invulling|gehoor|opvolging) (?:is |zijn |werd )?(?:reeds |inmiddels |hiermee )?(?:gegeven|gevolgd)|gestand gedaan|nagekomen|voldaan|(?:is|zijn) ingewilligd|(?:hiermee|hierbij|daarmee|met deze brief|met dit) (?:\\p{L}+ ){0,3}(?:uitvoering|invulling)|ter uitvoering van', 'niet-uitgevoerd'),
  rule('aangenomen', ['aang', 'aanv', 'vastgesteld', 'akkoord', 'acclamatie', ' aan', 'overeenkomstig', 'gesteund'], '(?:unaniem |met algemene stemmen |in gewijzigde vorm )?(?:aangenomen|aanvaarde?)|(?:is|zijn) (?:[^.;\n]{3,120} )?vastgesteld(?! dat)|(?:per acclamatie )?akkoord(?= bij|$|[.,;])|(?:per|bij) acclamatie|gaa?t (?:\\p{L}+ ){0,3}akkoord met|(?:nam|namen|neemt|nemen) [^.;\n]{3,140} aan(?=[.,;]|$)|overeenkomstig het voorstel|gesteund door een meerderheid', 'verworpen'),
  rule(null, ['tegemoet'], 'tegemoet(?:gekomen|komt|komen)|tegemoet (?:is |te )?(?:gekomen|komen)'),
  rule('ingediend', ['ingediend', 'voorgesteld', 'ondersteund'], 'ingediend|voorgesteld|voldoende ondersteund'),
];

/** Of several words for one outcome ("ingetrokken, niet aangenomen") the earlier of these counts. */
const PRECEDENCE: readonly (MotionStatus | null)[] = ['ingetrokken', 'aangehouden'];

interface Hit extends Span {
  readonly status: MotionStatus | null;
  /** "de aangenomen motie": says it of that motion only. */
  readonly ofNext: boolean;
  /** "(preadvies: ontraden)": what a board advised before the decision. */
  readonly isAdvice: boolean;
}

const NEGATION = /(?<!\p{L})(?:niet|geen|nooit|noch) (?:\p{L}+ ){0,2}$/iu;
const POSSIBLE = /(?:kan|kon|kunnen|zou|zouden|moet|moeten|mag|mogen|wil|willen)(?: \p{L}+){0,3} (?:te )?(?:worden )?$|(?:te|kunnen|moeten|zouden) worden $/iu;
const ADVICE = /(?:pre)?advies(?: \p{L}+){0,5} $|conform (?:het )?(?:pre)?advies(?: van)?(?: het)? /iu;
const ADVICE_LABEL = /advi(?:es|seert)(?: (?:van )?(?:het )?(?:bestuur|college))?:? $/;
const NEXT_MOTION = /^ (?:(?!(?:en|of|de|het|een|in|op|van|door|is|zijn|wordt|worden) )\p{L}+ ){0,2}(?:moties?|resoluties?)(?!\p{L})/iu;
const OTHER_THING = /^ (?:wijziging|voorstel|amendement|tekst|bedrag)/i;

function hitsIn(printed: string): Hit[] {
  const lower = printed.toLowerCase();
  const clause = lower.length === printed.length ? lower : printed;
  const hits: Hit[] = [];
  for (const { status, cues, words, negated } of RULES) {
    if (!cues.some((cue) => clause.includes(cue))) continue;
    for (const match of clause.matchAll(words)) {
      const start = match.index;
      const end = start + match[0].length;
      if (hits.some((hit) => hit.start < end && start < hit.end)) continue;
      const before = clause.slice(Math.max(0, start - 40), start);
      const behindNot = NEGATION.exec(before);
      const value = behindNot === null ? status : negated;
      const possible = (status === 'aangenomen' || status === 'uitgevoerd') && POSSIBLE.test(before);
      const aboutAdvice = status === 'aangenomen' && ADVICE.test(before);
      if (value === undefined || possible || aboutAdvice || OTHER_THING.test(clause.slice(end, end + 14))) continue;
      hits.push({ start: start - (behindNot?.[0].length ?? 0), end, status: value, ofNext: NEXT_MOTION.test(clause.slice(end, end + 40)), isAdvice: ADVICE_LABEL.test(before) });
    }
  }
  return hits.sort((a, b) => a.start - b.start);
}

const CONDITION = /^(?:Indien|Als (?:de|het|een|deze|die)|Mocht|Stel dat|Wanneer|Mits|Zodra)(?!\p{L})/u;
/** A chamber speaks in a motion when it adopts it: "hebben de leden in een motie hun zorgen uitgesproken". */
const BODY_SPEAKS = /(?:leden|ledenvergadering|B?ALV|Kamer|raad|Staten)(?!\p{L})[^.;]{0,60}? \(?(?:in|bij|via|middels|met|per) (?:een |de |deze )?$/u;
const SPOKE = /^[^.;]{0,80}?(?<!\p{L})(uitgesproken|verzocht|gevraagd|opgeroepen|opgedragen)(?!\p{L})/u;
const GOVERNMENT_ACTS = /(?<!\()(?<!\p{L})conform (?:de |deze |uw |de aangenomen )?$/u;
const GOVERNMENT = /(?<!\p{L})(?:kabinet|minister|staatssecretaris|regering|ik|wij|college)(?!\p{L})/iu;
const BREAK = /;|(?<!\p{L})(?:maar|terwijl|doch|echter)(?!\p{L})/u;

/**
 * What the words around a mention say became of the motion: the predicate of its own clause, else an adjective
 * before it ("de aangenomen motie"). Negations and conditions count; a decision on an advice is no decision on the motion.
 * @param mention place of the mention in `text`
 * @returns `null` when the text says nothing
 */
export function statusOf(text: string, mention: Span): StatusClaim | null {
  const span = clauseAround(text, mention);
  const clause = text.slice(span.start, span.end);
  if (CONDITION.test(clause) || clause.endsWith('?')) return null;
  const from = mention.start - span.start;
  const to = mention.end - span.start;
  const hits = hitsIn(clause);
  const found = predicate(clause, hits, from, to) ?? spoken(clause, from, to) ?? adjective(clause, hits, from, to);
  const answer = answered(text, mention.end);
  if (answer !== null && (found === null || found.status === 'aangenomen')) return answer;
  if (found === null) return outcomeBelow(text, mention.end);
  return { status: found.status, start: span.start + found.start, end: span.start + found.end };
}

const LABELLED = /^(?:[^\n]{0,160}[.;] |[^\n]?(?:\n(?!Motie|Resolutie)[^\n]{0,90}){0,3}\n)(?:Besluit|Uitslag|Status|Stemming|Hoofdelijke stemming|Stand van zaken|Resultaat)(?: motie)?: ?([^\n]{3,80})/u;

/** Pages with votes put the outcome below the title: "Besluit: Verworpen." */
function outcomeBelow(text: string, mentionEnd: number): StatusClaim | null {
  const labelled = LABELLED.exec(text.slice(mentionEnd, mentionEnd + 480));
  const value = labelled?.[1];
  const hit = value === undefined ? undefined : hitsIn(value)[0];
  if (labelled === null || value === undefined || hit === undefined) return null;
  const start = mentionEnd + labelled[0].length - value.length;
  return { status: hit.status, start: start + hit.start, end: start + hit.end };
}

function predicate(clause: string, hits: readonly Hit[], from: number, to: number): Hit | null {
  const own = hits.filter((hit) => !hit.ofNext && !(hit.start >= from && hit.end <= to));
  const around = own.find((hit) => hit.start < from && hit.end >= to);
  const after = own.filter((hit) => hit.start >= to && !BREAK.test(clause.slice(to, hit.start)));
  const before = own.filter((hit) => hit.end <= from && !BREAK.test(clause.slice(hit.end, from)) && !isOfAnother(clause, hit, from));
  const late = chooseAfter(clause, after);
  const early = before.at(-1) ?? null;
  const sure = [around ?? null, late, early].filter((hit) => hit !== null);
  return sure.find((hit) => hit.status !== 'ingediend') ?? sure[0] ?? actsOnIt(clause, from);
}

const NEW_CLAUSE = /^(?:,| en|, en) (?:de|het|een) $/;

/** "De motie A is aangenomen en de motie …": the predicate before the second motion is that of the first. */
const isOfAnother = (clause: string, hit: Hit, from: number): boolean =>
  NEW_CLAUSE.test(clause.slice(hit.end, from)) && /(?<!\p{L})(?:moties?|resoluties?)/iu.test(clause.slice(0, hit.start));

/** The first that follows, unless the next one belongs to the same outcome and outranks it. */
function chooseAfter(clause: string, after: readonly Hit[]): Hit | null {
  const decided = after.filter(({ isAdvice }) => !isAdvice);
  const [first, second] = decided.length > 0 ? decided : after;
  if (first === undefined) return null;
  if (second === undefined || second.start - first.end > 30 || /[;\d]/.test(clause.slice(first.end, second.start))) return first;
  const outranks = PRECEDENCE.includes(second.status) && !PRECEDENCE.includes(first.status);
  return outranks || first.status === 'ingediend' ? second : first;
}

function actsOnIt(clause: string, from: number): Hit | null {
  const before = clause.slice(0, from);
  const match = GOVERNMENT_ACTS.exec(before);
  if (match === null || !GOVERNMENT.test(before)) return null;
  return { start: match.index, end: match.index + 'conform'.length, status: 'uitgevoerd', ofNext: false, isAdvice: false };
}

function spoken(clause: string, from: number, to: number): Hit | null {
  const speaks = BODY_SPEAKS.test(clause.slice(0, from));
  const word = speaks ? SPOKE.exec(clause.slice(to))?.[1] : undefined;
  if (word === undefined) return null;
  const start = clause.indexOf(word, to);
  return { start, end: start + word.length, status: 'aangenomen', ofNext: false, isAdvice: false };
}

const ASKED_FOR = /^[^.;]{0,100}?(?:deze|die|dit|dat|de|het) (\p{L}{6,}) (?:over te nemen|uit te voeren|te (?:volgen|honoreren))/u;
const ANSWER_REACH = 480;
const ANSWERS: ReadonlySet<MotionStatus | null> = new Set(['deels', 'overgenomen', 'uitgevoerd', 'niet-uitgevoerd']);

/**
 * An answer some sentences on that takes up what was asked: "verzocht deze aanbevelingen over te nemen. … dat de
 * aanbevelingen in belangrijke mate zijn overgenomen".
 */
function answered(text: string, mentionEnd: number): StatusClaim | null {
  const asked = ASKED_FOR.exec(text.slice(mentionEnd, mentionEnd + 200));
  if (asked === null) return null;
  const from = mentionEnd + asked[0].length;
  for (const sentence of text.slice(from, from + ANSWER_REACH).matchAll(/[^.\n]+/g)) {
    const subject = sentence[0].indexOf(asked[1] ?? '');
    const hit = subject < 0 ? undefined : hitsIn(sentence[0]).find(({ start, status }) => start > subject && ANSWERS.has(status));
    if (hit !== undefined) return { status: hit.status, start: from + sentence.index + hit.start, end: from + sentence.index + hit.end };
  }
  return null;
}

function adjective(clause: string, hits: readonly Hit[], from: number, to: number): Hit | null {
  const inside = hits.find((hit) => hit.start >= from && hit.end <= to && NEXT_MOTION.test(clause.slice(hit.end, to + 1)));
  return inside ?? hits.findLast((hit) => hit.ofNext && hit.end < to && hit.end > from - 40 && clause.slice(hit.end, from).split(' ').length <= 4) ?? null;
}
