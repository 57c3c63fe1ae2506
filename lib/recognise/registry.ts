import { amount } from './amount/amount';
import { amountsInTables } from './amount/amounts-in-tables';
import type { Recogniser, Resolver } from './recogniser';
import { commitment } from './commitment/commitment';
import { settleDue } from './commitment/settle-due';
import { date } from './date/date';
import { settleYears } from './date/settle-years';
import { dictum } from './motion/dictum';
import { motion } from './motion/motion';
import { proposal } from './motion/proposal';
import { resolveMotions } from './motion/resolve-motions';
import { overlap } from './overlap';
import { referenceResolvers, references } from './reference';

/** Every recogniser, one file each; the order decides who goes first where two find the same place. */
export const recognisers: readonly Recogniser[] = [
  amount,
  ...references,
  date,
  commitment,
  motion,
  dictum,
  proposal,
];

/** What is settled after all marks are found, in this order. */
export const resolvers: readonly Resolver[] = [amountsInTables, settleYears, settleDue, ...referenceResolvers, resolveMotions, overlap];
