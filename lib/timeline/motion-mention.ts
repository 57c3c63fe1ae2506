import type { DictumMark, IsoDate, MotionMark } from '../recognise/mark';
import { overlaps, within, type Span } from '../text/span';
import { aboutWords } from './about-words';
import { axisOf, type Said } from './claim';
import { quotedPlace, type QuotedPlace } from './quoted-place';
import { sentenceAround } from './sentence';
import { dateOf, speakerAt, type TimelineReading } from './timeline-reading';

/** A day or period, both ends inclusive. */
export interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** One place where one or more motions are meant, with what is said of them there. */
export interface MotionMention {
  readonly place: QuotedPlace;
  readonly mark: MotionMark;
  /** Keys of the motions that are meant. */
  readonly entities: readonly string[];
  /** Those of them that only another document tells: the words here do not name them. */
  readonly inferred: readonly string[];
  /** How many motions the words count ("vier moties"); `null` when they do not say. */
  readonly count: number | null;
  /** Days that its sentence names, such as that of the meeting. */
  readonly days: readonly Period[];
  readonly claim: Said | null;
}

/** A clause in which motions say or ask something, with the day by which they ask it. */
export interface MotionDictum {
  readonly place: QuotedPlace;
  readonly entities: readonly string[];
  readonly verb: string;
  readonly addressee: string | null;
  /** The body that is asked, in one word; `null` when the words do not say. */
  readonly asks: string | null;
  /** Who speaks there. */
  readonly by: string | null;
  readonly due: Period | null;
  /** What it is about, each word once, in order. */
  readonly words: readonly string[];
}

/** Every mention of a motion in a reading, with the claim that is made there, in order of place. */
export function motionMentions({ key, reading, text }: TimelineReading): MotionMention[] {
  const proposals = reading.marks.filter((mark) => mark.kind === 'proposal');
  const when = dateOf(reading.identity);
  return reading.marks.filter((mark): mark is MotionMark => mark.kind === 'motion').map((mark) => {
    const place = quotedPlace(key, text, mark);
    const claim: Said | null = mark.status === null ? null : {
      axis: axisOf(mark.status), status: mark.status, words: mark.statusQuote ?? '', by: speakerAt(reading, mark.start), when,
      proposed: proposals.some((proposal) => overlaps(proposal, mark)),
    };
    return { place, mark, entities: mark.entities, inferred: [], count: countOf(mark.quote), days: daysIn({ key, reading, text }, sentenceAround(text, mark)), claim };
  });
}

/** Every clause in which a motion says or asks something, in order of place. */
export function motionDicta({ key, reading, text }: TimelineReading): MotionDictum[] {
  return reading.marks.filter((mark): mark is DictumMark => mark.kind === 'dictum').map((mark) => ({
    place: quotedPlace(key, text, mark), entities: mark.entities, verb: mark.verb, addressee: mark.addressee, asks: askedBody(mark.quote), by: speakerAt(reading, mark.start),
    due: dueIn({ key, reading, text }, mark), words: aboutWords(mark.quote),
  }));
}

/** "De VNG … pleit voor", "waarin het kabinet wordt gevraagd", "die het bestuur oproepen": the body that is asked. */
const ASKED = /^(?:[^:]{0,40}:\s)?(?:[-•]\s)?(?:waarin\s|die\s|dat\s)?(?:de|het)\s(VNG|bestuur|VNG-bestuur|kabinet|regering|minister|college|raad)(?:\s(?:wordt|worden)?\s?(?:gevraagd|verzocht|opgeroepen|oproepen)|\s\S)/i;

function askedBody(quote: string): string | null {
  const body = ASKED.exec(quote.replace(/\s+/g, ' '))?.[1]?.toLowerCase() ?? null;
  return body === 'bestuur' || body === 'vng-bestuur' ? 'vng' : body;
}

/** A clause that comes back to something at a date makes that date a term. */
const COMES_BACK = /\bterug\b|\bterug(?:komen|koppel)/i;
const TERM = /^(?:uiterlijk|v[oó]{2}r|binnen|per|eind)/i;

/** The day or period by which a clause asks something; `null` when its dates only tell what it is about. */
function dueIn({ reading }: TimelineReading, clause: DictumMark): Period | null {
  const terms = within(reading.marks, clause).filter((mark) => mark.kind === 'date' && (TERM.test(mark.relation ?? '') || COMES_BACK.test(clause.quote)));
  const last = terms.at(-1);
  return last?.kind === 'date' && last.from !== null && last.to !== null ? { from: last.from, to: last.to } : null;
}

function daysIn({ reading }: TimelineReading, span: Span): Period[] {
  return within(reading.marks, span).flatMap((mark) => (mark.kind === 'date' && mark.from !== null && mark.to !== null ? [{ from: mark.from, to: mark.to }] : []));
}

const NUMBERS = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'];
const COUNTED = new RegExp(`^(?:de |deze |die )?(${NUMBERS.slice(1).join('|')}|\\d{1,2})(?:tal)? `, 'i');

/** The number with which words begin ("viertal moties", "drie van de vier moties": three); `null` without one. */
export function countOf(quote: string): number | null {
  if (/^(?:de )?beide /i.test(quote)) return 2;
  const printed = COUNTED.exec(quote)?.[1]?.toLowerCase();
  if (printed === undefined) return null;
  return /^\d/.test(printed) ? Number(printed) : NUMBERS.indexOf(printed) + 1;
}
