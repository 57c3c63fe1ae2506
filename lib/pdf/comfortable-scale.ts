/** Room that the card of a mark takes beside the page, with the room around both. */
const MARGIN = 490;
const AROUND = 40;
const LARGEST = 1.25;

/**
 * The size at which a page reads easily: actual size, smaller where the window is narrower, larger where it is so wide
 * that the card of a mark still fits beside the page.
 * @param room width that the pages may take, in pixels
 * @param actual width of the page at actual size, in pixels
 * @returns a factor; 1 is actual size
 */
export function comfortableScale(room: number, actual: number): number {
  if (!(room > AROUND) || !(actual > 0)) return 1;
  const least = Math.min(1, (room - AROUND) / actual);
  const beside = (room - MARGIN) / actual;
  return Math.max(least, Math.min(LARGEST, beside));
}
