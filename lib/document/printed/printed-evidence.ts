import type { CleanText } from '../../text/clean-text';
import type { Evidence, Statement } from '../evidence';
import { statementOfId } from '../official-id';
import { printedAanhangsel } from './aanhangsel';
import { printedDecisionList } from './decision-list';
import { printedKamerstuk } from './kamerstuk';
import { printedLedenbrief } from './ledenbrief';
import { printedLetter } from './letter';
import { printedMotion } from './motion';
import { printedReport } from './report';
import { runningFoot } from './running-foot';
import { sheetOf, type Sheet } from './sheet';

/** Readers of printed forms, the most telling first: a letter that is a kamerstuk is read as one. */
const forms: readonly ((sheet: Sheet) => Statement | null)[] = [
  printedAanhangsel, printedMotion, printedKamerstuk, printedLedenbrief, printedDecisionList, printedLetter, printedReport,
];

/** What the text itself says: its form, then the feet of its pages. */
export function printedEvidence(clean: CleanText): Evidence[] {
  const sheet = sheetOf(clean);
  const evidence: Evidence[] = [];
  for (const form of forms) {
    const says = form(sheet);
    if (says === null) continue;
    evidence.push({ from: 'text', says });
    break;
  }
  return [...evidence, ...footEvidence(sheet)];
}

function footEvidence(sheet: Sheet): Evidence[] {
  const foot = runningFoot(sheet.edges);
  return foot.ids.map((id) => ({ from: 'text' as const, says: statementOfId(id) }));
}
