import type { JoinChoice } from '../timeline/motions';
import type { Database } from './database';
import type { StoredJoinChoice } from './schema';

/** What the reader decided about pairs of motions. */
export async function listJoinChoices(database: Database): Promise<JoinChoice[]> {
  return (await database.joinChoices.toArray()).map(({ a, b, same }) => ({ a, b, same }));
}

/** Keeps that two motions are one, or are not, in place of what was decided about them before. Of a motion and itself nothing is kept. */
export async function chooseJoin(database: Database, { a, b, same }: JoinChoice, now: string): Promise<void> {
  if (a !== b) await database.joinChoices.put(storedChoice({ a, b, same, chosenAt: now }));
}

/** Forgets what was decided about two motions. */
export async function undoJoin(database: Database, a: string, b: string): Promise<void> {
  await database.joinChoices.delete(a < b ? [a, b] : [b, a]);
}

/** The same pair in whatever order it is named. */
export function storedChoice(choice: StoredJoinChoice): StoredJoinChoice {
  const { a, b } = choice;
  return a < b ? choice : { ...choice, a: b, b: a };
}

/** The keys of all motions that the reader joined with one, itself included. */
export function joinedKeys(key: string, choices: readonly JoinChoice[]): string[] {
  const keys = new Set([key]);
  for (const one of keys) {
    for (const { a, b, same } of choices) {
      if (same && a === one) keys.add(b);
      if (same && b === one) keys.add(a);
    }
  }
  return [...keys];
}
