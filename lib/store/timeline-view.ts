import type { Scope, TimelineView } from '../protocol';
import { timelineOf } from '../timeline/timeline';
import { touching } from '../timeline/touching';
import type { Database } from './database';
import { readingsAboutMotion } from './about-motion';
import { joinedKeys, listJoinChoices } from './join-choices';
import { rowOf } from './read-reading';
import { documentsIn } from './scope';

/**
 * What the readings of a scope tell together. Nothing of it is stored: the facts of the readings are, and put together anew each time,
 * so that a reading that goes takes its claims along.
 * @param limit on how many documents it may rest
 * @returns `null` when the document or the reader's own dossier is not kept
 */
export async function readTimeline(database: Database, scope: Scope, limit: number): Promise<TimelineView | null> {
  const stores = [database.documents, database.facts, database.subjects, database.joinChoices, database.collections, database.notes, database.wordsOf, database.termsOf];
  const found = await database.transaction('r', stores, async () => {
    const choices = await listJoinChoices(database);
    const inScope = await documentsIn(database, scope, limit, choices);
    return inScope === null ? null : { ...inScope, choices, facts: await database.facts.bulkGet(inScope.documents.map(({ key }) => key)) };
  });
  if (found === null) return null;
  const facts = found.facts.flatMap((row) => row?.facts ?? []);
  const whole = timelineOf(facts, found.choices);
  if (scope.of === 'motion') {
    const about = readingsAboutMotion(whole, joinedKeys(scope.key, found.choices));
    const documents = found.documents.filter(({ key }) => about.has(key));
    return { documents: documents.map(rowOf), left: found.all - found.documents.length, timeline: timelineOf(facts.filter(({ key }) => about.has(key)), found.choices) };
  }
  return {
    documents: found.documents.map(rowOf), left: found.all - found.documents.length,
    timeline: scope.of === 'document' ? touching(whole, scope.key) : whole,
  };
}
