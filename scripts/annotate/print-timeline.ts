import { read } from '../../lib/document/read';
import { factsOf, type Facts } from '../../lib/timeline/facts';
import { timelineOf, type Timeline } from '../../lib/timeline/timeline';
import type { Place } from '../../lib/timeline/timeline-reading';
import { complaint, type Streams } from './annotate-files';
import type { Form } from './command-line';
import { openSource } from './source-file';

/**
 * Prints what a set of files tells together, as one JSON object.
 * @returns whether every file could be read; what could be read is printed in any case
 */
export async function printTimeline(files: readonly string[], form: Form | null, { write, complain }: Streams): Promise<boolean> {
  const facts: Facts[] = [];
  for (const file of files) {
    try {
      const { source, hints } = await openSource(file, form, null);
      facts.push(factsOf({ key: file, reading: read(source, hints), text: source.text }));
    } catch (error) {
      complain(complaint(file, error));
    }
  }
  await write(`${JSON.stringify(printed(timelineOf(facts)))}\n`);
  return facts.length === files.length;
}

interface PrintedPlace {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

const placeOf = ({ reading, start, end }: Place): PrintedPlace => ({ file: reading, start, end });

/** The form that the contract of the command fixes; what more the timeline knows is left out. */
function printed({ motions, events, pairs, relations, differences }: Timeline): object {
  return {
    motions: motions.map(({ key, title, mentions, claims }) => ({
      key, title,
      mentions: mentions.map(({ place }) => placeOf(place)),
      claims: claims.map(({ status, by, when, place }) => ({ status, by, date: when === null || when.inferred ? null : when.from, ...placeOf(place) })),
    })),
    events: events.map(({ from, to, title, planned, wordings }) => ({ from, to, title, planned, mentions: wordings.flatMap(({ places }) => places.map(placeOf)) })),
    figurePairs: pairs.map(({ a, b, differs }) => ({ a: placeOf(a.place), b: placeOf(b.place), differs })),
    relations: relations.map(({ from, to, relation }) => ({ from, to, relation })),
    differences: differences.map(({ kind, spans }) => ({ kind, spans: spans.map(placeOf) })),
  };
}
