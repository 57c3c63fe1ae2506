import { isElement, parentOf } from './dom-access';

/** A colour as computed styles give it. Channels from 0 to 255, alpha from 0 to 1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** Reads `rgb(…)`, `rgba(…)` and `color(srgb …)`; `null` for any other notation. */
export function readColour(text: string): Colour | null {
  const match = /^(rgba?|color)\((srgb )?([\d.,/ e-]{1,80})\)$/.exec(text);
  if (match === null || (match[1] === 'color') !== (match[2] !== undefined)) return null;
  const [red, green, blue, alpha = 1] = (match[3] ?? '').split(/[,/ ]+/).filter((part) => part !== '').map(Number);
  if (red === undefined || green === undefined || blue === undefined || [red, green, blue, alpha].some(Number.isNaN)) return null;
  const scale = match[2] === undefined ? 1 : 255;
  return { red: red * scale, green: green * scale, blue: blue * scale, alpha };
}

/** Relative luminance as WCAG defines it, 0 for black to 1 for white. */
export function luminanceOf({ red, green, blue }: Colour): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Where black and white text contrast equally with a ground. */
const MIDDLE = 0.179;

/**
 * Whether the text of an element stands on a dark ground: by the first ground below it that is not see-through,
 * else by the colour of the text itself (a picture may be the ground). The system's own choice does not count.
 */
export function standsOnDark(element: Element): boolean {
  for (let at: Node | null = element; at !== null && isElement(at); at = parentOf(at)) {
    const ground = readColour(getComputedStyle(at).backgroundColor);
    if (ground !== null && ground.alpha > 0.5) return luminanceOf(ground) < MIDDLE;
  }
  const ink = readColour(getComputedStyle(element).color);
  return ink !== null && luminanceOf(ink) > 0.5;
}
