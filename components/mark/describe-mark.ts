import { DOUBTFUL_BELOW, type AmountMark, type CommitmentMark, type DateMark, type Mark, type MotionMark, type ReferenceMark } from '../../lib/recognise/mark';
import { formatAmount } from '../format/amount';
import { formatPeriod } from '../format/period';
import type { PageWording } from '../wording/page';

/** How sure a note is: as the text says it, concluded from the text, or left open by the text. */
export type Certainty = 'stated' | 'inferred' | 'open';

/** A short note under a mark: what it means, and how sure that is. */
export interface MarkNote {
  readonly text: string;
  readonly certainty: Certainty;
}

/** Titles of motions by their key, for mentions that only point at them. */
export type MotionTitles = ReadonlyMap<string, string>;

/** The first title that a document gives each motion. */
export function motionTitles(marks: readonly Mark[]): MotionTitles {
  const titles = new Map<string, string>();
  for (const mark of marks) {
    const [key] = mark.kind === 'motion' && mark.entities.length === 1 ? mark.entities : [];
    if (mark.kind === 'motion' && key !== undefined && mark.title !== null && !titles.has(key)) titles.set(key, mark.title);
  }
  return titles;
}

/** Whether a mark is shown as doubtful. */
export const isDoubtful = (mark: Mark): boolean => mark.confidence < DOUBTFUL_BELOW;

/** What a mark means beyond its quote, most telling first; empty when the quote says it all. */
export function describeMark(mark: Mark, titles: MotionTitles, words: PageWording): MarkNote[] {
  switch (mark.kind) {
    case 'amount': return amountNotes(mark, words);
    case 'motion': return motionNotes(mark, titles, words);
    case 'reference': return referenceNotes(mark, words);
    case 'date': return dateNotes(mark, words);
    case 'commitment': return commitmentNotes(mark, words);
    case 'dictum': return [...titleNotes(mark.entities, mark.quote, titles), ...stated(mark.addressee === null ? null : words.mark.to(mark.addressee))];
    case 'proposal': return [...stated(mark.label === null ? null : words.mark.label(mark.label)), ...titleNotes(mark.entities, mark.quote, titles)];
  }
}

function stated(...texts: (string | null)[]): MarkNote[] {
  return texts.filter((text) => text !== null && text !== '').map((text) => ({ text: text ?? '', certainty: 'stated' }));
}

function amountNotes(mark: AmountMark, words: PageWording): MarkNote[] {
  const sum = formatAmount(mark, words.language);
  const notes: MarkNote[] = mark.repaired && sum !== '' ? [{ text: words.mark.readAs(sum), certainty: 'inferred' }] : [];
  const recurrence = mark.recurrence === null ? null : words.recurrences[mark.recurrence];
  const years = mark.years.length === 0 ? null : words.mark.years(mark.years.join(', '));
  const per = mark.per === null || mark.quote.includes(mark.per) || mark.repaired ? null : sum;
  return [...notes, ...stated(per, mark.topic === null ? null : words.mark.about(mark.topic), recurrence, years)];
}

function motionNotes(mark: MotionMark, titles: MotionTitles, words: PageWording): MarkNote[] {
  const proposers = mark.proposers.length === 0 ? null : words.mark.proposedBy(mark.proposers.join(', '));
  const status = mark.statusQuote === null ? null : `“${mark.statusQuote}”`;
  const body = mark.body === null ? null : words.mark.of(words.motionBodies[mark.body]);
  const own = mark.title === null || includes(mark.quote, mark.title) ? titleNotes(mark.entities, mark.quote, titles) : stated(mark.title);
  return [...own, ...stated(status, proposers, body)];
}

/** The titles of the motions that a mention points at, when its own words do not give them. */
function titleNotes(keys: readonly string[], quote: string, titles: MotionTitles): MarkNote[] {
  const known = keys.map((key) => titles.get(key)).filter((title) => title !== undefined);
  const unsaid = known.filter((title) => !includes(quote, title));
  return unsaid.length === 0 ? [] : [{ text: unsaid.join(' · '), certainty: 'stated' }];
}

function includes(quote: string, words: string): boolean {
  const folded = (text: string): string => text.toLowerCase().replace(/\s/g, ' ');
  return folded(quote).includes(folded(words));
}

function referenceNotes(mark: ReferenceMark, words: PageWording): MarkNote[] {
  const type = words.referenceTypes[mark.type];
  if (mark.ids.length > 0) return stated(type, mark.ids.join(', '));
  if (mark.candidates.length > 0) return [...stated(type), { text: words.mark.candidates(mark.candidates.join(', ')), certainty: 'open' }];
  const settled = mark.url !== null || mark.points !== null;
  return settled ? stated(type) : [...stated(type), { text: words.mark.targetOpen, certainty: 'open' }];
}

function dateNotes(mark: DateMark, words: PageWording): MarkNote[] {
  const relation = mark.relation === null ? '' : `${mark.relation} `;
  if (mark.from === null || mark.to === null) return [...stated(relation.trim()), { text: words.mark.yearOpen, certainty: 'open' }];
  const period = `${relation}${formatPeriod(mark.from, mark.to, words.language)}`;
  if (mark.inferred) return [{ text: period, certainty: 'inferred' }];
  return includes(mark.quote, period) ? [] : stated(period);
}

function commitmentNotes(mark: CommitmentMark, words: PageWording): MarkNote[] {
  const due = mark.due === null ? null : words.mark.due(formatPeriod(mark.due.from, mark.due.to, words.language));
  const who = [mark.by === null ? null : words.mark.by(mark.by), mark.to === null ? null : words.mark.to(mark.to)].filter((part) => part !== null);
  return stated([words.commitmentTypes[mark.type], ...who].join(' '), due, mark.fulfilled ? words.mark.fulfilled : null);
}
