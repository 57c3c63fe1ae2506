import type { Difference } from './difference';
import type { Figure } from './figure';
import type { FigurePair } from './figure-pairs';
import { placeKey } from './timeline-reading';

/** A figure that is told in two ways. */
export function figureDifference({ a, b, differs }: FigurePair): Difference[] {
  if (differs.length === 0) return [];
  return [{ kind: 'figure', about: a.mark.topic ?? b.mark.topic ?? a.mark.quote, spans: [a.place, b.place] }];
}

/** So many figures must a letter take over from what is attached to it, before it leaves out the others. */
const TAKEN_OVER = 3;

/**
 * Figures that an attachment by another speaker gives and the letter before it leaves out, sentence by sentence: only where the letter
 * takes over several of its other figures, so that it goes through what the attachment says.
 */
export function figuresOnlyAttached(figures: readonly Figure[], pairs: readonly FigurePair[]): Difference[] {
  const paired = new Set(pairs.flatMap(({ a, b }) => [placeKey(a.place), placeKey(b.place)]));
  const taken = new Map<string, number>();
  for (const { a, b } of pairs) {
    if (a.place.reading !== b.place.reading || a.by === b.by) continue;
    const attachment = partKey(a.part > b.part ? a : b);
    taken.set(attachment, (taken.get(attachment) ?? 0) + 1);
  }
  const bySentence = new Map<string, Figure[]>();
  for (const figure of figures) {
    if ((taken.get(partKey(figure)) ?? 0) < TAKEN_OVER || paired.has(placeKey(figure.place)) || figure.mark.per !== null) continue;
    const sentence = `${partKey(figure)}\u0000${figure.place.sentence}`;
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), figure]);
  }
  return [...bySentence.values()].map((left) => ({ kind: 'leftOut', about: left[0]?.mark.topic ?? left[0]?.mark.quote ?? '', spans: left.map(({ place }) => place) }));
}

const partKey = ({ place, part }: Figure): string => `${place.reading}\u0000${part}`;
