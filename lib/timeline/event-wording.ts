import type { IsoDate, MotionMark } from '../recognise/mark';
import { within } from '../text/span';
import { wordsOfSentence } from './about-words';
import { quotedPlace, type QuotedPlace } from './quoted-place';
import { sentenceAround } from './sentence';
import { dateOf, speakerAt, type TimelineReading, type When } from './timeline-reading';

/** How one document tells of an event. */
export interface EventWording {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly title: string;
  /** Whether it lay ahead when the document was written. */
  readonly planned: boolean;
  /** Whether its year does not stand with it but follows from the text. */
  readonly inferred: boolean;
  /** Whether it is a step of procedure ("ter inzage", "geagendeerd"), which belongs to its document. */
  readonly routine: boolean;
  /** Keys of the motions that its sentences speak of. */
  readonly motions: readonly string[];
  readonly reading: string;
  /** Who tells it; `null` when the text does not say. */
  readonly by: string | null;
  /** Date of the document that tells it. */
  readonly told: When | null;
  readonly places: readonly QuotedPlace[];
  /** Who speaks at each of those places, and what about: one for each place, in the same order. */
  readonly tellings: readonly EventTelling[];
}

export interface EventTelling {
  readonly by: string | null;
  /** What its sentence is about. */
  readonly words: readonly string[];
  /** Whether its sentence says that something is put off ("opschuift naar", "uitgesteld tot"). */
  readonly postponed: boolean;
}

const POSTPONED = /\b(?:opschui(?:ft|ven)|opgeschoven|schui(?:ft|ven)(?:\s\S{1,20}){0,4}\sop|uitgesteld|uitstel|verschoven|doorgeschoven|vertraagd|vertraging)\b/i;

/** Steps that the registers of the chambers and councils print for every paper. */
const ROUTINE = /^(?:ter inzage|ter kennisneming|geagendeerd|agenderen|behandelen|betrekken|afvoeren|ontvangen|ingekomen|aanvang|sluiting|vergaderjaar|kenmerk|datum|gepubliceerd op|stand van zaken)(?!\p{L})|stand der werkzaamheden|lijst van ingekomen stukken/iu;

/** The events of one reading with the places they rest on. */
export function eventWordings({ key, reading, text }: TimelineReading): EventWording[] {
  const told = dateOf(reading.identity);
  const motions = reading.marks.filter((mark): mark is MotionMark => mark.kind === 'motion');
  return reading.events.map(({ from, to, title, planned, marks: indices }) => {
    const marks = indices.flatMap((index) => reading.marks[index] ?? []);
    const [first] = marks;
    const places = marks.map((mark) => quotedPlace(key, text, mark));
    const sentences = marks.map((mark) => sentenceAround(text, mark));
    return {
      from, to, title, planned, reading: key, told,
      routine: ROUTINE.test(title),
      motions: [...new Set(sentences.flatMap((sentence) => within(motions, sentence).flatMap(({ entities }) => entities)))].sort(),
      inferred: !marks.some((mark) => mark.kind === 'date' && !mark.inferred),
      by: first === undefined ? reading.identity.sender : speakerAt(reading, first.start),
      places, tellings: places.map((place, i) => {
        const sentence = sentences[i] ?? place;
        return { by: speakerAt(reading, place.start), words: wordsOfSentence(text, sentence), postponed: POSTPONED.test(place.sentence) };
      }),
    };
  });
}
