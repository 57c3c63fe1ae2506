import type { RepairFinder } from './clean';
import type { Repair } from './clean-text';

const WRITTEN_OUT = /<sup>[^<\n]{1,12}<\/sup>|[\u2070\u00B9\u00B2\u00B3\u2074-\u2079]+/g;

/** Takes footnote numbers out of the running text: those the source marks, and those written as superscript. */
export const noteMarkerRepairs: RepairFinder = (source, plain, stretch) => {
  const spans = source.noteMarkers.filter((m) => m.start >= stretch.start && m.start < stretch.end).map(({ start, end }) => ({ start, end }));
  for (const match of plain.slice(stretch.start, stretch.end).matchAll(WRITTEN_OUT)) {
    const start = stretch.start + match.index;
    spans.push({ start, end: start + match[0].length });
  }
  return spans.sort((a, b) => a.start - b.start).map((span): Repair => ({ ...span, text: '', kind: 'noteMarker' }));
};
