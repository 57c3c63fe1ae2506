import type { Statement } from '../evidence';
import { intervalOf } from './date-line';
import type { Sheet, SheetLine } from './sheet';
import { nameWithOffice } from './signature';

const REPORT = /(?:rapport|rapportage|onderzoek|evaluatie|jaarverslag|notitie|verkenning|advies)(?!\p{L})/iu;
const OPENS = /^(?:Voor u ligt|Dit (?:\p{L}{0,12}rapport|onderzoek|advies)|Deze (?:\p{L}{0,12}rapportage|evaluatie|notitie))\b/iu;
const FOREWORD = /^(?:Voorwoord|Managementsamenvatting|Samenvatting|Inhoud(?:sopgave)?|Colofon|Inleiding|Leeswijzer)$/i;
const TITLE_LINES = 12;
const LONGEST_TITLE = 160;

/**
 * A report: a title page that calls itself one, or a foreword that presents one, in a text with chapters.
 * Its date is mostly a month, on the title page or in the colophon at the end.
 */
export function printedReport(sheet: Sheet): Statement | null {
  const titleLines = sheet.head.slice(0, TITLE_LINES).filter((line) => line.text.length <= LONGEST_TITLE && !/[.;,]$/.test(line.text));
  const heading = titleLines.find((line) => line.kind === 'heading' && !FOREWORD.test(line.text));
  if (heading === undefined) return null;
  const named = titleLines.some((line) => REPORT.test(line.text));
  const presented = sheet.head.slice(0, 40).some((line) => OPENS.test(line.text));
  const hasChapters = sheet.head.some((line) => FOREWORD.test(line.text));
  if (!named || !(presented || hasChapters)) return null;
  const interval = printedDate(sheet.tail.slice(-15)) ?? printedDate(titleLines);
  return {
    kind: 'rapport', title: titleOf(heading, titleLines), sender: nameWithOffice(sheet.head),
    ...(interval === null ? {} : interval.from === interval.to ? { date: interval.from } : { dateInferred: interval }),
  };
}

/** The title with the line right below it, when that is a subtitle. */
function titleOf(heading: SheetLine, lines: readonly SheetLine[]): string {
  const below = lines[lines.indexOf(heading) + 1];
  return below === undefined || FOREWORD.test(below.text) || intervalOf(below.text) !== null ? heading.text : `${heading.text} – ${below.text}`;
}

const MONTHS_AT_MOST = 62;

/** A line that is nothing but a day or a month with its year. */
function printedDate(lines: readonly SheetLine[]): { readonly from: string; readonly to: string } | null {
  for (const { text } of lines) {
    const interval = /^\p{L}|^\d{1,2} /u.test(text) ? intervalOf(text) : null;
    if (interval !== null && Date.parse(interval.to) - Date.parse(interval.from) <= MONTHS_AT_MOST * 86_400_000) return interval;
  }
  return null;
}
