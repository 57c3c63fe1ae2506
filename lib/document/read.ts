import { recogniseSteps } from '../recognise/recognise';
import { cleanSteps } from '../text/clean';
import type { SourceText } from '../text/source-text';
import { eventsSteps } from './events';
import { identify, type Hints } from './identify';
import { infer } from './infer';
import { partsSteps } from './parts';
import type { Reading } from './reading';

/**
 * Reads a document: what it is, its marks, its events. Works in short steps: between two of them the
 * caller may let others run, or stop.
 */
export function* readSteps(source: SourceText, hints: Hints): Generator<undefined, Reading> {
  const clean = yield* cleanSteps(source);
  const stated = identify(clean, hints);
  yield;
  const { id, date, dossiers, kind } = stated;
  const marks = yield* recogniseSteps({ clean, document: { id, date, dossiers, kind, url: hints.url?.href ?? null } });
  const parts = yield* partsSteps(clean);
  const identity = infer(stated, marks, clean, parts);
  yield;
  const events = yield* eventsSteps(identity, marks, clean);
  return { identity, url: hints.url?.href ?? null, length: source.text.length, marks, events, parts };
}

/** Reads a document in one go; see {@link readSteps}. */
export function read(source: SourceText, hints: Hints): Reading {
  const steps = readSteps(source, hints);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
