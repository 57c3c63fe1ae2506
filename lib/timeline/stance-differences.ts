import { countShared } from './content-words';
import type { Difference } from './difference';
import type { Statement } from './statement';
import { isOtherSpeaker } from './statement-pairs';

/** Stances that do not fit each other, apart from those on motions. */
export function stanceDifferences(statements: readonly Statement[]): Difference[] {
  return [...ratifiedWithout(statements), ...acknowledgedOtherwise(statements)];
}

/** What one speaker tells as ratified with an exception, and another without it. */
function ratifiedWithout(statements: readonly Statement[]): Difference[] {
  const ratified = statements.filter(({ stance, place }) => stance === 'ratifies' || /\bbekrachtig/i.test(place.quote));
  const excepted = ratified.filter(({ exception }) => exception);
  return ratified.filter(({ exception, stance }) => !exception && stance === 'ratifies').flatMap((without) => {
    const withIt = excepted.filter((other) => isOtherSpeaker(other, without) && countShared(other.words, without.words) >= 2);
    return withIt.length === 0 ? [] : [{ kind: 'answer' as const, about: without.place.quote, spans: [...withIt.map(({ place }) => place), without.place] }];
  });
}

/** The names under which one speaker speaks of another. */
const BODIES: readonly (readonly [RegExp, RegExp])[] = [
  [/\bkabinet\b/i, /minister|staatssecretaris|kabinet|regering/i], [/\bVNG\b/, /VNG|Vereniging van Nederlandse Gemeenten/i], [/\bcollege\b/i, /college|burgemeester/i],
];

/** What one says that another acknowledges, where the other's own text acknowledges something else. */
function acknowledgedOtherwise(statements: readonly Statement[]): Difference[] {
  const own = statements.filter(({ stance }) => stance === 'acknowledges');
  return own.flatMap((theirs) => {
    const told = own.filter((statement) => statement.by !== theirs.by && BODIES.some(([named, speaks]) => named.test(statement.place.quote) && speaks.test(theirs.by ?? '') && !speaks.test(statement.by ?? ''))
      && countShared(statement.words, theirs.words) < 2);
    const same = own.some((statement) => statement !== theirs && statement.by === theirs.by && told.some((one) => countShared(one.words, statement.words) >= 2));
    return told.length === 0 || same ? [] : [{ kind: 'answer' as const, about: theirs.place.quote, spans: [...told.map(({ place }) => place), theirs.place] }];
  });
}
