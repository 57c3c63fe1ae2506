import { aboutWords } from './about-words';
import { bothWords, countShared } from './content-words';
import type { Difference } from './difference';
import type { MotionThread } from './motion-thread';
import type { Statement } from './statement';
import { isOtherSpeaker } from './statement-pairs';
import { byReading } from './timeline-reading';

/** A sentence that names no motion is about one when it uses so many of its words; a word of two motions counts half for each. */
const OWN_WORDS = 1.5;
/** Most places of each side that are shown. */
const MOST = 3;

/** A motion that one speaker finds answered and of which another refuses something: what it asks, and both answers. */
export function answersToMotions(motions: readonly MotionThread[], statements: readonly Statement[]): Difference[] {
  const answers = statements.filter(({ stance }) => stance === 'agrees' || stance === 'refuses');
  const weigh = motionWeights(motions);
  return motions.flatMap((motion, i) => {
    const about = answers.filter(({ entities, words }) => (entities.length > 0 ? entities.some((key) => motion.keys.includes(key)) : weigh(words, i) >= OWN_WORDS));
    const agrees = about.filter(({ stance }) => stance === 'agrees');
    const refuses = about.filter((one) => one.stance === 'refuses' && agrees.some((other) => isOtherSpeaker(one, other)));
    const [refusal] = refuses;
    if (refusal === undefined) return [];
    const [asked] = [...motion.dicta].sort((a, b) => countShared(b.words, refusal.words) - countShared(a.words, refusal.words) || byReading(a.place, b.place));
    const sides = [...agrees.filter((one) => isOtherSpeaker(one, refusal)).slice(-MOST), ...refuses.slice(0, MOST)];
    return [{ kind: 'answer' as const, about: motion.key, spans: [...(asked === undefined ? [] : [asked.place]), ...sides.map(({ place }) => place)] }];
  });
}

/** How much of the words of a sentence belong to a motion, by its names and its text; years do not count. */
function motionWeights(motions: readonly MotionThread[]): (words: readonly string[], index: number) => number {
  const own = motions.map(({ titles, dicta }) => new Set(bothWords(titles.flatMap(({ title }) => aboutWords(title)), dicta.flatMap(({ words }) => words))));
  const times = new Map<string, number>();
  for (const words of own) for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return (words, index) => words.reduce((sum, word) => (own[index]?.has(word) === true && !/^\d/.test(word) ? sum + 1 / (times.get(word) ?? 1) : sum), 0);
}
