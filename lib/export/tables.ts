import type { Claim } from '../timeline/claim';
import type { Figure } from '../timeline/figure';
import type { FigurePair } from '../timeline/figure-pairs';
import type { QuotedPlace } from '../timeline/quoted-place';
import { placeKey } from '../timeline/timeline-reading';
import { toCsv, type CsvRow } from './csv';
import { sourcesOf, type TakenAlong } from './taken-along';

const SOURCE_HEAD = ['quote', 'sentence', 'document', 'documentId', 'documentDate', 'address', 'start', 'end'] as const;

type SourceCells = (place: QuotedPlace) => CsvRow;

function sourceCells(view: TakenAlong): SourceCells {
  const sourceAt = sourcesOf(view);
  return (place) => {
    const { document, id, date, address } = sourceAt(place.reading);
    return [place.quote, place.sentence, document, id, date, address, place.start, place.end];
  };
}

/** Whether it holds, as a spreadsheet in any language reads it. */
const yes = (holds: boolean): number => (holds ? 1 : 0);

/** All figures with what is known of them and where they stand, one row each; amounts in whole units of the currency. */
export function figuresCsv(view: TakenAlong): string {
  const source = sourceCells(view);
  const twins = twinsByPlace(view.timeline.pairs);
  const head = ['low', 'high', 'currency', 'approx', 'bound', 'per', 'recurrence', 'years', 'phase', 'path', 'provisional', 'moneyFrom', 'topic', 'by', 'twins', 'differs', ...SOURCE_HEAD];
  return toCsv(head, view.timeline.figures.map((figure) => {
    const { mark, path, provisional, by, place } = figure;
    const own = twins.get(placeKey(place)) ?? [];
    const differs = [...new Set(own.flatMap((pair) => pair.differs))].sort().join(' ');
    return [
      mark.low, mark.high, mark.currency, yes(mark.approx), mark.bound, mark.per, mark.recurrence, mark.years.join(' '), mark.phase, yes(path), yes(provisional), figure.source, mark.topic, by,
      own.length, differs, ...source(place),
    ];
  }));
}

function twinsByPlace(pairs: readonly FigurePair[]): Map<string, FigurePair[]> {
  const twins = new Map<string, FigurePair[]>();
  const add = ({ place }: Figure, pair: FigurePair): void => { twins.set(placeKey(place), [...(twins.get(placeKey(place)) ?? []), pair]); };
  for (const pair of pairs) {
    add(pair.a, pair);
    add(pair.b, pair);
  }
  return twins;
}

/** All motions, one row for each claim about them, in order of date; a motion of which nothing is claimed has a row for its first mention. */
export function motionsCsv(view: TakenAlong): string {
  const source = sourceCells(view);
  const head = ['motion', 'title', 'body', 'paper', 'proposers', 'openEnds', 'axis', 'status', 'proposed', 'words', 'by', 'saidFrom', 'saidTo', 'saidInferred', ...SOURCE_HEAD];
  const claimCells = (claim: Claim): CsvRow => [
    claim.axis, claim.status, yes(claim.proposed), claim.words, claim.by, claim.when?.from ?? null, claim.when?.to ?? null, claim.when === null ? null : yes(claim.when.inferred), ...source(claim.place),
  ];
  return toCsv(head, view.timeline.motions.flatMap(({ key, title, body, target, proposers, openEnds, claims, mentions }) => {
    const motion: CsvRow = [key, title, body, target, proposers.join('; '), openEnds.join(' ')];
    if (claims.length > 0) return claims.map((claim) => [...motion, ...claimCells(claim)]);
    return mentions.slice(0, 1).map(({ place }) => [...motion, null, null, null, null, null, null, null, null, ...source(place)]);
  }));
}

/** All events, one row for each way in which a document tells them, in order of date. */
export function eventsCsv(view: TakenAlong): string {
  const source = sourceCells(view);
  const { events } = view.timeline;
  const head = ['from', 'to', 'title', 'planned', 'inferred', 'routine', 'movedTo', 'toldFrom', 'toldTo', 'toldAs', 'by', ...SOURCE_HEAD];
  return toCsv(head, events.flatMap(({ from, to, title, planned, inferred, routine, movedTo, wordings }) => wordings.flatMap((wording) => {
    const moved = movedTo === null ? null : events[movedTo]?.from ?? null;
    return wording.places.slice(0, 1).map((place): CsvRow => [from, to, title, yes(planned), yes(inferred), yes(routine), moved, wording.from, wording.to, wording.title, wording.by, ...source(place)]);
  })));
}
