import type { IsoDate } from '../recognise/mark';
import { newestDayOf } from '../timeline/newest-day';
import type { Claim } from '../timeline/claim';
import type { CommitmentThread } from '../timeline/commitment-thread';
import type { Difference } from '../timeline/difference';
import type { EventThread } from '../timeline/event-thread';
import type { MotionThread } from '../timeline/motion-thread';
import type { QuotedPlace } from '../timeline/quoted-place';
import type { When } from '../timeline/timeline-reading';
import { figureSections } from './briefing-figures';
import { BRIEFING_WORDS, type BriefingWords } from './briefing-words';
import { blocks, bullets, linkTo, plainMarkdown, quoteBlock } from './markdown';
import { sourcesOf, type TakenAlong } from './taken-along';

export interface BriefingOptions {
  /** What the briefing is of: a dossier, a motion, a selection. */
  readonly title: string;
  /** The day on which it is made. */
  readonly day: IsoDate;
  readonly language: 'nl' | 'en';
}

/** What the parts of a briefing need to speak of a place. */
export interface Telling {
  readonly words: BriefingWords;
  /** The number of a document with a link to it: "[2](…)". */
  readonly numberOf: (place: QuotedPlace) => string;
}

/** Most entries of one part; a briefing goes along into a meeting. */
const MOST = 40;

/**
 * A briefing in Markdown, made to be taken into a meeting: the documents, what each motion asks and what is said of it, commitments,
 * figures with their twins, what does not say the same, what is coming and what is still open. Every statement is quoted with its
 * source. What comes and what has passed is told from the day of the newest document.
 */
export function briefingOf(view: TakenAlong, { title, day, language }: BriefingOptions): string {
  const words = BRIEFING_WORDS[language];
  const numbers = new Map(view.documents.map(({ key }, i) => [key, i + 1]));
  const sourceAt = sourcesOf(view);
  const telling: Telling = { words, numberOf: ({ reading }) => linkTo(`[${numbers.get(reading) ?? '?'}]`, sourceAt(reading).address) };
  const { timeline } = view;
  const asOf = newestDayOf(view.documents.map(({ identity }) => identity));
  const section = (head: string, parts: readonly string[]): string => blocks([`## ${head}`, ...(parts.length === 0 ? [words.none] : parts)]);
  return `${blocks([
    `# ${plainMarkdown(title)}`, words.madeOf(view.documents.length, day),
    section(words.documents, documentList(view, words)),
    section(words.openEnds, openEnds(timeline.motions, timeline.commitments, telling)),
    section(words.coming, coming(timeline.events, asOf, telling)),
    section(words.motions, timeline.motions.filter(isWorthTelling).slice(0, MOST).map((motion) => motionPart(motion, telling))),
    section(words.commitments, timeline.commitments.slice(0, MOST).map((commitment) => commitmentPart(commitment, telling))),
    ...figureSections(timeline, telling).map(({ head, parts }) => section(head, parts)),
    section(words.differences, timeline.differences.slice(0, MOST).map((difference) => differencePart(difference, telling))),
  ])}\n`;
}

function documentList(view: TakenAlong, words: BriefingWords): string[] {
  const sourceAt = sourcesOf(view);
  const lines = view.documents.map(({ key, identity }, i) => {
    const { document, address } = sourceAt(key);
    const when = identity.date ?? (identity.dateInferred === null ? words.undated : `${identity.dateInferred.from} – ${identity.dateInferred.to}, ${words.inferred}`);
    return `${i + 1}. ${linkTo(document === '' ? key : document, address)} (${[when, identity.sender, identity.number].flatMap((part) => (part === null ? [] : plainMarkdown(part))).join('; ')})`;
  });
  return lines.length === 0 ? [] : [lines.join('\n')];
}

const isWorthTelling = ({ title, claims, dicta }: MotionThread): boolean => title !== null || claims.length > 0 || dicta.length > 0;

function nameOf({ title, target, key }: MotionThread, words: BriefingWords): string {
  return plainMarkdown(title ?? target ?? (key.startsWith('motie:') ? words.untitledMotion : key));
}

function motionPart(motion: MotionThread, telling: Telling): string {
  const { words } = telling;
  const { claims, dicta, disagreements, openEnds: ends } = motion;
  const asks = dicta.slice(0, 3).map(({ place, due }) => quoteBlock(place.quote, `${words.asks}${due === null ? '' : ` ${words.before(periodOf(due))}`} ${telling.numberOf(place)}`));
  const apart = disagreements.flatMap(({ claims: differing }) => differing);
  return blocks([
    `### ${nameOf(motion, words)}`,
    bullets(ends.map((end) => `**${words.ends[end]}**`)),
    ...asks,
    ...oneEach(claims).slice(0, 8).map((claim) => claimPart(claim, telling)),
    apart.length === 0 ? '' : `${words.disagree} ${[...new Set(apart.map(({ status, by }) => `${words.statuses[status]} (${plainMarkdown(by ?? words.speakerUnknown)})`))].join(' · ')}`,
  ]);
}

/** One claim for each status by each speaker: the first in time. */
function oneEach(claims: readonly Claim[]): Claim[] {
  const first = new Map<string, Claim>();
  for (const claim of claims) {
    const said = `${claim.status} ${claim.by ?? ''} ${claim.place.reading}`;
    if (!first.has(said)) first.set(said, claim);
  }
  return [...first.values()];
}

function claimPart(claim: Claim, telling: Telling): string {
  const { words } = telling;
  const status = `**${words.axes[claim.axis]}: ${words.statuses[claim.status]}**${claim.proposed ? ` (${words.proposed})` : ''}`;
  return `${status}\n\n${quoteBlock(claim.place.sentence, `${plainMarkdown(claim.by ?? words.speakerUnknown)}, ${whenOf(claim.when, words)} ${telling.numberOf(claim.place)}`)}`;
}

function commitmentPart({ mentions, by, due, state, pastDue }: CommitmentThread, telling: Telling): string {
  const { words } = telling;
  const [first] = mentions;
  if (first === undefined) return '';
  const term = due === null ? [] : [pastDue ? words.pastDue(periodOf(due)) : words.due(periodOf(due))];
  return quoteBlock(first.place.quote, `${[plainMarkdown(by ?? words.speakerUnknown), words.states[state], ...term].join(', ')} ${mentions.map(({ place }) => telling.numberOf(place)).join(' ')}`);
}

function openEnds(motions: readonly MotionThread[], commitments: readonly CommitmentThread[], telling: Telling): string[] {
  const { words } = telling;
  const open = motions.filter((motion) => motion.openEnds.length > 0 && isWorthTelling(motion))
    .map((motion) => `${nameOf(motion, words)}: ${motion.openEnds.map((end) => words.ends[end]).join('; ')}`);
  const late = commitments.filter(({ pastDue }) => pastDue).flatMap(({ mentions: [first], due }) =>
    (first === undefined || due === null ? [] : [`“${plainMarkdown(first.place.quote)}” — ${words.pastDue(periodOf(due))} ${telling.numberOf(first.place)}`]));
  const lines = [...open, ...late].slice(0, MOST);
  return lines.length === 0 ? [] : [bullets(lines)];
}

function coming(events: readonly EventThread[], asOf: IsoDate | null, telling: Telling): string[] {
  const { words } = telling;
  const ahead = events.filter(({ planned, routine, to }) => planned && !routine && (asOf === null || to >= asOf));
  const lines = ahead.slice(0, MOST).map((event) => {
    const later = event.movedTo === null ? undefined : events[event.movedTo];
    const sources = event.wordings.flatMap(({ places: [place] }) => (place === undefined ? [] : [telling.numberOf(place)]));
    return `**${periodOf(event)}** ${plainMarkdown(event.title)}${later === undefined ? '' : ` — ${words.moved(periodOf(later))}`}${event.inferred ? ` (${words.inferred})` : ''} ${[...new Set(sources)].join(' ')}`;
  });
  return lines.length === 0 ? [] : [bullets(lines)];
}

function differencePart({ kind, spans }: Difference, telling: Telling): string {
  return blocks([`**${telling.words.kinds[kind]}**`, ...spans.slice(0, 4).map((place) => quoteBlock(place.sentence, telling.numberOf(place)))]);
}

const periodOf = ({ from, to }: { readonly from: IsoDate; readonly to: IsoDate }): string => (from === to ? from : `${from} – ${to}`);
const whenOf = (when: When | null, words: BriefingWords): string => (when === null ? words.undated : `${periodOf(when)}${when.inferred ? ` (${words.inferred})` : ''}`);
