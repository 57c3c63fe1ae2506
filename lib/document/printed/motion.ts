import { dossierOf, kamerstukId, parseKamerstukId } from '../../recognise/kamerstuk-id';
import { motionDocument } from '../../recognise/motion/motion-document';
import type { Statement } from '../evidence';
import { firstDate } from './date-line';
import { firstDayHeader } from './first-day';
import { kamerstukHeader } from './kamerstuk-header';
import { movedOn, numberOf } from './kamerstuk';
import { runningFoot } from './running-foot';
import type { Sheet } from './sheet';

/** A motion on paper: of the Tweede or Eerste Kamer, formatted or as it came out on its day, or of a council or members' meeting. */
export function printedMotion(sheet: Sheet): Statement | null {
  const motion = motionDocument(sheet.clean);
  if (motion === null) return null;
  const printed = kamerstukHeader(sheet.head);
  const header: Statement | null = printed === null ? firstDayHeader(sheet) : { ...numberOf(printed), date: firstDate(sheet.head.slice(printed.next, printed.next + 3)), title: printed.title };
  const id = header?.id ?? runningFoot(sheet.edges).ids[0] ?? null;
  const { heading } = motion;
  return {
    ...header,
    kind: 'motie',
    title: header?.title ?? (heading === null ? null : sheet.clean.text.slice(heading.start, heading.end)),
    date: movedOn(sheet) ?? header?.date ?? null,
    proposers: motion.proposers,
    replaces: motion.replaces === null || id === null ? null : sibling(id, motion.replaces),
  };
}

/** Another paper of the same dossier. */
function sibling(id: string, number: string): string | null {
  const parsed = parseKamerstukId(id);
  return parsed?.shape === 'paper' && dossierOf(id) !== null ? kamerstukId({ dossier: parsed.dossier, chapter: parsed.chapter, number }) : null;
}
