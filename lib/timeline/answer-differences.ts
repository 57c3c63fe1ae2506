import { aboutWords } from './about-words';
import { bothWords, countShared } from './content-words';
import type { Difference } from './difference';
import type { MotionThread } from './motion-thread';
import type { Statement } from './statement';
import { isOtherSpeaker } from './statement-pairs';
import { byReading } from './timeline-reading';

/** So many words of a motion's own make a sentence one about that motion, also where it does not name it. */
const OWN_WORDS = 2;
/** Most places of each side that are shown. */
const MOST = 3;

/** A motion that one speaker finds answered and of which another refuses something: what it asks, and both answers. */
export function answersToMotions(motions: readonly MotionThread[], statements: readonly Statement[]): Difference[] {
  const words = ownWords(motions);
  return motions.flatMap(({ key, keys, dicta }, i) => {
    const own = words[i] ?? [];
    const about = (statement: Statement): boolean => statement.entities.some((entity) => keys.includes(entity)) || countShared(statement.words, own) >= OWN_WORDS;
    const agrees = statements.filter((statement) => statement.stance === 'agrees' && about(statement));
    const refuses = statements.filter((statement) => statement.stance === 'refuses' && about(statement) && agrees.some((other) => isOtherSpeaker(statement, other)));
    const [refusal] = refuses;
    if (refusal === undefined) return [];
    const [asked] = [...dicta].sort((a, b) => countShared(aboutWords(b.place.quote), refusal.words) - countShared(aboutWords(a.place.quote), refusal.words) || byReading(a.place, b.place));
    const answers = agrees.filter((statement) => isOtherSpeaker(statement, refusal)).slice(-MOST);
    return [{ kind: 'answer' as const, about: key, spans: [...(asked === undefined ? [] : [asked.place]), ...answers.map(({ place }) => place), ...refuses.slice(0, MOST).map(({ place }) => place)] }];
  });
}

/** The words of each motion, of its names and its text, that no other motion uses. */
function ownWords(motions: readonly MotionThread[]): (readonly string[])[] {
  const all = motions.map(({ titles, dicta }) => bothWords(titles.flatMap(({ title }) => aboutWords(title)), dicta.flatMap(({ place }) => aboutWords(place.quote))));
  const times = new Map<string, number>();
  for (const words of all) for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return all.map((words) => words.filter((word) => times.get(word) === 1 && !/^\d/.test(word)));
}
