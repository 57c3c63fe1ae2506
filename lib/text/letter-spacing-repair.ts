import type { RepairFinder } from './clean';

export const letterSpacingRepairs: RepairFinder = () => [];
