import type { MotionStatus } from '../../lib/recognise/mark';

/** Which statuses tell a wording of the answers; wordings that fit none are not measured. */
export const WANTED_STATUS: readonly (readonly [RegExp, readonly MotionStatus[]])[] = [
  [/^aangenomen$/, ['aangenomen']], [/aan te houden/, ['aangehouden']], [/afgehandeld/, ['afgehandeld']], [/^uitgevoerd/, ['uitgevoerd']],
  [/deels tegemoet|belangrijke mate/, ['deels', 'overgenomen']],
];
