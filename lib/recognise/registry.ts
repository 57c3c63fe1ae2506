import type { Recogniser, Resolver } from './recogniser';
import { kamerstuk } from './reference/kamerstuk';

/** Every recogniser, one file each; the order decides who goes first where two find the same place. */
export const recognisers: readonly Recogniser[] = [
  kamerstuk,
];

/** What is settled after all marks are found, in this order. */
export const resolvers: readonly Resolver[] = [];
