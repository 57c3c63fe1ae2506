import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { documentAddress } from '../../lib/page/address';
import { placeCard, type Box } from '../../lib/page/card-place';
import { keepSaving } from '../../lib/page/keep-saving';
import { DARK, LIGHT, markStyles } from '../../lib/page/mark-styles';
import { nextMark } from '../../lib/page/next-mark';
import { luminanceOf, readColour } from '../../lib/page/page-ground';
import type { PlacedMark } from '../../lib/page/painter';
import { inSlices } from '../../lib/page/slices';
import type { Answers, Failure } from '../../lib/protocol';
import { sampleReading, sampleText } from '../store/sample-reading';

describe('the address of a document', () => {
  it.each([
    ['https://vng.nl/brieven/a#par-3', 'https://vng.nl/brieven/a', 'a place in the page is no part of it'],
    ['https://vng.nl/a?utm_source=nieuws&id=7', 'https://vng.nl/a?id=7', 'where a reader came from is no part of it'],
    ['https://vng.nl/a?fbclid=x', 'https://vng.nl/a', 'nothing is left of the query'],
    ['https://www.tweedekamer.nl/detail?id=2018Z1&did=2018D2', 'https://www.tweedekamer.nl/detail?id=2018Z1&did=2018D2', 'an id is'],
    ['geen adres', null, 'not an address'],
  ] as [string, string | null, string][])('of %s is %s: %s', (href, address) => {
    expect(documentAddress(href)?.href ?? null).toBe(address);
  });
});

describe('the place of the card', () => {
  const line = (left: number, top: number): Box => ({ left, top, right: left + 200, bottom: top + 20 });
  const card = { width: 408, height: 300 };
  it.each([
    [[line(60, 400)], 730, { width: 1280, height: 900 }, { left: 746, top: 296, where: 'margin' }, 'beside the text where it fits'],
    [[line(60, 20)], 730, { width: 1280, height: 900 }, { left: 746, top: 6, where: 'margin' }, 'never above the screen'],
    [[line(60, 880)], 730, { width: 1280, height: 900 }, { left: 746, top: 594, where: 'margin' }, 'never below it'],
    [[line(60, 100)], 730, { width: 820, height: 900 }, { left: 54, top: 126, where: 'under' }, 'under the mark on a narrow page'],
    [[line(60, 100), line(10, 126)], 730, { width: 820, height: 900 }, { left: 54, top: 152, where: 'under' }, 'under its last line'],
    [[line(60, 700)], 730, { width: 820, height: 900 }, { left: 54, top: 394, where: 'above' }, 'above when there is more room'],
    [[line(600, 100)], 730, { width: 820, height: 900 }, { left: 406, top: 126, where: 'under' }, 'within the right edge'],
  ])('%#: %s', (lines, textRight, viewport, expected) => {
    expect(placeCard({ lines, textRight, viewport, card })).toEqual(expected);
  });

  it('never covers a line of its mark when it is under or above', () => {
    const size = fc.integer({ min: 0, max: 2_000 });
    fc.assert(fc.property(size, size, size, size, size, (left, top, width, height, textRight) => {
      const { where, top: at } = placeCard({ lines: [line(left, top)], textRight, viewport: { width: width + 320, height: height + 200 }, card });
      if (where === 'under') expect(at).toBeGreaterThanOrEqual(top + 20);
      if (where === 'above') expect(at + card.height).toBeLessThanOrEqual(top);
    }));
  });
});

describe('the ground of the page', () => {
  it.each([
    ['rgb(255, 255, 255)', 1], ['rgba(0, 0, 0, 0.8)', 0], ['color(srgb 1 1 1 / 1)', 1], ['color(srgb 0.5 0.5 0.5)', 0.214], ['rgb(127.5 127.5 127.5)', 0.214],
  ])('%s has luminance %d', (text, luminance) => {
    const colour = readColour(text);
    expect(colour === null ? null : luminanceOf(colour)).toBeCloseTo(luminance, 2);
  });
  it.each(['', 'red', 'rgb(1, 2)', 'oklch(0.5 0.1 20)', 'color(display-p3 1 1 1)', 'rgb(a, b, c)', 'rgb(srgb 1 2 3)'])('does not read %j', (text) => {
    expect(readColour(text)).toBeNull();
  });
});

describe('the colours of marks', () => {
  const tokens = readFileSync(new URL('../../components/style/tokens.css', import.meta.url), 'utf8');
  const token = (name: string): string[] => (new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens) ?? []).slice(1);
  it.each([
    ['ink', 'ink'], ['motion-ground', 'motionGround'], ['motion-line', 'motionLine'], ['amount-ground', 'amountGround'],
    ['reference-line', 'referenceLine'], ['date-line', 'dateLine'], ['commitment-line', 'commitmentLine'],
  ] as const)('%s is that of the design tokens', (name, field) => {
    expect([LIGHT[field], DARK[field]]).toEqual(token(name));
  });

  it.each([LIGHT, DARK])('%#: text stands out on every ground', (colours) => {
    const contrast = (a: string, b: string): number => {
      const [high, low] = [a, b].map((hex) => luminanceOf({
        red: Number.parseInt(hex.slice(1, 3), 16), green: Number.parseInt(hex.slice(3, 5), 16), blue: Number.parseInt(hex.slice(5, 7), 16), alpha: 1,
      })).sort((x, y) => y - x);
      return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
    };
    for (const ground of [colours.motionGround, colours.amountGround, ...Object.values(colours.active)]) expect(contrast(ground, colours.ink)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours.motionGround, colours.motionLine)).toBeGreaterThanOrEqual(3);
  });

  it('use only what a highlight knows, so that nothing moves', () => {
    const properties = [...markStyles(true).matchAll(/[{;]([a-z-]+):/g)].map((match) => match[1]);
    expect(new Set(properties)).toEqual(new Set(['background-color', 'color', 'text-decoration']));
  });
});

describe('stepping through marks', () => {
  const marks = sampleReading(sampleText()).marks;
  const range = {} as PlacedMark['ranges'][number];
  const placed = [0, 1, 2, 3].flatMap((index): PlacedMark[] => {
    const mark = marks[index % 2];
    return mark === undefined ? [] : [{ index, mark, ranges: index === 2 ? [] : [range] }];
  });
  it.each([
    [null, 1, 1, 'the first that is in view'], [null, -1, 0, 'the last before the view'], [0, 1, 1, 'the next'], [1, 1, 3, 'past one that has no place'],
    [3, 1, null, 'none after the last'], [1, -1, 0, 'the one before'], [0, -1, null, 'none before the first'], [2, 1, 3, 'from one that is gone'],
  ] as [number | null, 1 | -1, number | null, string][])('from %s by %d goes to %s: %s', (from, direction, expected) => {
    expect(nextMark(placed, from, direction, ({ index }) => index >= 1)?.index ?? null).toBe(expected);
  });
});

describe('work in slices', () => {
  function* counting(to: number, spin: number): Generator<undefined, number> {
    for (let n = 0; n < to; n++) {
      const end = performance.now() + spin;
      while (performance.now() < end);
      yield;
    }
    return to;
  }

  it('lets others work in between', async () => {
    let turns = 0;
    const timer = setInterval(() => { turns++; }, 1);
    expect(await inSlices(counting(60, 1), new AbortController().signal)).toBe(60);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(1);
  });

  it('stops when it is told to', async () => {
    const life = new AbortController();
    const done = inSlices(counting(1e9, 1), life.signal);
    setTimeout(() => { life.abort(); }, 20);
    expect(await done).toBeNull();
  });
});

describe('saving until it is acknowledged', () => {
  type Answer = Answers['saveReading'] | null;
  const saved: Answer = { ok: true, value: { key: 'k', readAt: '2026-01-01T00:00:00.000Z', saved: 'new' } };
  const failed = (reason: Failure): Answer => ({ ok: false, reason });

  async function run(answers: readonly Answer[]): Promise<{ saved: number; failed: Failure[]; asked: number; waits: number[] }> {
    const life = new AbortController();
    const seen = { saved: 0, failed: [] as Failure[], asked: 0, waits: [] as number[] };
    await keepSaving({
      send: () => {
        if (seen.asked >= answers.length) life.abort();
        return Promise.resolve(answers[seen.asked++] ?? null);
      },
      onSaved: () => { seen.saved++; },
      onFailed: (reason) => { seen.failed.push(reason); },
      wait: (milliseconds) => {
        seen.waits.push(milliseconds);
        return Promise.resolve();
      },
    }, life.signal);
    return seen;
  }

  it.each([
    [[saved], 1, [], 1, 'at once'],
    [[null, null, saved], 1, [], 3, 'after a worker that was killed twice'],
    [[failed('diskFull'), failed('diskFull'), saved], 1, ['diskFull', 'diskFull'], 3, 'after room was made'],
    [[failed('storeClosed'), null, saved], 1, ['storeClosed'], 3, 'after the store opened again'],
    [[failed('tooLarge'), saved], 0, ['tooLarge'], 1, 'never, when it stays too large'],
    [[failed('newerStore'), saved], 0, ['newerStore'], 1, 'never, with old code'],
    [[failed('badMessage'), saved], 0, ['badMessage'], 1, 'never, when it is refused'],
  ] as [Answer[], number, Failure[], number, string][])('%#: %s', async (answers, times, reasons, asked) => {
    expect(await run(answers)).toMatchObject({ saved: times, failed: reasons, asked });
  });

  it('waits longer each time, up to a minute', async () => {
    const { waits } = await run(Array.from({ length: 12 }, () => null));
    expect(waits.slice(0, 4)).toEqual([500, 1_000, 2_000, 4_000]);
    expect(Math.max(...waits)).toBe(60_000);
  });

  it('stops with its page', async () => {
    const life = new AbortController();
    const send = vi.fn(() => Promise.resolve(null));
    const done = keepSaving({ send, onSaved: vi.fn(), onFailed: vi.fn() }, life.signal);
    setTimeout(() => { life.abort(); }, 10);
    await done;
    expect(send).toHaveBeenCalledOnce();
  });
});
