import { addressRepairs } from './address-repair';
import { CleanText, type Repair } from './clean-text';
import { currencyRepairs } from './currency-repair';
import { furnitureRepairs } from './furniture-repair';
import { hyphenRepairs } from './hyphen-repair';
import { letterSpacingRepairs } from './letter-spacing-repair';
import { ligatureRepairs } from './ligature-repair';
import { markupRepairs } from './markup-repair';
import { noteMarkerRepairs } from './note-marker-repair';
import { spaceRepairs } from './space-repair';
import { sameLengthForm } from './same-length';
import type { SourceText } from './source-text';
import type { Span } from './span';

/**
 * Finds what must read differently in one stretch of the text.
 * @param plain the whole text after replacements of equal length; offsets are those of the source
 * @param stretch where to look: whole blocks
 */
export type RepairFinder = (source: SourceText, plain: string, stretch: Span) => Repair[];

/** Where two repairs touch the same place, the finder that stands first wins. */
const finders: readonly RepairFinder[] = [
  furnitureRepairs, noteMarkerRepairs, markupRepairs, currencyRepairs, letterSpacingRepairs, addressRepairs, hyphenRepairs, ligatureRepairs, spaceRepairs,
];

const STRETCH = 128_000;

/** Cleans a source text in short steps; see {@link clean}. */
export function* cleanSteps(source: SourceText): Generator<undefined, CleanText> {
  const cut = stretches(source);
  const plain = yield* plainForm(source.text, cut);
  const repairs: Repair[] = [];
  for (const stretch of cut) {
    for (const repair of withoutOverlap(finders.map((find) => find(source, plain, stretch)))) repairs.push(repair);
    yield;
  }
  return new CleanText(source, plain, repairs);
}

/** Reads through damage and layout of a source text without losing places. Never throws. */
export function clean(source: SourceText): CleanText {
  const steps = cleanSteps(source);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The form of equal length of a text; the text itself where nothing in it has another form. */
function* plainForm(text: string, cut: readonly Span[]): Generator<undefined, string> {
  const forms: string[] = [];
  let isOther = false;
  for (const { start, end } of cut) {
    const stretch = text.slice(start, end);
    const form = sameLengthForm(stretch);
    isOther ||= form !== stretch;
    forms.push(form);
    yield;
  }
  return isOther ? forms.join('') : text;
}

/** Cuts the text at block starts into stretches of bounded work. */
function stretches(source: SourceText): Span[] {
  const cuts = [0];
  for (const block of source.blocks) {
    if (block.start - (cuts.at(-1) ?? 0) >= STRETCH) cuts.push(block.start);
  }
  return cuts.map((start, i) => ({ start, end: cuts[i + 1] ?? source.text.length }));
}

function withoutOverlap(groups: readonly Repair[][]): Repair[] {
  let kept: Repair[] = [];
  for (const group of groups) {
    if (group.length === 0) continue;
    const merged: Repair[] = [];
    let i = 0;
    for (const repair of group) {
      let before = kept[i];
      while (before !== undefined && before.end <= repair.start) {
        merged.push(before);
        before = kept[++i];
      }
      const last = merged.at(-1);
      const free = (before === undefined || repair.end <= before.start) && (last === undefined || last.end <= repair.start);
      if (free) merged.push(repair);
    }
    kept = merged.concat(kept.slice(i));
  }
  return kept;
}
