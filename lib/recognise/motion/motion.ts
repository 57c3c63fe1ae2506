import type { Draft } from '../mark';
import type { Place, Recogniser } from '../recogniser';
import { clauseAround } from './clause';
import { listAfter } from './listed';
import { bodyNear } from './motion-body';
import { motionExamples, motionTraps } from './motion-examples';
import { motionHeading } from './motion-heading';
import { statusOf } from './motion-status';
import { lineTitle, quotedTitle, topicAfter, type TitleText } from './motion-title';
import { nextProposers, proposersAfter, type Proposers } from './proposer';
import { wordsBefore } from './quantity';

/**
 * A mention of one or more motions or resolutions: by title, by proposers, or by words alone ("vier moties", "deze
 * motie"). Which motions are meant is settled by {@link resolveMotions}. Forms: motions of the Tweede Kamer as cited in
 * Handelingen and Kamerbrieven, outcomes of members' meetings of the VNG, ledenbrieven, registers of councils.
 */
export const motion: Recogniser<'motion'> = {
  kind: 'motion',
  name: 'motion',
  candidates: /\b(?:[Mm]oties?|MOTIES?|[Rr]esoluties?|[Rr]aadsmoties?|Kamermoties?)\b/g,
  opens: ['|moti', '|reso', '|raad', '|kame'],
  read(place) {
    const mention = mentionAt(place);
    return mention === null ? [] : [mention, ...furtherMovers(place, mention), ...listedAfter(place, mention), ...someOfThem(place, mention)];
  },
  examples: motionExamples,
  traps: motionTraps,
};

const LINE_SIGN = /(?:^|\n|\t)(?:[-•*o▪◦»] |\(?[a-zA-Z\d]{1,3}[.)] |#+ )?$/;
const LOOK = 600;
const HEADING_LOOK = 360;

function mentionAt({ match, at, context }: Place): Draft<'motion'> | null {
  const { text } = context.clean;
  const word = match[0];
  const head = text.slice(Math.max(0, at - 90), at);
  const after = joinedToName(head, text.slice(at + word.length, at + word.length + LOOK));
  if (word === 'MOTIE') {
    const own = ownHeading(text, at);
    if (own !== null) return own;
  }
  const before = wordsBefore(head.slice(Math.max(head.lastIndexOf('\n'), head.lastIndexOf('\t')) + 1));
  const opensLine = LINE_SIGN.test(head.slice(0, head.length - before.length));
  const proposers = moversIn(word, after, opensLine);
  const named = proposers === null ? '' : after.slice(0, proposers.length);
  const rest = after.slice(named.length);
  const quoted = quotedTitle(rest);
  const isSet = proposers === null && /s$/i.test(word);
  const title = quoted ?? (opensLine && !isSet ? lineTitle(rest, proposers !== null) : null) ?? (isSet ? null : topic(rest, proposers)) ?? (proposers === null ? topicWord(after, head) : null);
  if (/^r/i.test(word) && !isMeetingResolution(text, at, opensLine && title !== null, proposers, quoted)) return null;
  const isNamed = proposers !== null || title !== null;
  const start = isNamed ? at : at - before.length;
  const end = at + word.length + named.length + (title?.length ?? 0);
  if (!isNamed && before === '' && /^\n/.test(after) && opensLine) return null;
  const claim = statusOf(text, { start, end });
  const movers = isNamed ? null : moversAfter(after);
  const clause = clauseAround(text, { start, end });
  return {
    kind: 'motion', start, end,
    confidence: confidenceOf(proposers, quoted, title, opensLine),
    title: title?.title ?? null,
    proposers: proposers?.names ?? movers?.names ?? [],
    body: bodyNear(text.slice(clause.start, clause.end), text.slice(end, end + 120), proposers ?? movers, opensLine || quoted !== null),
    target: null,
    entities: [],
    status: claim?.status ?? null,
    statusQuote: claim === null ? null : text.slice(claim.start, claim.end),
  };
}

const VNG_OUTCOME = /^[^\n]{0,200}(?:\d ?%|\d procent|acclamatie)/;

/** Members do not move resolutions, nor motions in the outcomes of a members' meeting: there a capital opens the title. */
function moversIn(word: string, after: string, opensLine: boolean): Proposers | null {
  const proposers = proposersAfter(after);
  if (proposers?.kind !== 'person' || proposers.introduced) return proposers;
  return /^r/i.test(word) || (opensLine && VNG_OUTCOME.test(after)) ? null : proposers;
}

/** "conform de motie" at the end of a printed line, and the name at the head of the next: a line end inside a sentence. */
function joinedToName(head: string, after: string): string {
  const runsOn = after.replace(/\n(?<=[\p{L},]\n)(?=\p{Ll})/gu, ' ');
  return /^\n(?=["']?\p{Lu})/u.test(after) && /(?:^|[ (])(?:de|deze|die|een) $/i.test(head) ? ` ${runsOn.slice(1)}` : runsOn;
}

/** Handelingen name the movers behind the motion: "Deze motie is voorgesteld door het lid …". */
function moversAfter(after: string): Proposers | null {
  const opens = /^ (?:is|wordt|werd) (?:voorgesteld|ingediend) door /.exec(after);
  return opens === null ? null : proposersAfter(` van ${after.slice(opens[0].length)}`);
}

/** The heading of a document that is a motion itself. */
function ownHeading(text: string, at: number): Draft<'motion'> | null {
  const from = Math.max(0, at - 30);
  const heading = motionHeading(text.slice(from, at + HEADING_LOOK));
  if (heading === null || from + heading.start > at || from + heading.end <= at) return null;
  return {
    kind: 'motion', start: from + heading.start, end: from + heading.end, confidence: 0.95, title: null, proposers: heading.proposers,
    body: 'tweede-kamer', target: null, entities: [], status: null, statusQuote: null,
  };
}

/** What it is about; one small word behind "motie over" tells nothing. */
function topic(rest: string, proposers: Proposers | null): TitleText | null {
  const found = topicAfter(rest);
  return proposers === null && found !== null && /^\p{Ll}+$/u.test(found.title) && found.title.endsWith('en') ? null : found;
}

/** "de motie Dakloosheid": a topic without "over". */
function topicWord(after: string, head: string): TitleText | null {
  const word = /^ (\p{Lu}[\p{L}-]{3,40})(?=[ .,;:)\n]|$)/u.exec(after)?.[1];
  if (word === undefined || !(LINE_SIGN.test(head) || /(?:^|[ (])(?:de|die|deze|aangenomen) $/i.test(head)) || /^(?:Tweede|Eerste|Kamer|Handelingen|Nederland|Deze|Dit|Het|Wij|Van)/.test(word)) return null;
  return { title: word, from: 1, to: 1 + word.length, length: 1 + word.length };
}

const OTHER_RESOLUTION = /(?:VN|NAVO|Veiligheidsraad|Europese?|Parlement|Raad van Europa|hoge|lage|beeld)-? ?$/i;

/** A resolution counts when a members' meeting or council decides on it; those of the UN and of screens do not. */
function isMeetingResolution(text: string, at: number, isOutcome: boolean, proposers: Proposers | null, quoted: TitleText | null): boolean {
  if (OTHER_RESOLUTION.test(text.slice(Math.max(0, at - 24), at)) || /^\w+ (?:van de (?:VN|Veiligheidsraad|Verenigde)|van het Europees|\d)/.test(text.slice(at, at + 60))) return false;
  if (isOutcome || proposers?.kind === 'municipality') return true;
  return quoted !== null || /(?<!\p{L})(?:B?ALV|ledenvergadering|VNG)(?!\p{L})/u.test(text.slice(Math.max(0, at - 300), at + 300));
}

function confidenceOf(proposers: Proposers | null, quoted: TitleText | null, title: TitleText | null, opensLine: boolean): number {
  if (quoted !== null) return 0.96;
  if (proposers !== null) return proposers.introduced || proposers.withOthers || proposers.kind === 'municipality' ? 0.95 : 0.9;
  if (title !== null) return opensLine ? 0.92 : 0.85;
  return 0.85;
}

/** "de moties-Segers c.s. en -Bruins": each name a motion of its own. */
function furtherMovers({ match, context }: Place, first: Draft<'motion'>): Draft<'motion'>[] {
  if (!/s$/i.test(match[0]) || first.proposers.length === 0 || first.body === 'vng-alv') return [];
  const { text } = context.clean;
  const drafts: Draft<'motion'>[] = [];
  let at = first.end;
  for (let next = nextProposers(text.slice(at, at + 160)); next !== null; next = nextProposers(text.slice(at, at + 160))) {
    drafts.push({ ...first, start: at + next.from, end: at + next.length, proposers: next.names, title: null, confidence: 0.88 });
    at += next.length;
  }
  return drafts;
}

const OPENS_LIST = /^(?: (?:inzake|over|van|betreffende|met betrekking tot|het gaat om))? ?:(?= ?(?:\n|$))/;
const LONGEST_ITEM = 170;

/** Titles that stand as items below "de moties:", without the word itself. */
function listedAfter({ context }: Place, mention: Draft<'motion'>): Draft<'motion'>[] {
  const { text } = context.clean;
  const opens = OPENS_LIST.exec(text.slice(mention.end, mention.end + 60));
  if (opens === null) return [];
  const drafts: Draft<'motion'>[] = [];
  for (const { start, end: blockEnd } of listAfter(text, mention.end + opens[0].length)) {
    const item = text.slice(start, blockEnd).replace(/[.;,]$/, '');
    const end = start + item.length;
    if (item.length > LONGEST_ITEM || item.length < 4 || /(?<!\p{L})(?:moties?|resoluties?)(?!\p{L})/iu.test(item)) break;
    const quote = /^["'](.{3,160})["']$/.exec(item);
    drafts.push({ ...mention, start, end, confidence: 0.93, title: (quote?.[1] ?? item).replace(/^(?:de|het|een) (?=\p{Lu})/u, ''), proposers: [] });
  }
  return drafts;
}

const SOME_OF_THEM = /^[^\n.]{0,160}\. ((?:Een aantal|Enkele|Een deel|Sommige|Twee|Drie|Vier|Vijf) (?:daarvan|hiervan|van deze moties))(?!\p{L})/u;

/** "… de aangenomen moties. Een aantal daarvan gaat over …": a mention without the word. */
function someOfThem({ context }: Place, mention: Draft<'motion'>): Draft<'motion'>[] {
  if (mention.title !== null || mention.proposers.length > 0) return [];
  const after = context.clean.text.slice(mention.end, mention.end + 220);
  const words = SOME_OF_THEM.exec(after);
  if (words === null || !/moties$/i.test(context.clean.text.slice(mention.start, mention.end)) || /motie/i.test(words[0].slice(0, -(words[1] ?? '').length))) return [];
  const end = mention.end + words[0].length;
  return [{ ...mention, start: end - (words[1] ?? '').length, end, confidence: 0.7, status: null, statusQuote: null }];
}
