import * as v from 'valibot';
import { whole } from '../reading-schema';
import type { Anchor } from '../timeline/note';
import { key } from './fields';

const context = v.pipe(v.string(), v.maxLength(500));

/** A place in a document that survives a changed page. */
export const anchorSchema = v.object({
  reading: key, quote: v.pipe(v.string(), v.maxLength(20_000)), prefix: context, suffix: context, start: whole, end: whole,
}) satisfies v.GenericSchema<unknown, Anchor>;
