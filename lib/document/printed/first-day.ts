import { kamerstukId, parseKamerstukId } from '../../recognise/kamerstuk-id';
import type { Statement } from '../evidence';
import { datedLine } from './date-line';
import type { Sheet } from './sheet';

/** "36410-V-60", "21501-02-2832" alone on a line; a scanner may set a blank in the dossier. */
const COMPACT = /^(\d{2}) ?(\d{3})((?:-[\dA-Z()]{1,8}){0,2})-(\d{1,5})$/;
const WITHIN_LINES = 8;

/**
 * The form in which a paper of the Tweede Kamer comes out on its first day: a compact id, the title of the
 * dossier, the heading, and the day on a line of its own above or below the id.
 * @returns `null` for any other form
 */
export function firstDayHeader(sheet: Sheet): Statement | null {
  const lines = sheet.head.slice(0, WITHIN_LINES);
  for (const [at, line] of lines.entries()) {
    const match = COMPACT.exec(line.text);
    if (match === null) continue;
    const compact = `${match[1] ?? ''}${match[2] ?? ''}${match[3] ?? ''}-${match[4] ?? ''}`;
    const parsed = parseKamerstukId(compact.replace(/-\(?R\d{3,4}\)?(?=-)/, ''));
    if (parsed?.shape !== 'paper') return null;
    const dossier = parsed.chapter === null ? parsed.dossier : `${parsed.dossier}-${parsed.chapter}`;
    const day = lines.map(({ text }) => datedLine(text)).find((date) => date !== null) ?? null;
    return { id: kamerstukId(parsed), number: line.text, dossiers: [dossier], date: day, title: titleBelow(sheet, at) };
  }
  return null;
}

/** The heading in capitals below the id. */
function titleBelow(sheet: Sheet, at: number): string | null {
  return sheet.head.slice(at + 1, at + 8).find(({ text }) => /^\p{Lu}[\p{Lu} .,'-]{8,}$/u.test(text))?.text ?? null;
}
