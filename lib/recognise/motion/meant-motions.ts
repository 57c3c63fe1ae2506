import type { Draft } from '../mark';
import { clauseAround } from './clause';
import { bestFit, type Subject } from './likeness';
import type { NamedMotion } from './named-motions';
import { quantityOf } from './quantity';

/** Which motions a mention without a name means, and how sure that is. */
export interface Meant {
  readonly keys: readonly string[];
  readonly confidence: number;
}

/** What is known when a mention is settled: all motions of the text, and the mentions before it as settled so far. */
export interface Antecedents {
  readonly text: string;
  readonly motions: readonly NamedMotion[];
  /** What each of the motions is about; asked for only where a mention describes one. */
  readonly subjects: () => readonly Subject[];
  /** All mentions in order; those with keys are settled. */
  readonly mentions: readonly Draft<'motion'>[];
}

const NOBODY_KNOWS: Meant = { keys: [], confidence: 0.65 };
const CLOSE = 400;
const NEAR = 1_500;
const FAR = 16_000;
const MOST_BACK = 200;

/** @param index of the mention in `known.mentions` */
export function meantBy(index: number, known: Antecedents): Meant {
  const mention = known.mentions[index];
  if (mention === undefined) return NOBODY_KNOWS;
  const listed = listedBelow(index, known);
  if (listed.length > 0) return { keys: listed, confidence: 0.93 };
  const phrase = known.text.slice(mention.start, mention.end);
  const { count, outOf } = quantityOf(phrase);
  if (/daarvan|hiervan/.test(phrase)) return { keys: known.mentions[index - 1]?.entities ?? [], confidence: 0.7 };
  if (count === 1) return one(index, mention, phrase, known);
  return (count === null ? someMotions(index, phrase, known) : setOf(index, count, outOf, known)) ?? NOBODY_KNOWS;
}

/** The mentions before one, as far back as one may look. */
const before = (index: number, { mentions }: Antecedents): readonly Draft<'motion'>[] => mentions.slice(Math.max(0, index - MOST_BACK), index);

/** The items of a list right below a mention; they are named and come next. */
function listedBelow(index: number, { mentions, text }: Antecedents): string[] {
  const keys: string[] = [];
  let end = mentions[index]?.end ?? 0;
  if (!/^[^\n.]{0,60}:\n/.test(text.slice(end, end + 64))) return [];
  for (const next of mentions.slice(index + 1, index + 40)) {
    if (next.title === null || text.slice(end, next.start).split('\n').length !== 2 || /moti|resoluti/i.test(text.slice(next.start, next.start + 8))) break;
    keys.push(...next.entities);
    end = next.end;
  }
  return keys;
}

const DESCRIBED = /^(?: (?:is |was )?(?:aangenomen|ingediend|aanvaard|verworpen))?,? ?(?:waarin|waarmee|waarbij|die|om|gevraagde?|verzochte|bepleite|opgenomen|genoemde)(?!\p{L})/u;
const POINTS = /^(?:deze|die|genoemde|voornoemde|bovengenoemde|betreffende|onderhavige)/i;

function one(index: number, mention: Draft<'motion'>, phrase: string, known: Antecedents): Meant {
  const previous = before(index, known).findLast(({ entities }) => entities.length === 1);
  const isNear = previous !== undefined && mention.start - previous.end < NEAR;
  if (POINTS.test(phrase)) return isNear ? { keys: previous.entities, confidence: mention.start - previous.end < CLOSE ? 0.92 : 0.85 } : NOBODY_KNOWS;
  if (/^(?:volgende|andere|eerste|laatste)/i.test(phrase)) return NOBODY_KNOWS;
  const words = known.text.slice(Math.max(0, mention.start - 24), mention.start);
  const fit = described(mention, known);
  if (fit !== null) return { keys: [fit], confidence: 0.85 };
  const isDefinite = /(?:^|[ (\n])(?:de|onze|zijn|haar|hun|uw|mijn|1e deel|2e deel|deel) $/i.test(words);
  if (!isDefinite) return NOBODY_KNOWS;
  const [only, ...others] = known.motions;
  if (isNear) return { keys: previous.entities, confidence: 0.8 };
  return only !== undefined && others.length === 0 ? { keys: [only.key], confidence: 0.85 } : NOBODY_KNOWS;
}

/** The motion whose title and dicta fit the words around a mention: first those that describe it, then wider. */
function described(mention: Draft<'motion'>, { text, motions, subjects }: Antecedents): string | null {
  const clause = clauseAround(text, mention);
  const after = text.slice(mention.end, Math.max(mention.end, clause.end));
  const isDescribed = DESCRIBED.test(after);
  const isAside = /\((?:bij|per|in een|via een|middels) $/.test(text.slice(Math.max(0, mention.start - 16), mention.start));
  if (!isDescribed && !isAside) return null;
  const windows = isDescribed
    ? [after.slice(0, 60), after, text.slice(clause.start, clause.end), text.slice(Math.max(0, clause.start - 500), clause.end)]
    : [text.slice(clause.start, clause.end), text.slice(Math.max(0, clause.start - 400), clause.end), text.slice(Math.max(0, clause.start - 800), clause.end)];
  for (const window of windows) {
    const fit = bestFit(window, subjects());
    const motion = fit === null ? undefined : motions[fit];
    if (motion !== undefined) return motion.key;
  }
  return null;
}

/** "de aangenomen moties", "deze moties": no number. */
function someMotions(index: number, phrase: string, known: Antecedents): Meant | null {
  const mention = known.mentions[index];
  if (mention === undefined) return null;
  const earlier = before(index, known);
  if (POINTS.test(phrase)) {
    const keys = lastSet(earlier, mention.start) ?? lastSingles(earlier, mention.start, null);
    return keys === null ? null : { keys, confidence: 0.8 };
  }
  const group = known.motions.filter((motion) => motion.body !== 'tweede-kamer' && motion.body !== 'eerste-kamer');
  const isOfMeeting = mention.body === 'vng-alv' || mention.body === 'gemeenteraad';
  return isOfMeeting && group.length > 1 ? { keys: group.map(({ key }) => key), confidence: 0.85 } : null;
}

const BESIDES = /(?:daarnaast|verder|ook|tevens|andere|overige|bovendien|nog)(?: \p{L}+){0,3} $/iu;

function setOf(index: number, count: number, outOf: number | null, known: Antecedents): Meant | null {
  const mention = known.mentions[index];
  if (mention === undefined) return null;
  const earlier = before(index, known);
  const group = groupFor(mention, known.motions).map(({ key }) => key);
  if (outOf !== null) {
    const all = group.length === outOf ? group : lastSet(earlier, mention.start, outOf);
    const part = all === null ? null : partOf(index, all, count, known);
    return part === null ? null : { keys: part, confidence: 0.85 };
  }
  const named = namedBehind(index, count, known);
  if (named !== null) return { keys: named, confidence: 0.92 };
  if (group.length === count) return { keys: group, confidence: 0.92 };
  const previous = earlier.findLast(({ entities }) => entities.length === 1);
  const opens = known.text.slice(Math.max(0, mention.start - 40), mention.start);
  if (previous !== undefined && BESIDES.test(opens) && mention.start - previous.end < NEAR && group.length === count + 1) {
    return { keys: group.filter((key) => key !== previous.entities[0]), confidence: 0.88 };
  }
  const antecedent = lastSet(earlier, mention.start, count) ?? lastSingles(earlier, mention.start, count);
  if (antecedent !== null) return { keys: antecedent, confidence: 0.88 };
  return group.length > 1 && group.length < count && group.length * 2 > count ? { keys: group, confidence: 0.7 } : null;
}

/** "twee moties: de motie-A en de motie-B": those that the sentence goes on to name. */
function namedBehind(index: number, count: number, { mentions, text }: Antecedents): readonly string[] | null {
  const end = mentions[index]?.end ?? 0;
  const next = mentions.slice(index + 1, index + 1 + count);
  const keys = new Set(next.flatMap(({ entities }) => (entities.length === 1 ? entities : [])));
  const between = text.slice(end, Math.min(next[0]?.start ?? end, end + 80));
  const runsOn = next.every(({ start }, i) => start - (next[i - 1]?.end ?? end) < 120);
  return keys.size === count && runsOn && /^[^.\n]{0,70}:[^.\n]{0,12}$/.test(between) ? [...keys] : null;
}

/** The motions of the same body: papers of a chamber are no part of what a members' meeting adopted. */
function groupFor(mention: Draft<'motion'>, motions: readonly NamedMotion[]): readonly NamedMotion[] {
  const meeting = motions.filter(({ body }) => body !== 'tweede-kamer' && body !== 'eerste-kamer');
  if (mention.body === 'tweede-kamer' || mention.body === 'eerste-kamer') return motions.filter(({ body }) => body === mention.body);
  return meeting.length > 0 ? meeting : motions;
}

/** "drie van de vier moties": what is left when the next sentences set the others apart, or a later list of as many. */
function partOf(index: number, all: readonly string[], count: number, known: Antecedents): readonly string[] | null {
  const end = known.mentions[index]?.end ?? 0;
  const next = known.mentions.slice(index + 1, index + 12).filter(({ start, entities }) => start - end < 300 && entities.length === 1 && all.includes(entities[0] ?? ''));
  const apart = new Set(next.flatMap(({ entities }) => entities));
  if (apart.size === all.length - count) return all.filter((key) => !apart.has(key));
  return null;
}

function lastSet(earlier: readonly Draft<'motion'>[], at: number, count?: number): readonly string[] | null {
  const set = earlier.findLast(({ entities, start }) => entities.length > 1 && at - start < FAR && (count === undefined || entities.length === count));
  return set?.entities ?? null;
}

/** The motions named one by one right before, as many as asked, or all within a paragraph's reach. */
function lastSingles(earlier: readonly Draft<'motion'>[], at: number, count: number | null): readonly string[] | null {
  const keys: string[] = [];
  for (const { entities, end } of [...earlier].reverse()) {
    const [key, ...others] = entities;
    if (key === undefined) continue;
    if (others.length > 0 || at - end > NEAR) break;
    if (!keys.includes(key)) keys.unshift(key);
    if (keys.length === count) return keys;
  }
  return count === null && keys.length > 1 ? keys : null;
}
