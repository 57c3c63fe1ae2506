import type { IsoDate } from '../recognise/mark';
import { lastStartingBefore, type Span } from '../text/span';
import { countShared } from './content-words';
import { endAtIndex, type SentenceEnds } from './echo';
import type { EventWording } from './event-wording';
import type { Figure } from './figure';
import type { FigurePair } from './figure-pairs';
import type { QuotedPlace } from './quoted-place';
import type { Statement } from './statement';
import { byReading, placeKey } from './timeline-reading';

/** In what two statements about one thing are not the same. */
export type StatementDifference =
  | 'refused' // one finds it met, the other refuses it
  | 'stillTalking' // one finds it met, the other is still talking about it
  | 'deed' // another thing is to be done by the same time: finished, or talked about
  | 'figureLeftOut'; // one gives a figure behind a sentence that the other repeats without it

/** What one text says beside what another says about the same thing. */
export interface StatementPair {
  readonly a: StatedPlace;
  readonly b: StatedPlace;
  readonly differs: readonly StatementDifference[];
}

export interface StatedPlace {
  readonly place: QuotedPlace;
  readonly by: string | null;
}

interface Sources {
  readonly statements: readonly Statement[];
  readonly events: readonly EventWording[];
  readonly figures: readonly Figure[];
  readonly pairs: readonly FigurePair[];
  readonly ends: readonly { readonly reading: string; readonly ends: SentenceEnds; readonly parts: readonly Span[] }[];
}

/** Statements in two places that do not come to the same, in order of place. */
export function statementPairs(sources: Sources): StatementPair[] {
  const found = [...refusals(sources.statements), ...deeds(sources.events), ...figuresLeftOut(sources)];
  return found.map(inOrder).sort((x, y) => byReading(x.a.place, y.a.place) || byReading(x.b.place, y.b.place));
}

const inOrder = ({ a, b, differs }: StatementPair): StatementPair => (byReading(a.place, b.place) <= 0 ? { a, b, differs } : { a: b, b: a, differs });
const statedBy = ({ place, by }: Statement): StatedPlace => ({ place, by });

/** So many words must two statements share before one answers the other. */
const SHARED_FROM = 3;

/** A refusal, or a talk that goes on, beside what another speaker finds good enough on the same matter. */
function refusals(statements: readonly Statement[]): StatementPair[] {
  const agreeing = statements.filter(({ stance }) => stance === 'agrees');
  return statements.filter(({ stance }) => stance === 'refuses' || stance === 'talks').flatMap((refusal) => {
    const [best] = agreeing.filter((other) => isOtherSpeaker(refusal, other))
      .map((other) => ({ other, shared: countShared(refusal.words, other.words) })).filter(({ shared }) => shared >= SHARED_FROM)
      .sort((x, y) => y.shared - x.shared || byReading(x.other.place, y.other.place));
    return best === undefined ? [] : [{ a: statedBy(refusal), b: statedBy(best.other), differs: [refusal.stance === 'refuses' ? 'refused' as const : 'stillTalking' as const] }];
  });
}

/** Whether two statements are by different speakers, as far as the texts tell. */
export const isOtherSpeaker = (a: Statement, b: Statement): boolean => a.by !== null && b.by !== null && a.by !== b.by;

type Deed = 'start' | 'finish' | 'talk' | 'decide' | 'inform';

const DEEDS: readonly (readonly [Deed, RegExp])[] = [
  ['finish', /\b(?:afgerond|afronden|gereed|opgeleverd|voltooid|klaar)\b/i],
  ['talk', /\b(?:beraden|gesprek|bespreken|besproken|overleg)\b/i],
  ['decide', /\b(?:besluit|besloten|besluiten|besluitvorming)\b/i],
  ['inform', /\b(?:informeren|geïnformeerd|publiceren|gepubliceerd)\b/i],
  ['start', /\b(?:start|starten|begint|beginnen|aanvang)\b/i],
];

/** What a dated sentence says is done by then: the first deed it names. */
export const deedOf = (sentence: string): Deed | null => DEEDS.find(([, words]) => words.test(sentence))?.[0] ?? null;

/** So many words must two dated sentences share: few between a letter and what is attached to it, more between documents. */
const DEED_SHARED = { within: 2, across: 4 };

/** Two speakers who promise different deeds about one thing by one time. */
function deeds(events: readonly EventWording[]): StatementPair[] {
  const byPeriod = new Map<string, { reading: string; place: QuotedPlace; by: string | null; deed: Deed; words: readonly string[] }[]>();
  for (const { reading, from, to, planned, places, tellings } of events) {
    if (!planned || from === to) continue;
    const known = byPeriod.get(period(from, to)) ?? [];
    for (const [i, { by, words }] of tellings.entries()) {
      const place = places[i];
      const deed = place === undefined ? null : deedOf(place.sentence);
      if (place !== undefined && deed !== null) known.push({ reading, place, by, deed, words });
    }
    byPeriod.set(period(from, to), known);
  }
  return [...byPeriod.values()].flatMap((told) => {
    const pairs = told.flatMap((a, i) => told.slice(i + 1).filter((b) => a.by !== null && b.by !== null && a.by !== b.by && a.deed !== b.deed)
      .map((b) => ({ a, b, shared: countShared(a.words, b.words) })).filter(({ b, shared }) => shared >= (a.reading === b.reading ? DEED_SHARED.within : DEED_SHARED.across)));
    const [best] = pairs.sort((x, y) => y.shared - x.shared || byReading(x.a.place, y.a.place) || byReading(x.b.place, y.b.place));
    return best === undefined ? [] : [{ a: { place: best.a.place, by: best.a.by }, b: { place: best.b.place, by: best.b.by }, differs: ['deed' as const] }];
  });
}

const period = (from: IsoDate, to: IsoDate): string => `${from}/${to}`;

/** Figures that stand behind a sentence which another text repeats word for word, without the figure. */
function figuresLeftOut({ figures, pairs, ends }: Sources): StatementPair[] {
  const paired = new Set(pairs.flatMap(({ a, b }) => [placeKey(a.place), placeKey(b.place)]));
  const byHash = new Map<number, (Span & { reading: string; part: number })[]>();
  const sought = new Set(figures.flatMap(({ lead }) => lead?.hash ?? []));
  for (const { reading, ends: own, parts } of ends) {
    own.hashes.forEach((hash, i) => {
      const end = endAtIndex(own, i);
      if (sought.has(hash)) byHash.set(hash, [...(byHash.get(hash) ?? []), { reading, part: lastStartingBefore(parts, end.start), ...end }]);
    });
  }
  return figures.flatMap((figure) => {
    const { lead } = figure;
    if (lead === null || paired.has(placeKey(figure.place))) return [];
    const [echo] = (byHash.get(lead.hash) ?? []).filter(({ reading, part }) => reading !== figure.place.reading || part !== figure.part);
    if (echo === undefined) return [];
    const repeated: QuotedPlace = { reading: echo.reading, start: echo.start, end: echo.end, quote: lead.quote, sentence: lead.quote };
    return [{ a: { place: figure.place, by: figure.by }, b: { place: repeated, by: null }, differs: ['figureLeftOut' as const] }];
  });
}
