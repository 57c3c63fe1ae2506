import type { Draft } from '../mark';
import type { Place, Recogniser } from '../recogniser';
import { dictumAddressee, dictumVerb } from './dictum-verb';
import { dictumExamples, dictumTraps } from './dictum-examples';
import { listAfter } from './listed';
import { FRAME_OPENING, readFrame } from './motion-frame';
import { motionHeading } from './motion-heading';

/**
 * A clause in which a motion asks or says something: in the frame of the Tweede Kamer and councils ("De Kamer, …
 * verzoekt de regering …"), or as items below "Spreekt uit dat:" in motions of members' meetings.
 * Dicta in other words ("een motie waarin … wordt gevraagd") are added by {@link resolveMotions}.
 */
export const dictum: Recogniser<'dictum'> = {
  kind: 'dictum',
  name: 'dictum',
  candidates: /\b(?:D[Ee] (?:K(?:amer|AMER) ?[,.]|(?:gemeente|provinciale )?[Rr]aad[, ]|(?:[Bb]uitengewone )?[Aa]lgemene [Ll]edenvergadering[, ]|leden van de ALV|ALV,|[Pp]rovinciale [Ss]taten)|MOTIE (?=[A-Z])|(?:Uitspraak|Spreekt|Oproep|Verzoekt|Roept|Draagt|Besluit|Vraagt|Nodigt)[ :])/g,
  opens: ['|de k', '|de g', '|de p', '|de r', '|de b', '|de a', '|de l', '|moti', '|uits', '|spre', '|opro', '|verz', '|roep', '|draa', '|besl', '|vraa', '|nodi'],
  read(place) {
    const word = place.match[0];
    if (word.startsWith('MOTIE')) return belowHeading(place);
    if (/^de /i.test(word)) return inFrame(place, place.at);
    return belowIntroduction(place);
  },
  examples: dictumExamples,
  traps: dictumTraps,
};

/** A sentence about the chamber becomes a frame by what follows within a line or two. */
const FRAME_FOLLOWS = /^[\s\S]{0,160}?[\n ,;@](?:gehoord|gelezen|gezien|gelet op|constaterende?|overwegende?|van mening|bijeen|verzoekt|spreekt|kennisgenomen|in (?:haar )?vergadering)/i;

function inFrame({ context }: Place, start: number): Draft<'dictum'>[] {
  const { text } = context.clean;
  FRAME_OPENING.lastIndex = 0;
  const opening = text.slice(start, start + 240);
  if (opening.search(FRAME_OPENING) !== 0 || !FRAME_FOLLOWS.test(opening)) return [];
  return frameDicta(text, start, nextOpening(text, start + 8));
}

function nextOpening(text: string, from: number): number {
  const next = text.slice(from, from + 12_000).search(/(?<!\p{L})De Kamer ?,/u);
  return next < 0 ? text.length : from + next;
}

function frameDicta(text: string, start: number, limit: number): Draft<'dictum'>[] {
  const frame = readFrame(text, start, limit);
  if (frame === null || (!frame.closed && frame.premises.length === 0)) return [];
  return frame.dicta.map(({ start: from, end, verb, addressee }) => ({
    kind: 'dictum', start: from, end, verb, addressee, entities: [], confidence: frame.closed ? 0.97 : 0.92,
  }));
}

/** Scans of the day itself may lack "De Kamer,": there the motion begins below its heading. */
function belowHeading({ at, context }: Place): Draft<'dictum'>[] {
  const { text } = context.clean;
  const from = Math.max(0, at - 30);
  const heading = motionHeading(text.slice(from, at + 420));
  if (heading === null || from + heading.start > at) return [];
  const start = from + heading.end;
  const opens = text.slice(start, start + 1_500).search(/(?<!\p{L})De Kamer ?[,.]/u);
  return opens >= 0 && FRAME_FOLLOWS.test(text.slice(start + opens, start + opens + 240)) ? [] : frameDicta(text, start, nextOpening(text, start));
}

const MOTION_BEFORE = /(?<!\p{L})(?:moties?|resoluties?)(?!\p{L})/iu;
const MOTION_REACH = 2_500;
const LONGEST_INTRODUCTION = 110;
const NOUNS: readonly (readonly [RegExp, string])[] = [[/^Uitspraak/, 'spreekt uit'], [/^Oproep/, 'roept op']];

/** The items below a line such as "Spreekt uit dat:" or "Oproep aan VNG-bestuur:"; the first takes that line along. */
function belowIntroduction({ at: start, context }: Place): Draft<'dictum'>[] {
  const { text } = context.clean;
  const lineBreak = text.indexOf('\n', start);
  const opensLine = start === 0 || text.charAt(start - 1) === '\n';
  if (!opensLine || lineBreak < 0 || lineBreak - start > LONGEST_INTRODUCTION || text.charAt(lineBreak - 1) !== ':' || !MOTION_BEFORE.test(text.slice(Math.max(0, start - MOTION_REACH), start))) return [];
  const line = text.slice(start, lineBreak);
  const verb = NOUNS.find(([noun]) => noun.test(line))?.[1] ?? dictumVerb(line);
  if (verb === null) return [];
  const addressee = /^Oproep aan (.{2,60}?) ?:$/.exec(line)?.[1] ?? dictumAddressee(line);
  return listAfter(text, lineBreak).map((item, i) => ({
    kind: 'dictum', start: i === 0 ? start : item.start, end: item.end - (/[;,]$/.test(text.slice(item.start, item.end)) ? 1 : 0),
    verb, addressee, entities: [], confidence: 0.95,
  }));
}
