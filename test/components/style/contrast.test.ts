import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('components/style/tokens.css', 'utf8');
const THEMES = ['light', 'dark'] as const;
const TEXT = 4.5;
const LINE = 3;

/** Light and dark value of each colour token. */
const tokens = new Map([...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]));

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const PAPERS = ['paper', 'paper-low', 'paper-high'];
const GROUNDS = ['motion-ground', 'amount-ground'];

/** Which colours stand on which grounds, and what they need there. */
const USED: { on: string[]; colours: string[]; needs: number; why: string }[] = [
  { on: [...PAPERS, ...GROUNDS], colours: ['ink', 'ink-soft'], needs: TEXT, why: 'text' },
  { on: PAPERS, colours: ['ink-faint', 'alert', 'reference-line'], needs: TEXT, why: 'quiet text, warnings, links' },
  { on: ['ink', 'ink-soft'], colours: ['on-ink'], needs: TEXT, why: 'text of the first button' },
  { on: [...PAPERS, ...GROUNDS], colours: ['focus', 'motion-line', 'reference-line', 'date-line', 'commitment-line', 'amount-line'], needs: LINE, why: 'lines of marks, focus ring' },
  { on: PAPERS, colours: ['edge', 'alert'], needs: LINE, why: 'edges of controls' },
];

const rows = USED.flatMap(({ on, colours, needs, why }) => on.flatMap((ground) => colours.flatMap((colour) => THEMES.map((theme) => [colour, ground, theme, needs, why] as const))));

describe('the colours of the views', () => {
  it('covers every colour token, but for the rule that only decorates', () => {
    const used = new Set(USED.flatMap(({ on, colours }) => [...on, ...colours]));
    expect([...tokens.keys()].filter((name) => !used.has(name))).toEqual(['rule']);
  });

  it.each(rows)('%s on %s in %s reaches %d to 1: %s', (colour, ground, theme, needs) => {
    const [front, back] = [tokens.get(colour), tokens.get(ground)];
    expect(contrast(front?.[theme] ?? '#000000', back?.[theme] ?? '#000000')).toBeGreaterThanOrEqual(needs);
  });
});

describe('how contrast is computed', () => {
  it.each([['#000000', '#ffffff', 21], ['#777777', '#ffffff', 4.48], ['#ffffff', '#ffffff', 1]])('%s on %s is %d', (a, b, expected) => {
    expect(contrast(a, b)).toBeCloseTo(expected, 2);
  });
});
