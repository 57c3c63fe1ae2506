import type { SheetLine } from './sheet';

const ATTENTION = /^(?:T\.a\.v\.|Ter attentie van|t\.a\.v\.) ?(.{3,120})$/;
const TO = /^Aan (?=(?:de|het|alle|Aan)\b)(.{3,160})$/i;
const CHAIR = /^(?:de )?voorzitters? van de (?:tweede|eerste) kamer\b.{0,60}$/i;
const SALUTATION = /^(?:zeer )?(?:hoog)?geachte? (.{3,100}?),?$/i;

/** To whom a letter is addressed, in its own words: the address above it, else the salutation. `null` when it does not say. */
export function addresseeOf(lines: readonly SheetLine[]): string | null {
  let greeted: string | null = null;
  for (const [i, { text }] of lines.entries()) {
    const attention = ATTENTION.exec(text)?.[1];
    if (attention !== undefined) return ended(attention);
    const to = TO.exec(text)?.[1] ?? (CHAIR.test(text) ? text : undefined);
    if (to !== undefined) return ended(runsOn(to, lines[i + 1]?.text ?? ''));
    greeted = SALUTATION.exec(text)?.[1] ?? null;
    if (greeted !== null) break;
  }
  return greeted === null ? null : ended(greeted);
}

/** "De voorzitter van de Tweede Kamer" / "der Staten-Generaal". */
const runsOn = (to: string, next: string): string => (/^der Staten-Generaal/i.test(next) ? `${to} ${next}` : to);

const ended = (words: string): string => words.replace(/[,.]$/, '').trim();
