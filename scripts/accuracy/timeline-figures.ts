import { existsSync, readFileSync } from 'node:fs';
import { read } from '../../lib/document/read';
import { plainSource } from '../../lib/text/plain-source';
import type { Span } from '../../lib/text/span';
import { factsOf, type Facts } from '../../lib/timeline/facts';
import type { Place } from '../../lib/timeline/timeline-reading';
import { timelineOf, type Timeline } from '../../lib/timeline/timeline';
import { dateIs, lengthApart } from './date-is';
import { rounded, type Figures, type SuiteFigures } from './figures';
import { WANTED_STATUS } from './wanted-status';

const SEEDS = '../shared/seeds';
const ANSWERS = '../shared/gold/seeds.json';

/** Whether the five letters and their answers lie beside the project. */
export const canMeasureTimeline = (): boolean => existsSync(ANSWERS);

interface Quote extends Span { readonly doc: string; readonly quote: string }
interface Wanted { readonly id: string; readonly start: number; readonly end: number; readonly tier?: string; readonly kind: string; readonly entities: readonly string[]; readonly status?: string }
interface Answers {
  readonly documents: Readonly<Record<string, { readonly motions: readonly Wanted[] }>>;
  readonly documentRelations: readonly { readonly from: string; readonly to: string; readonly relation: string }[];
  readonly events: readonly { readonly id: string; readonly title: string; readonly tier: string; readonly date: { readonly from: string; readonly to: string; readonly precision: string } | null; readonly spans: readonly Quote[] }[];
  readonly discrepancies: readonly { readonly id: string; readonly title: string; readonly quotes: readonly Quote[] }[];
  readonly figurePairs: readonly { readonly topic: string; readonly difference: string; readonly ledenbrief: Quote | null; readonly kabinetsbrief: Quote | null }[];
}

/** What the timeline of the five letters shows, what it misses, and what nobody asked for. */
export interface TimelineMeasure {
  readonly figures: Figures;
  readonly misses: readonly string[];
  readonly extra: readonly string[];
}

/** The five letters as facts, with the name of the file as key. */
export function seedFacts(): Facts[] {
  const { documents } = answers();
  return Object.keys(documents).map((file) => {
    const source = plainSource(readFileSync(`${SEEDS}/${file}`, 'utf8'));
    return factsOf({ key: file, reading: read(source, { url: null, page: null, date: null }), text: source.text });
  });
}

const answers = (): Answers => JSON.parse(readFileSync(ANSWERS, 'utf8')) as Answers;

/** Measures the timeline of the five letters against their answers. */
export function measureTimeline(facts: readonly Facts[] = seedFacts()): TimelineMeasure {
  const timeline = timelineOf(facts);
  const wanted = answers();
  const parts = [motionsMeasure(timeline, wanted), statusMeasure(timeline, wanted), pairsMeasure(timeline, wanted), relationsMeasure(timeline, wanted), eventsMeasure(timeline, wanted), differencesMeasure(timeline, wanted)];
  return {
    figures: Object.assign({}, ...parts.map(({ figures }) => figures)) as Figures,
    misses: parts.flatMap(({ misses }) => misses), extra: parts.flatMap(({ extra }) => extra),
  };
}

const touches = (a: Quote, b: Place): boolean => a.doc === b.reading && a.start < b.end && b.start < a.end;
const ratio = (right: number, all: number): number | null => (all === 0 ? null : rounded(right / all));
const suite = (name: string, figures: Omit<SuiteFigures, 'cases'> & { cases?: number }): Figures => ({ [`timeline/${name}`]: { ...figures, cases: figures.cases ?? figures.must } });

/** Pairs of mentions that belong together, over all letters. */
function motionsMeasure({ motions }: Timeline, { documents }: Answers): TimelineMeasure {
  const mentions = Object.entries(documents).flatMap(([doc, { motions: gold }]) => gold.filter(({ tier, kind }) => (tier ?? 'must') === 'must' && kind !== 'heading').map((one) => ({
    id: one.id, gold: [...one.entities].sort().join('+'), place: { ...one, doc, quote: '' },
    keys: motions.filter((thread) => thread.mentions.some(({ place }) => touches({ ...one, doc, quote: '' }, place))).map(({ key }) => key).sort().join('+'),
  })));
  let [both, given, asked] = [0, 0, 0];
  mentions.forEach((a, i) => {
    for (const b of mentions.slice(i + 1)) {
      const [same, told] = [a.gold === b.gold, a.keys === b.keys && a.keys !== ''];
      asked += Number(same);
      given += Number(told);
      both += Number(same && told);
    }
  });
  const unlike = mentions.filter((one) => mentions.some((other) => (one.gold === other.gold) !== (one.keys === other.keys)));
  const [precision, recall] = [ratio(both, given), ratio(both, asked)];
  const f1 = precision === null || recall === null ? null : rounded((2 * precision * recall) / (precision + recall));
  return { figures: suite('motions', { must: mentions.length, recall, precision, value: f1, passed: mentions.length - unlike.length }), misses: unlike.map(({ id }) => `motion ${id}`), extra: [] };
}

function statusMeasure({ motions }: Timeline, { documents }: Answers): TimelineMeasure {
  const misses: string[] = [];
  let [must, right] = [0, 0];
  for (const [doc, { motions: gold }] of Object.entries(documents)) {
    for (const one of gold) {
      const status = WANTED_STATUS.find(([wording]) => wording.test(one.status ?? ''))?.[1];
      if (status === undefined || one.tier !== 'must') continue;
      const claims = motions.flatMap((thread) => thread.claims).filter(({ place }) => touches({ ...one, doc, quote: '' }, place));
      must++;
      if (claims.some((claim) => status.includes(claim.status))) right++;
      else misses.push(`status ${one.id}: ${one.status ?? ''}`);
    }
  }
  return { figures: suite('status', { must, recall: ratio(right, must), precision: null, value: null, passed: right }), misses, extra: [] };
}

function pairsMeasure({ pairs, statements }: Timeline, { figurePairs }: Answers): TimelineMeasure {
  const shown = [...pairs.map(({ a, b, differs }) => ({ a: a.place, b: b.place, differs })), ...statements.map(({ a, b, differs }) => ({ a: a.place, b: b.place, differs }))];
  const two = figurePairs.flatMap(({ topic, difference, ledenbrief, kabinetsbrief }) => (ledenbrief === null || kabinetsbrief === null ? [] : [{ topic, difference, ledenbrief, kabinetsbrief }]));
  const hits = two.map(({ ledenbrief, kabinetsbrief }) => shown.filter(({ a, b }) => (touches(ledenbrief, a) && touches(kabinetsbrief, b)) || (touches(ledenbrief, b) && touches(kabinetsbrief, a))));
  const named = hits.filter((hit, i) => hit.some(({ differs }) => differs.length > 0 || two[i]?.difference === 'equal'));
  const found = hits.filter((hit) => hit.length > 0).length;
  const right = new Set(hits.flat());
  const single = figurePairs.filter(({ ledenbrief }) => ledenbrief === null).flatMap(({ kabinetsbrief }) => kabinetsbrief ?? []);
  const falsely = shown.filter((pair) => single.some((quote) => touches(quote, pair.a) || touches(quote, pair.b)));
  return {
    figures: suite('figure-pairs', { must: two.length, recall: ratio(found, two.length), precision: ratio(right.size, right.size + falsely.length), value: ratio(named.length, two.length), passed: named.length }),
    misses: two.flatMap(({ topic }, i) => (hits[i]?.length === 0 ? [`pair ${topic}`] : hits[i]?.every(({ differs }) => differs.length === 0) === true ? [`pair ${topic}: no difference named`] : [])),
    extra: shown.filter((pair) => !right.has(pair)).map(({ a, b, differs }) => `pair ${a.reading.slice(0, 3)}@${a.start} ${a.quote} | ${b.reading.slice(0, 3)}@${b.start} ${b.quote} | ${differs.join()} | ${a.sentence} | ${b.sentence}`),
  };
}

function relationsMeasure({ relations }: Timeline, { documentRelations }: Answers): TimelineMeasure {
  const between = relations.filter(({ to }) => documentRelations.some((one) => one.to === to || one.from === to));
  const free = new Set(between);
  const missed = documentRelations.filter(({ from, to }) => {
    const hit = [...free].find((relation) => (relation.from === from && relation.to === to) || (relation.from === to && relation.to === from));
    if (hit !== undefined) free.delete(hit);
    return hit === undefined;
  });
  const right = documentRelations.length - missed.length;
  return {
    figures: suite('relations', { must: documentRelations.length, recall: ratio(right, documentRelations.length), precision: ratio(right, right + free.size), value: null, passed: right }),
    misses: missed.map(({ from, to, relation }) => `relation ${from.slice(0, 3)} ${relation} ${to.slice(0, 3)}`),
    extra: [...free].map(({ from, to, relation }) => `relation ${from.slice(0, 3)} ${relation} ${to.slice(0, 3)}`),
  };
}

/** A dated event is found when one thread holds its date and one of its places; it is told once when no second thread does. */
function eventsMeasure({ events }: Timeline, { events: gold }: Answers): TimelineMeasure {
  const dated = gold.flatMap((event) => (event.tier === 'must' && event.date !== null ? [{ ...event, date: event.date }] : []));
  const hits = dated.map(({ date, spans }) => events.filter((thread) => dateIs(date, thread) && thread.wordings.some(({ places }) => places.some((place) => spans.some((span) => touches(span, place))))));
  const found = hits.filter((hit) => hit.length > 0).length;
  // A finer date inside a year that stands in the same sentence is another happening; two threads of the closest period are not.
  const closest = hits.map((hit, i) => {
    const wanted = dated[i]?.date;
    const near = wanted === undefined ? 0 : Math.min(...hit.map((thread) => lengthApart(wanted, thread)));
    return hit.filter((thread) => wanted !== undefined && lengthApart(wanted, thread) === near);
  });
  const once = closest.filter((hit) => hit.length === 1).length;
  return {
    figures: suite('events', { must: dated.length, recall: ratio(found, dated.length), precision: null, value: ratio(once, found), passed: once }),
    misses: dated.flatMap(({ id }, i) => ((closest[i]?.length ?? 0) === 1 ? [] : [`event ${id}: ${closest[i]?.map(({ from, to, title }) => `${from}..${to} ${title}`).join(' | ') ?? ''}`])),
    extra: [],
  };
}

/** A difference is shown when entries of one kind together hold two of its places, or its only one. */
function differencesMeasure({ differences }: Timeline, { discrepancies }: Answers): TimelineMeasure {
  const hit = (quotes: readonly Quote[], spans: readonly Place[]): boolean =>
    quotes.filter((quote) => spans.some((span) => touches(quote, span))).length >= Math.min(2, quotes.length);
  const kinds = [...new Set(differences.map(({ kind }) => kind))].map((kind) => differences.filter((one) => one.kind === kind));
  const shownBy = ({ quotes }: { readonly quotes: readonly Quote[] }): Timeline['differences'] => {
    const [one] = differences.filter(({ spans }) => hit(quotes, spans));
    const together = kinds.map((of) => of.filter(({ spans }) => spans.some((span) => quotes.some((quote) => touches(quote, span))))).find((of) => hit(quotes, of.flatMap(({ spans }) => spans)));
    return [...(one === undefined ? [] : [one]), ...(together ?? [])];
  };
  const shown = discrepancies.map(shownBy);
  const missed = discrepancies.filter((_one, i) => shown[i]?.length === 0);
  const other = differences.filter((one) => !shown.some((of) => of.includes(one)));
  const right = discrepancies.length - missed.length;
  return {
    figures: suite('differences', { must: discrepancies.length, recall: ratio(right, discrepancies.length), precision: ratio(differences.length - other.length, differences.length), value: null, passed: right }),
    misses: missed.map(({ id, title }) => `difference ${id} ${title}`),
    extra: other.map(({ kind, about, spans }) => `difference ${kind} ${about}: ${spans.map(({ reading, start, quote }) => `${reading.slice(0, 3)}@${start} ${quote.slice(0, 60)}`).join(' | ')}`),
  };
}
