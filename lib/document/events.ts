import { daysBetween } from '../recognise/date/calendar';
import type { IsoDate, Mark, MarkOf } from '../recognise/mark';
import type { CleanText } from '../text/clean-text';
import { isTornApart, sentenceAt } from '../text/sentence';
import { contains, lastStartingBefore } from '../text/span';
import type { DocumentIdentity, DocumentKind } from './document';
import { isPlanned, writtenWithin } from './event-planned';
import { titleAround, type EventTitle } from './event-title';
import { fromCapitals } from './from-capitals';
import type { DocumentEvent } from './reading';

/** A date with its place among the marks. */
interface Dated {
  readonly mark: MarkOf<'date'>;
  readonly index: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

type Indexed = readonly [index: number, mark: Mark];

/** So often a moment may be named before further mentions tell nothing more of what happened. */
const MOST_MENTIONS = 200;
/** So much is read between two pauses. */
const MARKS_PER_STEP = 500;
const MENTIONS_PER_STEP = 20;
/** The worth of a title that needs no guess, the least that a year by itself must have, and anything in a debate. */
const OWN_WORTH = 5;
const LEAST_WORTH = 1;
const WORTH_IN_DEBATE = 4;
/** Longer than this, a stretch of time is background rather than something that happens. */
const LONGEST = 366 * 5;
/** Between two years named together stand an "en" and some white space. */
const NEXT_TO = 12;
const VAGUE = /^(?:de )?(?:afgelopen|komende|vorige|volgende|laatste)|eeuw|^jaren |geleden$|vergaderjaar|^(?:eer)?gisteren|^vandaag|^(?:over)?morgen|^binnen |^over /i;

/**
 * The dated things in a document that belong on a timeline, in order of date. Dates of one moment are one
 * event, however often the text names it; two years named together ("2016 en 2017") are one stretch.
 * The title is made of the words around the date; a date without such words gives no event.
 */
export function* eventsSteps(identity: DocumentIdentity, marks: readonly Mark[], clean: CleanText): Generator<undefined, DocumentEvent[]> {
  const groups = new Map<string, Dated[]>();
  for (const dated of yield* datedMarks(marks, clean)) {
    const key = `${dated.from} ${dated.to}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [dated]);
    else group.push(dated);
  }
  const commitments = [...marks.entries()].filter(([, { kind }]) => kind === 'commitment');
  const sender = identity.sender === null ? null : shortSender(identity.sender);
  const events: DocumentEvent[] = [];
  for (const group of groups.values()) {
    events.push(...yield* eventOf(group, identity, sender, commitments, clean));
    yield;
  }
  return events.sort((a, b) => (a.from === b.from ? compare(a.to, b.to) : compare(a.from, b.from)));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function* datedMarks(marks: readonly Mark[], clean: CleanText): Generator<undefined, Dated[]> {
  const dated: Dated[] = [];
  for (const [index, mark] of marks.entries()) {
    if (index % MARKS_PER_STEP === 0) yield;
    if (mark.kind !== 'date' || mark.from === null || mark.to === null || VAGUE.test(mark.quote)) continue;
    if (daysBetween(mark.from, mark.to) > LONGEST) continue;
    const last = dated.at(-1);
    const joined = last !== undefined && mark.start - last.mark.end < NEXT_TO && isYear(last) && isYear({ from: mark.from, to: mark.to })
      && /^ ?\n?en\s{1,3}$/.test(clean.source.text.slice(last.mark.end, mark.start).replace(/^\s{1,3}/, '')) && mark.from > last.to;
    if (joined) {
      dated[dated.length - 1] = { ...last, to: mark.to };
      dated.push({ mark, index, from: last.from, to: mark.to });
    } else dated.push({ mark, index, from: mark.from, to: mark.to });
  }
  return dated;
}

const isYear = ({ from, to }: { from: IsoDate; to: IsoDate }): boolean => from.endsWith('-01-01') && to.endsWith('-12-31') && from.slice(0, 4) === to.slice(0, 4);

function* eventOf(group: readonly Dated[], identity: DocumentIdentity, sender: string | null, commitments: readonly Indexed[], clean: CleanText): Generator<undefined, DocumentEvent[]> {
  const [first] = group;
  if (first === undefined) return [];
  const { from, to } = first;
  const title = ownTitle(first, identity, sender) ?? (yield* bestTitle(group, sender, clean));
  if (title === null) return [];
  const written = writtenWithin(identity);
  const planned = group.slice(0, MOST_MENTIONS).some(({ mark }) => isPlanned({ from, to }, () => sentenceOf(mark, clean), written));
  // A past year that is named once, for something that does not happen ("het aantal in 2016"), is a figure's year.
  if (!planned && group.length === 1 && isYear(first) && title.worth < LEAST_WORTH) return [];
  // In a debate much is dated in passing; only what is named as a happening counts.
  if (identity.kind === 'handelingen' && title.worth < WORTH_IN_DEBATE) return [];
  return [{ from, to, title: title.text, planned, marks: withCommitments(group, commitments) }];
}

/** The document itself is what happened on its own date. */
function ownTitle({ from, to }: Dated, { date, dateInferred, kind, title }: DocumentIdentity, sender: string | null): EventTitle | null {
  const own = date === null ? dateInferred : { from: date, to: date };
  if (own === null || own.from !== from || own.to !== to || (kind === 'onbekend' && title === null)) return null;
  const name = KIND_NAMES[kind];
  const whose = sender === null ? '' : ` van ${sender}`;
  if (title === null) return { text: `${name}${whose}`, worth: OWN_WORTH };
  const printed = capital(fromCapitals(title));
  const named = printed.toLowerCase().startsWith(name.toLowerCase()) || kind === 'kamerstuk';
  return { text: named ? printed : `${name}${whose}: ${printed}`, worth: OWN_WORTH };
}

const KIND_NAMES: Readonly<Record<DocumentKind, string>> = {
  kamerstuk: 'Kamerstuk', motie: 'Motie', handelingen: 'Handelingen', aanhangsel: 'Antwoord op Kamervragen', ledenbrief: 'Ledenbrief',
  brief: 'Brief', rapport: 'Rapport', besluitenlijst: 'Besluitenlijst', onbekend: 'Document',
};

/** A comma before initials or a title parts the office from the person; those within the name of a ministry stay. */
const PERSON = /, (?=\p{Lu}\.|mr\b|drs?\b|ir\b|prof\b)|,(?! \p{Lu}\p{Ll}+(?:,| en ))/u;

/** The office or the body, without the name of the person: "de minister van …", "de VNG". */
function shortSender(sender: string): string {
  const printed = sender.split(PERSON)[0] ?? sender;
  const first = fromCapitals(printed);
  if (/^vereniging van nederlandse gemeenten/i.test(first)) return 'de VNG';
  return first.replace(/^(?=De |Het )./, (letter) => letter.toLowerCase());
}

function* bestTitle(group: readonly Dated[], sender: string | null, clean: CleanText): Generator<undefined, EventTitle | null> {
  const counts = new Map<string, EventTitle & { times: number }>();
  for (const [nth, { mark }] of group.slice(0, MOST_MENTIONS).entries()) {
    if (nth % MENTIONS_PER_STEP === MENTIONS_PER_STEP - 1) yield;
    const title = isMoment(mark.quote) ? { text: capital(mark.quote.replace(/\s{1,3}/g, ' ')), worth: OWN_WORTH } : titleAround(clean, clean.cleanSpan(mark), sender);
    if (title === null) continue;
    const known = counts.get(title.text);
    counts.set(title.text, { ...title, times: (known?.times ?? 0) + 1 });
  }
  const rank = ({ worth, times }: EventTitle & { times: number }): number => worth + Math.min(times, 4) * 0.4;
  return [...counts.values()].sort((a, b) => rank(b) - rank(a))[0] ?? null;
}

const isMoment = (quote: string): boolean => /circulaire|nota|prinsjesdag/i.test(quote);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function sentenceOf(mark: Mark, clean: CleanText): string {
  const span = sentenceAt(clean.text, clean.cleanOffset(mark.start), (lineEnd) => isTornApart(clean, lineEnd));
  return clean.text.slice(span.start, span.end);
}

/** The dates of an event and the commitments in whose clause they stand. */
function withCommitments(group: readonly Dated[], commitments: readonly Indexed[]): number[] {
  const indices = new Set(group.map(({ index }) => index));
  const dates = group.map(({ mark }) => mark);
  for (const [index, mark] of commitments) {
    const last = dates[lastStartingBefore(dates, mark.end - 1)];
    if (last !== undefined && contains(mark, last)) indices.add(index);
  }
  return [...indices].sort((a, b) => a - b);
}
