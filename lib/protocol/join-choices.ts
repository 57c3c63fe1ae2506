import * as v from 'valibot';
import { key, moment } from './fields';

export const joinRequests = [
  v.object({ kind: v.literal('joinChoices') }),
  /** The reader says that two motions are one, or are not. */
  v.object({ kind: v.literal('chooseJoin'), a: key, b: key, same: v.boolean() }),
  /** Takes back what the reader said about two motions. */
  v.object({ kind: v.literal('undoJoin'), a: key, b: key }),
] as const;

export const joinChoiceSchema = v.object({ a: key, b: key, same: v.boolean(), chosenAt: moment });
