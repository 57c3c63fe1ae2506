import { byPlace } from '../text/span';
import type { Passage } from '../text/clean-text';
import type { Draft, Mark } from './mark';
import type { RecogniseContext, Recogniser } from './recogniser';
import { recognisers, resolvers } from './registry';

/**
 * All marks of a clean text, in order of start, then end, with offsets and quotes of the source.
 * Works in short steps: `yield` stands wherever the caller may pause.
 */
export function* recogniseSteps(context: RecogniseContext): Generator<undefined, Mark[]> {
  let drafts: Draft[] = [];
  for (const passages of batchesOf(context.clean.passages)) {
    const found: Draft[] = [];
    for (const recogniser of recognisers) {
      for (const passage of passages) {
        readPassage(recogniser, passage, context, found);
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
  return drafts.map((draft) => toMark(draft, context)).sort(byPlace);
}

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

function readPassage(recogniser: Recogniser, passage: Passage, context: RecogniseContext, drafts: Draft[]): void {
  const { candidates } = recogniser;
  candidates.lastIndex = 0;
  for (let match = candidates.exec(passage.text); match !== null; match = candidates.exec(passage.text)) {
    let resumeAt = match.index + Math.max(1, match[0].length);
    for (const draft of recogniser.read({ match, passage, at: passage.start + match.index, context })) {
      drafts.push(draft);
      resumeAt = Math.max(resumeAt, draft.end - passage.start);
    }
    candidates.lastIndex = resumeAt;
  }
}

function toMark(draft: Draft, { clean }: RecogniseContext): Mark {
  const { start, end } = clean.sourceSpan(draft);
  return { ...draft, start, end, quote: clean.source.text.slice(start, end) };
}
