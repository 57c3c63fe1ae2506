import type { BudgetPhase } from '../mark';

/** Words that name the stage of a budget (Comptabiliteitswet 2016, chapter 2; Rijksbegrotingsvoorschriften). */
const PHASES: readonly (readonly [BudgetPhase, RegExp])[] = [
  ['ontwerp', /ontwerp-?begroting|begrotingswetsvoorstel|\bowb\b/i],
  ['vastgesteld', /(?:vastgestelde|goedgekeurde) begroting|begroting \(vastgesteld\)/i],
  ['suppletoir', /suppletoire?\b|voorjaarsnota|najaarsnota|\b[12]supp\b/i],
  ['slotwet', /slotwet|jaarverslag/i],
];
const REALISED = /realisatie|jaarrekening|\brekening (?:19|20)\d\d/i;

const ANY = new RegExp(PHASES.map(([, { source }]) => source).join('|'), 'i');

/** Whether a text names any stage of the budget. */
export const namesPhase = (text: string): boolean => ANY.test(text);

/**
 * The stage of the budget that a sentence names.
 * @returns `null` when it names none, or more than one
 */
export function phaseIn(sentence: string): BudgetPhase | null {
  const named = PHASES.filter(([, pattern]) => pattern.test(sentence));
  return named.length === 1 ? (named[0]?.[0] ?? null) : null;
}

/** The same for the head of a column, where *realisatie* stands for the closed year. */
export const phaseOfColumn = (head: string): BudgetPhase | null => phaseIn(head) ?? (REALISED.test(head) ? 'slotwet' : null);
