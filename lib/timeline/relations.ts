import { contentWords } from './content-words';
import { dateOf, type Place, type TimelineReading } from './timeline-reading';

/** How a document stands to another. */
export type Relation = 'cites' | 'replaces' | 'summaryOf' | 'answers' | 'sameSource';

/** A relation between two readings, or from a reading to a paper that was not read. */
export interface DocumentRelation {
  readonly from: string;
  /** Key of a reading, or the canonical id of a paper that was not read. */
  readonly to: string;
  readonly relation: Relation;
  /** Where it shows. */
  readonly places: readonly Place[];
}

/** A summary shares at least this part of its word pairs with the longer text … */
const SUMMARY_FROM = 0.6;
/** … and is at most this part as long. */
const SUMMARY_LENGTH = 0.5;

/** The relations among some readings, in order; the same in whatever order they were read. */
export function relationsOf(readings: readonly TimelineReading[]): DocumentRelation[] {
  const relations = [...citations(readings), ...replacements(readings), ...summaries(readings), ...sharedLetters(readings)];
  return relations.sort((a, b) => order(a) < order(b) ? -1 : 1);
}

const order = ({ from, to, relation }: DocumentRelation): string => `${from}\u0000${to}\u0000${relation}`;

/** Readings by each id that they are known by. */
function byId(readings: readonly TimelineReading[]): Map<string, string> {
  const keys = new Map<string, string>();
  for (const { key, reading: { identity } } of readings) {
    for (const id of [identity.id, ...identity.aliases]) if (id !== null) keys.set(id, key);
  }
  return keys;
}

function citations(readings: readonly TimelineReading[]): DocumentRelation[] {
  const keys = byId(readings);
  return readings.flatMap(({ key, reading }) => {
    const places = new Map<string, Place[]>();
    for (const mark of reading.marks) {
      const ids = mark.kind === 'reference' ? mark.ids : mark.kind === 'motion' && mark.target !== null ? [mark.target] : [];
      for (const id of ids) {
        const to = keys.get(id) ?? id;
        if (to === key || id === reading.identity.id) continue;
        places.set(to, [...(places.get(to) ?? []), { reading: key, start: mark.start, end: mark.end }]);
      }
    }
    return [...places].map(([to, where]): DocumentRelation => ({ from: key, to, relation: 'cites', places: where }));
  });
}

function replacements(readings: readonly TimelineReading[]): DocumentRelation[] {
  const keys = byId(readings);
  return readings.flatMap(({ key, reading: { identity: { replaces } } }) =>
    replaces === null ? [] : [{ from: key, to: keys.get(replaces) ?? replaces, relation: 'replaces' as const, places: [] }]);
}

/** Short texts whose sentences stand in a longer one. */
function summaries(readings: readonly TimelineReading[]): DocumentRelation[] {
  const known = readings.map((reading) => ({ reading, pairs: wordPairs(reading.text) }));
  return known.flatMap(({ reading: short, pairs }) => known.flatMap(({ reading: long, pairs: longPairs }) => {
    if (short === long || pairs.size < 20 || short.text.length > SUMMARY_LENGTH * long.text.length) return [];
    let shared = 0;
    for (const pair of pairs) if (longPairs.has(pair)) shared++;
    return shared >= SUMMARY_FROM * pairs.size ? [{ from: short.key, to: long.key, relation: 'summaryOf' as const, places: [] }] : [];
  }));
}

function wordPairs(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{3,40}/gu) ?? [];
  const pairs = new Set<string>();
  for (let i = 1; i < words.length; i++) pairs.add(`${words[i - 1] ?? ''} ${words[i] ?? ''}`);
  return pairs;
}

/** Two documents that speak of one letter, by its date; and a document that answers the letter of another. */
function sharedLetters(readings: readonly TimelineReading[]): DocumentRelation[] {
  const letters = readings.map((one) => ({ one, dates: letterDates(one) }));
  const relations: DocumentRelation[] = [];
  letters.forEach(({ one: a, dates }, i) => {
    for (const { one: b, dates: others } of letters.slice(i + 1)) {
      const shared = [...dates].filter(([date]) => others.has(date));
      const [first] = shared;
      if (first === undefined) continue;
      const places = [first[1], others.get(first[0])].filter((place) => place !== undefined);
      relations.push({ from: a.key, to: b.key, relation: 'sameSource', places });
    }
    for (const { one: b } of letters) {
      const when = dateOf(b.reading.identity);
      const place = when === null || when.inferred || a === b ? undefined : dates.get(when.from);
      const speaks = place !== undefined && spokenBy(b, a.text.slice(place.start, place.end));
      if (place !== undefined && speaks) relations.push({ from: a.key, to: b.key, relation: 'answers', places: [place] });
    }
  });
  return relations;
}

/** Letters that a document names by a date, with where it does. */
function letterDates({ key, reading }: TimelineReading): Map<string, Place> {
  const dates = new Map<string, Place>();
  const days = reading.marks.filter((mark) => mark.kind === 'date');
  for (const mark of reading.marks) {
    if (mark.kind !== 'reference' || mark.type !== 'brief') continue;
    const day = days.find((date) => date.start >= mark.start && date.end <= mark.end && date.from !== null && date.from === date.to);
    if (day?.kind === 'date' && day.from !== null && !dates.has(day.from)) dates.set(day.from, { reading: key, start: mark.start, end: mark.end });
  }
  return dates;
}

/** Whether the words of a reference to a letter name who sent the document. */
function spokenBy({ reading: { identity } }: TimelineReading, reference: string): boolean {
  const sender = contentWords(identity.sender ?? '');
  const named = contentWords(reference);
  return [...sender].some((word) => named.has(word)) || (named.has('kabinet') && (sender.has('ministe') || sender.has('staatss')));
}
