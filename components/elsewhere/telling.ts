import type { Reading } from '../../lib/document/reading';
import type { ReadingRow } from '../../lib/protocol';
import type { AmountMark, DateMark, Mark, MotionMark, ReferenceMark } from '../../lib/recognise/mark';
import type { Claim } from '../../lib/timeline/claim';
import type { MotionThread } from '../../lib/timeline/motion-thread';
import type { QuotedPlace } from '../../lib/timeline/quoted-place';
import type { Timeline } from '../../lib/timeline/timeline';
import type { When } from '../../lib/timeline/timeline-reading';
import { differenceNotes } from '../figure/difference-notes';
import { formatPeriod } from '../format/period';
import { documentName } from '../identity/identity-facts';
import type { Wording } from '../wording';

/** One thing that another document says of a mark, or what is known of a document that it points at. */
export interface Telling {
  /** What it is about, in a word or name: a status, a motion's name, a date. */
  readonly label: string | null;
  readonly who: string | null;
  readonly when: When | null;
  /** In what it is not the same as here. */
  readonly differs: readonly string[];
  /** The sentence that says it; `null` for a whole document. */
  readonly place: QuotedPlace | null;
  /** The words of that sentence that matter. */
  readonly focus: string;
  /** Key of the document that says it, or that it is. */
  readonly document: string;
}

/** More would be a list; the panel has the list. */
const MOST = 3;

export interface TellingNeeds {
  readonly reading: Reading;
  /** Key under which the reading is kept. */
  readonly key: string;
  readonly timeline: Timeline;
  readonly documents: readonly ReadingRow[];
}

/** The two or three most telling things that other documents say of a mark, the most telling first; empty when they say nothing. */
export function tellingsOf(mark: Mark, needs: TellingNeeds, words: Wording): Telling[] {
  switch (mark.kind) {
    case 'motion': return ofMotions(mark, needs).slice(0, MOST);
    case 'amount': return ofAmount(mark, needs, words).slice(0, MOST);
    case 'reference': return ofReference(mark, needs, words).slice(0, MOST);
    case 'date': return ofDate(mark, needs, words).slice(0, MOST);
    default: return [];
  }
}

/** Of one motion the newest decision and what each speaker says of its execution; of several, the newest word on each. */
function ofMotions(mark: MotionMark, { key, timeline }: TellingNeeds): Telling[] {
  const threads = distinct(mark.entities.flatMap((entity) => timeline.motions.find(({ keys }) => keys.includes(entity)) ?? []));
  const isHere = ({ reading, start, end }: QuotedPlace): boolean => reading === key && start < mark.end && mark.start < end;
  const [only] = threads;
  if (threads.length === 1 && only !== undefined) return ofMotion(only, timeline, isHere);
  return threads.flatMap((thread) => {
    const newest = thread.claims.findLast(({ place }) => place.reading !== key);
    return newest === undefined ? [] : [{ ...fromClaim(newest), label: [thread.title, newest.status].filter((part) => part !== null).join(': ') }];
  });
}

/** @param isHere whether a place is that of the mark itself, which says nothing new */
function ofMotion(thread: MotionThread, { statements }: Timeline, isHere: (place: QuotedPlace) => boolean): Telling[] {
  const { claims, dicta } = thread;
  const others = claims.filter(({ place }) => !isHere(place));
  const decision = others.findLast(({ axis, proposed }) => axis === 'decision' && !proposed);
  const bySpeaker = new Map(others.filter(({ axis }) => axis === 'execution').map((claim) => [claim.by ?? '', claim]));
  const asked = dicta.find(({ place }) => !isHere(place));
  const answers = statements.flatMap(({ a, b }) => [[a, b], [b, a]] as const).filter(([about, answer]) => speaksOf(thread, about.place) && !isHere(answer.place)).map(([, answer]) => answer);
  const told = [
    ...(decision === undefined ? [] : [fromClaim(decision)]),
    ...answers.map(({ place, by }): Telling => ({ label: null, who: by, when: null, differs: [], place, focus: '', document: place.reading })),
    ...[...bySpeaker.values()].reverse().map(fromClaim),
  ];
  return [...told, ...(asked === undefined ? [] : [{ label: asked.verb, who: null, when: null, differs: [], place: asked.place, focus: asked.verb, document: asked.place.reading }])];
}

/** Whether a sentence holds a mention of a motion. */
const speaksOf = ({ mentions }: MotionThread, { reading, start, end }: QuotedPlace): boolean =>
  mentions.some(({ place }) => place.reading === reading && place.start < end && start < place.end);

const fromClaim = ({ status, words, by, when, place }: Claim): Telling =>
  ({ label: status, who: by, when, differs: [], place, focus: words === '' ? place.quote : words, document: place.reading });

function ofAmount(mark: AmountMark, { key, timeline }: TellingNeeds, words: Wording): Telling[] {
  const isHere = ({ reading, start, end }: QuotedPlace): boolean => reading === key && start === mark.start && end === mark.end;
  return timeline.pairs.flatMap((pair) => {
    const [here, there] = isHere(pair.a.place) ? [pair.a, pair.b] : isHere(pair.b.place) ? [pair.b, pair.a] : [];
    if (here === undefined || there === undefined) return [];
    const telling: Telling = {
      label: null, who: there.by, when: there.when, place: there.place, focus: there.place.quote, document: there.place.reading,
      differs: differenceNotes(here, there, pair.differs, words),
    };
    return [{ telling, likeness: pair.likeness }];
  }).sort((a, b) => Number(b.telling.document !== key) - Number(a.telling.document !== key) || b.likeness - a.likeness).map(({ telling }) => telling);
}

function ofReference({ ids }: ReferenceMark, { key, documents }: TellingNeeds, words: Wording): Telling[] {
  return documents.filter(({ key: other, identity: { id, aliases } }) => other !== key && [id, ...aliases].some((known) => known !== null && ids.includes(known)))
    .map(({ key: document, identity }) => ({
      label: words.elsewhere.readDocument, who: documentName(identity, words), when: identity.date === null ? null : { from: identity.date, to: identity.date, inferred: false },
      differs: [], place: null, focus: '', document,
    }));
}

/** How others date the event that a date belongs to, and the later date when it moved. */
function ofDate(mark: DateMark, { key, timeline }: TellingNeeds, words: Wording): Telling[] {
  return timeline.events.flatMap((event) => {
    const mine = event.wordings.find(({ reading, places }) => reading === key && places.some(({ start, end }) => start === mark.start && end === mark.end));
    if (mine === undefined) return [];
    const later = event.movedTo === null ? undefined : timeline.events[event.movedTo];
    const moved = later?.wordings.filter(({ reading }) => reading !== key).slice(0, 1) ?? [];
    const others = event.wordings.filter(({ reading, from, to }) => reading !== key && (from !== mine.from || to !== mine.to));
    return [...moved, ...others].flatMap(({ from, to, by, told, places: [place], reading: document }) => (place === undefined ? [] : [{
      label: moved.length > 0 && from > mine.to ? words.elsewhere.later(formatPeriod(from, to, words.language)) : formatPeriod(from, to, words.language),
      who: by, when: told, differs: [], place, focus: place.quote, document,
    }]));
  });
}

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];
