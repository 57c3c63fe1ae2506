/** Words of Dutch that say nothing about the subject of a motion. */
const COMMON = new Set(['deze', 'voor', 'naar', 'over', 'door', 'worden', 'wordt', 'zijn', 'hebben', 'heeft', 'waarin', 'moties', 'motie', 'kabinet', 'regering', 'gemeenten', 'bestuur', 'leden', 'waarmee', 'aangenomen', 'hierover', 'verzocht', 'gevraagd', 'opgeroepen', 'tijdens', 'kunnen', 'zullen', 'daarbij', 'tussen', 'andere', 'onder', 'niet', 'maar', 'omdat', 'meer', 'geen', 'deel', 'goed', 'zoals']);
const STEM = 7;

/** The stems of the words that carry the subject of a text: seven letters each, without accents. */
export function subjectStems(text: string): Set<string> {
  const words = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  const named = new Set((text.match(/(?<!\p{L})\p{Lu}{2,5}(?!\p{L})/gu) ?? []).map((word) => word.toLowerCase()));
  return new Set(words.filter((word) => (word.length > 3 || named.has(word)) && !COMMON.has(word)).map((word) => word.slice(0, STEM)));
}

/** What is known of a motion's subject: the stems of its title weigh more than those of its dicta. */
export interface Subject {
  readonly title: ReadonlySet<string>;
  readonly dicta: ReadonlySet<string>;
}

const TITLE_WEIGHT = 3;
const LEAST = 2;
const LEAD = 1.4;

/**
 * Which of several motions a description fits: the one with clearly the most words in common, where words that
 * fit several motions weigh less.
 * @returns an index in `subjects`, or `null` when none fits clearly
 */
export function bestFit(description: string, subjects: readonly Subject[]): number | null {
  const scores = subjects.map(() => 0);
  for (const stem of subjectStems(description)) {
    const holders = subjects.filter(({ title, dicta }) => title.has(stem) || dicta.has(stem)).length;
    subjects.forEach(({ title, dicta }, i) => {
      const weight = title.has(stem) ? TITLE_WEIGHT : dicta.has(stem) ? 1 : 0;
      if (weight > 0) scores[i] = (scores[i] ?? 0) + weight / holders;
    });
  }
  const best = Math.max(0, ...scores);
  const at = scores.indexOf(best);
  const second = Math.max(0, ...scores.filter((_, i) => i !== at));
  return best >= LEAST && best >= second * LEAD ? at : null;
}
