import type { Recogniser, Resolver } from './recogniser';
import { references } from './reference';

/** Every recogniser, one file each; the order decides who goes first where two find the same place. */
export const recognisers: readonly Recogniser[] = [
  ...references,
];

/** What is settled after all marks are found, in this order. */
export const resolvers: readonly Resolver[] = [];
