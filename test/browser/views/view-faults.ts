import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

/** What axe-core finds against WCAG 2.2 AA, each with the first element it found it on. */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate((tags) => (globalThis as unknown as { axe: { run: (options: unknown) => Promise<AxeResult> } }).axe.run({ runOnly: tags }), TAGS);
  return violations.map(({ id, nodes }) => `axe ${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`);
}

/** The view at 320 px, also with the text spacing of WCAG 1.4.12, must not scroll sideways. */
export async function reflowFaults(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 800 });
  const widthNow = () => page.evaluate(() => document.documentElement.scrollWidth);
  const plain = await widthNow();
  await page.evaluate(() => {
    const spacing = new CSSStyleSheet();
    spacing.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
    document.adoptedStyleSheets = [spacing];
  });
  const spaced = await widthNow();
  await page.evaluate(() => { document.adoptedStyleSheets = []; });
  return [...(plain > 320 ? [`at 320 px it is ${plain} px wide`] : []), ...(spaced > 320 ? [`with wide text at 320 px it is ${spaced} px wide`] : [])];
}

/** Everything that can be pressed is at least 24 by 24 px; links in running text are excepted, as WCAG 2.5.8 does. */
export async function targetFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => [...document.querySelectorAll<HTMLElement>('a, button, select, summary, input:not([type=radio])')]
    .filter((target) => target.checkVisibility() && !(target.tagName === 'A' && getComputedStyle(target).display === 'inline'))
    .map((target) => ({ target, box: target.getBoundingClientRect() }))
    .filter(({ box }) => box.width < 24 || box.height < 24)
    .map(({ target, box }) => `${target.outerHTML.slice(0, 80)} is ${Math.round(box.width)} by ${Math.round(box.height)}`));
}

/** Walks the view by the Tab key: each stop has a ring and nothing lies over it. */
export async function focusFaults(page: Page, mostStops = 60): Promise<string[]> {
  const faults: string[] = [];
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(() => {
      const at = document.activeElement;
      if (at === null || at === document.body) return 'end';
      const box = at.getBoundingClientRect();
      const onTop = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 12));
      const seen = onTop !== null && (at.contains(onTop) || onTop.contains(at));
      const ringed = Number.parseFloat(getComputedStyle(at).outlineWidth) >= 2;
      return seen && ringed ? null : `${seen ? 'no ring on' : 'covered:'} ${at.outerHTML.slice(0, 100)}`;
    });
    if (fault === 'end') break;
    if (fault !== null) faults.push(fault);
  }
  return faults;
}
