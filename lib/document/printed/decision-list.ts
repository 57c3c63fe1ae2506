import type { Statement } from '../evidence';
import { dayOf, firstDate } from './date-line';
import type { Sheet } from './sheet';

const TITLE = /^(?:Openbare |Concept-?)?Besluitenlijst (?:van |B ?& ?W|B en W|college|gemeenteraad|raad|openbare|vergadering|\d)/i;
const LONGEST_TITLE = 220;
const COMMITTEE = /^Voortouwcommissie: ?\t? ?(.{3,120})$/;
const DAY = /\d{1,2} \p{L}{3,12} \d{4}/u;
const WITHIN_LINES = 20;

/** A list of decisions, of a committee of the Tweede Kamer, a council or its executive. Dated by its own date, else by the meeting. */
export function printedDecisionList(sheet: Sheet): Statement | null {
  const lines = sheet.head.slice(0, WITHIN_LINES);
  const at = lines.findIndex(({ text }) => titleIn(text) !== null);
  if (at < 0) return null;
  const begun = titleIn(lines[at]?.text ?? '') ?? '';
  const title = DAY.test(begun) ? begun : runsOn(begun, lines[at + 1]?.text ?? '');
  const committee = lines.map(({ text }) => COMMITTEE.exec(text)?.[1]).find((name) => name !== undefined) ?? null;
  return { kind: 'besluitenlijst', title, sender: committee, date: firstDate(lines.slice(0, at)) ?? dayOf(DAY.exec(title)?.[0] ?? '') };
}

/** The cell of a line that is the title. */
function titleIn(line: string): string | null {
  return line.split('\t').find((cell) => cell.length <= LONGEST_TITLE && TITLE.test(cell)) ?? null;
}

/** The date of the meeting may stand on the next line. */
const runsOn = (title: string, next: string): string => (DAY.test(`${title} ${next}`.slice(0, title.length + 25)) ? `${title} ${next}` : title);
