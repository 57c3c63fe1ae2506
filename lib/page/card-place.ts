/** A box in pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface CardPlaceNeeds {
  /** Lines of the mark on the screen, at least one. */
  readonly lines: readonly Box[];
  /** Right edge of the text that the mark stands in. */
  readonly textRight: number;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly card: { readonly width: number; readonly height: number };
}

export interface CardPlace {
  readonly left: number;
  readonly top: number;
  readonly where: 'margin' | 'under' | 'above';
}

/** Between the card and what stands beside it. */
const GAP = 6;
const MARGIN_GAP = 16;
/** Kept free at the right for the tab at the edge. */
const EDGE = 40;
/** The card in the margin begins so much above its mark. */
const RISE = 104;

/**
 * Where the card goes: in the margin beside the text if it fits there, else under its mark, else above it. It never
 * covers the mark, also when that means that it does not fit whole.
 */
export function placeCard({ lines, textRight, viewport, card }: CardPlaceNeeds): CardPlace {
  const top = Math.min(...lines.map((line) => line.top));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  const beside = textRight + MARGIN_GAP;
  if (beside + card.width + EDGE <= viewport.width) {
    return { left: beside, top: within(top - RISE, GAP, viewport.height - card.height - GAP), where: 'margin' };
  }
  const left = within((lines[0]?.left ?? 0) - GAP, GAP, viewport.width - card.width - GAP);
  const roomUnder = viewport.height - bottom - GAP;
  if (roomUnder >= card.height || roomUnder >= top - GAP) return { left, top: bottom + GAP, where: 'under' };
  return { left, top: top - GAP - card.height, where: 'above' };
}

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));
