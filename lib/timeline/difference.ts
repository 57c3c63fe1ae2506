import { answersToMotions } from './answer-differences';
import { figuresOnlyAttached, figureDifference } from './figure-differences';
import { countShared } from './content-words';
import type { EventThread } from './event-thread';
import type { EventWording } from './event-wording';
import type { Facts } from './facts';
import type { Figure } from './figure';
import type { FigurePair } from './figure-pairs';
import type { MotionThread } from './motion-thread';
import type { QuotedPlace } from './quoted-place';
import { stanceDifferences } from './stance-differences';
import type { StatementPair } from './statement-pairs';
import { byReading, placeKey } from './timeline-reading';

export type DifferenceKind =
  | 'figure' // one figure, told in two ways
  | 'leftOut' // a figure that an attachment gives and the letter before it leaves out
  | 'status' // two claims about one motion that do not say the same
  | 'answer' // one party calls it met or agreed, another refuses it or still talks
  | 'addressee' // one motion, said to be addressed to different bodies
  | 'title' // one motion under several names
  | 'name' // one thing, other than a motion, under several names
  | 'count' // different numbers of one thing
  | 'date' // one event with several dates
  | 'moved' // a plan that a later document puts at a later date
  | 'deed' // another thing is to be done by the same time
  | 'maker'; // one organisation helped to write one document and made the figures of another

/** Two or more places about one thing that do not say the same: information, never an error. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** What it is about: a motion's key, the title of an event, the topic of a figure. */
  readonly about: string;
  readonly spans: readonly QuotedPlace[];
}

interface Things {
  readonly facts: readonly Facts[];
  readonly motions: readonly MotionThread[];
  readonly figures: readonly Figure[];
  readonly pairs: readonly FigurePair[];
  readonly statements: readonly StatementPair[];
  readonly events: readonly EventThread[];
}

/** All differences among motions, figures, statements and events, in order of place. */
export function differencesAmong({ facts, motions, figures, pairs, statements, events }: Things): Difference[] {
  const said = facts.flatMap((one) => one.statements);
  const answers = answersToMotions(motions, said);
  const found = [
    ...motions.flatMap(statusDifferences).filter((one) => !answers.some((answer) => tellsOf(answer, one))), ...motions.flatMap(titleDifferences), ...countDifferences(motions), ...motions.flatMap(addresseeDifferences),
    ...answers, ...stanceDifferences(said), ...statements.map(statementDifference),
    ...pairs.flatMap(figureDifference), ...figuresOnlyAttached(figures, pairs), ...events.flatMap((event) => eventDifferences(event, events)),
    ...makerDifferences(facts), ...facts.flatMap(({ oddities }) => oddities),
  ];
  return withoutRepeats(found).sort((a, b) => {
    const [x, y] = [a.spans[0], b.spans[0]];
    return x === undefined || y === undefined ? 0 : byReading(x, y) || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : a.about < b.about ? -1 : 1);
  });
}

/** Leaves out a difference whose places all stand in another of the same kind. */
function withoutRepeats(differences: readonly Difference[]): Difference[] {
  const places = differences.map(({ spans }) => new Set(spans.map(placeKey)));
  const byPlace = new Map<string, number[]>();
  places.forEach((own, i) => { for (const place of own) byPlace.set(place, [...(byPlace.get(place) ?? []), i]); });
  return differences.filter(({ kind }, i) => {
    const own = places[i] ?? new Set();
    const others = new Set([...own].flatMap((place) => byPlace.get(place) ?? []));
    return ![...others].some((j) => {
      const other = places[j] ?? new Set();
      return j !== i && differences[j]?.kind === kind && other.size >= own.size && (other.size > own.size || j < i) && [...own].every((place) => other.has(place));
    });
  });
}

/** Whether an answer to a motion holds a place of another difference about it already: the refusal that is a claim as well. */
const tellsOf = (answer: Difference, { about, spans }: Difference): boolean =>
  answer.about === about && spans.some((span) => answer.spans.some((other) => placeKey(other) === placeKey(span)));

/** Claims on one axis that do not come to the same, one place for each status. */
function statusDifferences({ key, disagreements }: MotionThread): Difference[] {
  return disagreements.map(({ claims }) => ({ kind: 'status', about: key, spans: [...new Map(claims.map(({ status, place }) => [status, place])).values()] }));
}

/** Titles that differ in more than capitals, articles and marks. */
function titleDifferences({ key, titles }: MotionThread): Difference[] {
  const plain = (title: string): string => title.toLowerCase().replace(/^(?:de|het|een) /, '').replace(/[^\p{L}\d]+/gu, ' ').trim();
  const forms = new Map<string, QuotedPlace>();
  for (const { title, places: [first] } of titles) if (first !== undefined && !forms.has(plain(title))) forms.set(plain(title), first);
  return forms.size < 2 ? [] : [{ kind: 'title', about: key, spans: [...forms.values()] }];
}

/** Mentions of several motions at once, in one document, that do not mean the same set. */
function countDifferences(motions: readonly MotionThread[]): Difference[] {
  const sets = new Map<string, Map<string, QuotedPlace>>();
  for (const { mentions } of motions) {
    for (const { entities, place } of mentions) {
      if (entities.length < 2) continue;
      const document = sets.get(place.reading) ?? new Map<string, QuotedPlace>();
      const set = [...entities].sort().join('\u0000');
      if (!document.has(set)) document.set(set, place);
      sets.set(place.reading, document);
    }
  }
  return [...sets].flatMap(([reading, document]) => (document.size < 2 ? [] : [{ kind: 'count' as const, about: reading, spans: uniquePlaces([...document.values()]) }]));
}

/** A motion whose own text asks one body, and that another speaker tells as asking another. */
function addresseeDifferences({ key, dicta }: MotionThread): Difference[] {
  const asked = new Map<string, { place: QuotedPlace; by: string | null }>();
  const narrowest = [...dicta].sort((a, b) => a.entities.length - b.entities.length || byReading(a.place, b.place));
  for (const { place, asks, by } of narrowest) if (asks !== null && !asked.has(asks)) asked.set(asks, { place, by });
  const spans = [...asked.values()];
  return spans.length < 2 || new Set(spans.map(({ by }) => by)).size < 2 ? [] : [{ kind: 'addressee', about: key, spans: spans.map(({ place }) => place) }];
}

const statementDifference = ({ a, b, differs }: StatementPair): Difference =>
  ({ kind: differs.includes('deed') ? 'deed' : differs.includes('figureLeftOut') ? 'leftOut' : 'answer', about: a.place.quote, spans: [a.place, b.place] });

/** A longer period than this is vague, and no other date than a day in it. */
const MOST_DAYS = 3;

function eventDifferences(event: EventThread, events: readonly EventThread[]): Difference[] {
  const periods = new Map(event.wordings.map((wording) => [`${wording.from}/${wording.to}`, wording]));
  const places = [...periods.values()].flatMap((wording) => wording.places.slice(0, 1));
  const sharp = [...periods.values()].filter(({ from, to }) => Date.parse(to) - Date.parse(from) < MOST_DAYS * 86_400_000);
  const found: Difference[] = sharp.length < 2 ? [] : [{ kind: 'date', about: event.title, spans: uniquePlaces(places) }];
  const later = event.movedTo === null ? undefined : events[event.movedTo];
  if (later !== undefined) {
    const newDate = later.wordings.flatMap(tellingPlaces);
    const spans = uniquePlaces([...event.wordings.flatMap((wording) => mostAlike(wording, newDate)), ...newDate.slice(0, 1).map(({ place }) => place)]);
    found.push({ kind: 'moved', about: event.title, spans });
  }
  return found;
}

interface ToldPlace {
  readonly place: QuotedPlace;
  readonly words: readonly string[];
}

const tellingPlaces = ({ places, tellings }: EventWording): ToldPlace[] => places.map((place, i) => ({ place, words: tellings[i]?.words ?? [] }));

/** The place of a wording that is told most like one of the others, the first of equals. */
function mostAlike(wording: EventWording, others: readonly ToldPlace[]): QuotedPlace[] {
  const ranked = tellingPlaces(wording).map(({ place, words }) => ({ place, shared: Math.max(0, ...others.map((other) => countShared(words, other.words))) }));
  return ranked.sort((a, b) => b.shared - a.shared || byReading(a.place, b.place)).slice(0, 1).map(({ place }) => place);
}

/** An organisation that helped to write one document, and whose research another rests on. */
function makerDifferences(facts: readonly Facts[]): Difference[] {
  const makers = facts.flatMap((one) => one.makers);
  const names = new Set(makers.filter(({ role }) => role === 'helped').map(({ name }) => name));
  return [...names].sort().flatMap((name) => {
    const helped = makers.filter((maker) => maker.name === name && maker.role === 'helped');
    const researched = makers.filter((maker) => maker.name === name && maker.role === 'researched' && !helped.some(({ place }) => place.reading === maker.place.reading));
    return researched.length === 0 ? [] : [{ kind: 'maker' as const, about: name, spans: uniquePlaces([...helped, ...researched].map(({ place }) => place)) }];
  });
}

function uniquePlaces(places: readonly QuotedPlace[]): QuotedPlace[] {
  return [...new Map(places.map((place) => [placeKey(place), place])).values()].sort(byReading);
}
