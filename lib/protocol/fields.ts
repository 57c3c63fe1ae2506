import * as v from 'valibot';
import { whole } from '../reading-schema';

/** Fields that several messages have. */

export const host = v.pipe(v.string(), v.regex(/^[a-z0-9.-]{1,253}$/));
/** A name of something in the store: a reading, a motion, a subject. */
export const key = v.pipe(v.string(), v.minLength(1), v.maxLength(2_100));
/** Where a next page of a list begins; the background gave it. */
export const cursor = v.pipe(v.string(), v.minLength(1), v.maxLength(4_200));
/** SHA-256 of a source text, in hexadecimal; it names one version of a document. */
export const textHash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
/** Most rows on a page of a list. */
export const rowLimit = v.pipe(whole, v.maxValue(200));
/** An id that the asker made, as `crypto.randomUUID` gives it. */
export const ownId = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/));
/** A moment in UTC, as `Date.toISOString` writes it, so that moments sort as texts. */
export const moment = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/));
/** What the reader searches for. */
export const question = v.pipe(v.string(), v.maxLength(200));
