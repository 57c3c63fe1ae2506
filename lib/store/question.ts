import { parseKamerstukId } from '../recognise/kamerstuk-id';
import type { AmountMark, DateMark, Mark, ReferenceMark } from '../recognise/mark';
import { recognise } from '../recognise/recognise';
import { clean } from '../text/clean';
import { plainSource } from '../text/plain-source';
import type { MatchedBy } from '../protocol';
import { bareAmounts } from './bare-amounts';
import { citedId, compact, dayTerm, ownDossier, ownId } from './terms';
import { wordsOf } from './words';

/** Terms from `from` up to and with `to`; one term when they are the same. */
export interface TermRange {
  readonly from: string;
  readonly to: string;
}

/** Something that a question names in a notation of its own: a document must have a term in one of the ranges, the earlier the better. */
export interface Named {
  readonly matched: MatchedBy;
  readonly ranges: readonly TermRange[];
}

/** What the reader asks for. */
export interface Question {
  /** Amounts, ids and days in the question; a document must have all of them … */
  readonly named: readonly Named[];
  /** … and each of the other words, folded. */
  readonly rest: readonly string[];
  /** All words, for a search that takes nothing for a number or a date. */
  readonly words: readonly string[];
  /** The whole question as an id, for numbers that no rule knows (a reference of the sender's own). */
  readonly asId: string;
}

/** Reads a question with the same rules as a document: "80 miljoen", "34 477, nr. 39", "najaar 2018", and words between them. */
export function readQuestion(question: string): Question {
  const text = question.trim();
  const found = namedIn(text);
  const rest = found.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
  return { named: found.map(({ named }) => named), rest: wordsOf(rest), words: wordsOf(text), asId: compact(text) };
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly named: Named;
}

/** What a question names, in order of place and apart from each other. */
function namedIn(text: string): Found[] {
  const candidates = [...dossierAlone(text), ...marksIn(text).flatMap(namedBy), ...amountsWithoutSign(text)];
  const apart: Found[] = [];
  for (const one of candidates) if (!apart.some(({ start, end }) => one.start < end && start < one.end)) apart.push(one);
  return apart.sort((a, b) => a.start - b.start);
}

const NOTHING_KNOWN = { id: null, date: null, dossiers: [], kind: 'onbekend', url: null };

function marksIn(text: string): Mark[] {
  return recognise({ clean: clean(plainSource(text)), document: NOTHING_KNOWN });
}

function namedBy(mark: Mark): Found[] {
  const named = mark.kind === 'reference' ? namedId(mark) : mark.kind === 'amount' ? namedAmount(mark) : mark.kind === 'date' ? namedDays(mark) : null;
  return named === null ? [] : [{ start: mark.start, end: mark.end, named }];
}

const exactly = (term: string): TermRange => ({ from: term, to: term });
/** Every term that begins so. */
const beginning = (start: string): TermRange => ({ from: start, to: `${start}\uffff` });

function namedId({ ids }: ReferenceMark): Named | null {
  const ranges = ids.flatMap((id) => (id.startsWith('dossier/') ? inDossier(id.slice('dossier/'.length)) : [exactly(ownId(id)), exactly(citedId(id))]));
  return ranges.length === 0 ? null : { matched: 'id', ranges };
}

/** Papers of a dossier first, then what cites it or one of its papers. */
const inDossier = (dossier: string): TermRange[] =>
  [exactly(ownDossier(dossier)), exactly(citedId(`dossier/${dossier}`)), beginning(citedId(`kst-${dossier}-`))];

function namedAmount({ currency, low, high }: AmountMark): Named {
  const ends = [...new Set([low, high])];
  return { matched: 'amount', ranges: ends.map((value) => exactly(`amount:${currency}:${value}`)) };
}

function namedDays({ from, to }: DateMark): Named | null {
  return from === null || to === null ? null : { matched: 'date', ranges: [{ from: dayTerm(from), to: dayTerm(to) }] };
}

/** A dossier needs no word before it when it is all that is asked. Dossiers have five digits, some a chapter or series behind them. */
function dossierAlone(text: string): Found[] {
  const [, first = '', second = '', behind = ''] = /^(\d{2}) ?(\d{3})((?:[- ][A-Z\d]{1,6})?)$/i.exec(text) ?? [];
  const dossier = `${first}${second}${behind.replace(' ', '-').toUpperCase()}`;
  if (first === '' || (behind !== '' && parseKamerstukId(dossier) !== null)) return [];
  return [{ start: 0, end: text.length, named: { matched: 'id', ranges: inDossier(dossier) } }];
}

const EURO = '€ ';

/** Amounts that need no sign of money in a question; each is read as if it had one. */
function amountsWithoutSign(text: string): Found[] {
  return bareAmounts(text).flatMap(({ start, end }) => {
    const [mark] = marksIn(EURO + text.slice(start, end)).filter((one): one is AmountMark => one.kind === 'amount');
    return mark === undefined ? [] : [{ start, end, named: namedAmount(mark) }];
  });
}
