import { read } from '../../lib/document/read';
import { factsOf, type Facts } from '../../lib/timeline/facts';
import type { Place } from '../../lib/timeline/timeline-reading';
import { timelineOf, type Timeline } from '../../lib/timeline/timeline';
import { complaint, type Streams } from './annotate-files';
import type { Form } from './command-line';
import { openPack, type PackWriter } from './pack-file';
import { openSource } from './source-file';

interface TimelineTask {
  readonly files: readonly string[];
  readonly form: Form | null;
  /** Where a pack of the readings is written, to be restored in the extension; `null` for none. */
  readonly pack: string | null;
}

/**
 * Prints what a set of files tells together, as one JSON object, and writes a pack of them when asked.
 * @returns whether every file could be read and the pack be written; what could be read is printed in any case
 */
export async function printTimeline({ files, form, pack }: TimelineTask, { write, complain }: Streams): Promise<boolean> {
  const facts: Facts[] = [];
  let packed: PackWriter | null = null;
  try {
    packed = pack === null ? null : await openPack(pack);
  } catch {
    complain(`${pack ?? ''} is niet te schrijven.\n`);
    return false;
  }
  for (const file of new Set(files)) {
    try {
      const { source, hints } = await openSource(file, form, null);
      const reading = read(source, hints);
      facts.push(factsOf({ key: file, reading, text: source.text }));
      await packed?.add(reading, source.text);
    } catch (error) {
      complain(complaint(file, error));
    }
  }
  await packed?.close();
  await write(`${JSON.stringify(printed(timelineOf(facts)))}\n`);
  return facts.length === new Set(files).size;
}

interface PrintedPlace {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

const placeOf = ({ reading, start, end }: Place): PrintedPlace => ({ file: reading, start, end });

/** The form that the contract of the command fixes; what more the timeline knows is left out. Statements that differ stand with the figures. */
function printed({ motions, events, pairs, statements, relations, differences }: Timeline): object {
  return {
    motions: motions.map(({ key, title, mentions, claims }) => ({
      key, title,
      mentions: mentions.map(({ place }) => placeOf(place)),
      claims: claims.map(({ status, by, when, place }) => ({ status, by, date: when === null || when.inferred ? null : when.from, ...placeOf(place) })),
    })),
    events: events.map(({ from, to, title, planned, wordings }) => ({ from, to, title, planned, mentions: wordings.flatMap(({ places }) => places.map(placeOf)) })),
    figurePairs: [...pairs, ...statements].map(({ a, b, differs }) => ({ a: placeOf(a.place), b: placeOf(b.place), differs })),
    relations: relations.map(({ from, to, relation }) => ({ from, to, relation })),
    differences: differences.map(({ kind, spans }) => ({ kind, spans: spans.map(placeOf) })),
  };
}
