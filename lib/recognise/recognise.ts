import { byPlace } from '../text/span';
import type { Passage } from '../text/clean-text';
import type { Draft, Mark } from './mark';
import type { RecogniseContext, Recogniser } from './recogniser';
import { Openings } from './openings';
import { recognisers, resolvers } from './registry';

/**
 * All marks of a clean text, in order of start, then end, with offsets and quotes of the source.
 * Works in short steps: `yield` stands wherever the caller may pause.
 */
export function* recogniseSteps(context: RecogniseContext): Generator<undefined, Mark[]> {
  const { openings, all } = searches();
  let drafts: Draft[] = [];
  for (const passages of batchesOf(context.clean.passages)) {
    const found: Draft[] = [];
    const places: (readonly number[])[][] = [];
    for (const passage of passages) {
      places.push(openings.placesIn(passage.text));
      yield;
    }
    for (const [index, search] of all.entries()) {
      for (const [i, passage] of passages.entries()) {
        if (search.gated && places[i]?.[index]?.length === 0) continue;
        readPassage(search, passage, places[i]?.[index] ?? [], context, found);
        yield;
      }
    }
    for (const draft of found.sort(byPlace)) drafts.push(draft);
  }
  for (const resolver of resolvers) {
    const settled = resolver.resolve(drafts.sort(byPlace), context);
    drafts = [...('next' in settled ? yield* settled : settled)];
    yield;
  }
  const marks: Mark[] = [];
  for (const draft of drafts) {
    marks.push(toMark(draft, context));
    if (marks.length % MARKS_PER_STEP === 0) yield;
  }
  return marks.sort(byPlace);
}

const MARKS_PER_STEP = 500;

/** All marks of a clean text, in one go. */
export function recognise(context: RecogniseContext): Mark[] {
  const steps = recogniseSteps(context);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** So much text goes through one recogniser before the next has its turn: a pattern that goes on is faster than one that begins anew. */
const BATCH = 64_000;

function* batchesOf(passages: readonly Passage[]): Generator<readonly Passage[]> {
  for (let first = 0, next = 0; first < passages.length; first = next) {
    const end = (passages[first]?.start ?? 0) + BATCH;
    for (next = first + 1; (passages[next]?.end ?? Infinity) <= end; next++);
    yield passages.slice(first, next);
  }
}

/** A recogniser with the way its candidates are found: at the places where one may begin, or by a search through the text. */
interface Search {
  readonly recogniser: Recogniser;
  readonly pattern: RegExp;
  readonly gated: boolean;
}

interface Searches {
  readonly openings: Openings;
  readonly all: readonly Search[];
}

let known: Searches | null = null;

/** Made with the first text that is read: most pages hold none. */
const searches = (): Searches => (known ??= {
  openings: new Openings(recognisers.map(({ opens }) => opens ?? [])),
  all: recognisers.map((recogniser) => {
    const { candidates, opens } = recogniser;
    const gated = opens !== undefined;
    return { recogniser, gated, pattern: gated ? new RegExp(candidates.source, candidates.flags.replace('g', 'y')) : candidates };
  }),
});

function readPassage(search: Search, passage: Passage, places: readonly number[], context: RecogniseContext, drafts: Draft[]): void {
  const { pattern } = search;
  const { text } = passage;
  let resumeAt = 0;
  if (search.gated) {
    for (const place of places) {
      if (place < resumeAt) continue;
      pattern.lastIndex = place;
      const match = pattern.exec(text);
      if (match !== null) resumeAt = readMatch(search.recogniser, match, passage, context, drafts);
    }
    return;
  }
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    pattern.lastIndex = readMatch(search.recogniser, match, passage, context, drafts);
  }
}

/** @returns where the next candidate may begin: behind this one and all that was found */
function readMatch(recogniser: Recogniser, match: RegExpExecArray, passage: Passage, context: RecogniseContext, drafts: Draft[]): number {
  let end = match.index + Math.max(1, match[0].length);
  for (const draft of recogniser.read({ match, passage, at: passage.start + match.index, context })) {
    drafts.push(draft);
    end = Math.max(end, draft.end - passage.start);
  }
  return end;
}

function toMark(draft: Draft, { clean }: RecogniseContext): Mark {
  const { start, end } = clean.sourceSpan(draft);
  return { ...draft, start, end, quote: clean.source.text.slice(start, end) };
}
