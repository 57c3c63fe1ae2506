// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../lib/page/watch-page';

let life: AbortController;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  life = new AbortController();
  document.body.replaceChildren(document.createElement('p'));
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

function watched(): { settled: number; changed: Node[]; storms: boolean[]; took: (time: number) => void } {
  const seen = { settled: 0, changed: [] as Node[], storms: [] as boolean[], took: (_time: number): void => undefined };
  seen.took = watchPage(document, {
    onSettled: () => { seen.settled++; }, onChangedText: (nodes) => { seen.changed.push(...nodes); }, onStorm: (storm) => { seen.storms.push(storm); },
  }, life.signal).tookMilliseconds;
  return seen;
}
/** Mutation records come in a microtask of the real clock. */
const records = (): Promise<void> => new Promise((resolve) => { queueMicrotask(() => { queueMicrotask(resolve); }); });
async function add(nodes: number): Promise<void> {
  const list = Array.from({ length: nodes }, () => document.createElement('i'));
  document.body.append(...list);
  await records();
  await vi.advanceTimersByTimeAsync(0);
}

describe('watching a page', () => {
  it('speaks once, soon after the page came to rest', async () => {
    const seen = watched();
    for (let i = 0; i < 5; i++) {
      await add(3);
      await vi.advanceTimersByTimeAsync(60);
    }
    expect(seen.settled).toBe(0);
    await vi.advanceTimersByTimeAsync(140);
    expect(seen.settled).toBe(1);
  });

  it('speaks within about a second of a page that never rests', async () => {
    const seen = watched();
    for (let i = 0; i < 30; i++) {
      await add(1);
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(seen.settled).toBeGreaterThanOrEqual(1);
    expect(seen.settled).toBeLessThanOrEqual(3);
  });

  it('does not take what we put into the page, and into that, for a change', async () => {
    const own = document.createElement('aside');
    let settled = 0;
    watchPage(document, { onSettled: () => { settled++; }, onChangedText: () => undefined, onStorm: () => undefined, isOurs: (node) => own.contains(node) }, life.signal);
    document.body.append(own);
    await records();
    own.append('stijl');
    await records();
    own.remove();
    await records();
    await vi.advanceTimersByTimeAsync(500);
    expect(settled).toBe(0);
    await add(1);
    await vi.advanceTimersByTimeAsync(500);
    expect(settled).toBe(1);
  });

  it('waits in a storm until it is over, and says both', async () => {
    const seen = watched();
    await add(6_000);
    expect(seen.storms).toEqual([true]);
    await vi.advanceTimersByTimeAsync(500);
    expect(seen.settled).toBe(0);
    await vi.advanceTimersByTimeAsync(600);
    expect([seen.settled, seen.storms]).toEqual([1, [true, false]]);
  });

  it('tells at once which text changed', async () => {
    const text = document.createTextNode('oud');
    document.body.append(text);
    const seen = watched();
    text.data = 'nieuw';
    await records();
    await vi.advanceTimersByTimeAsync(0);
    expect(seen.changed).toEqual([text]);
  });

  it('reads at once after a long rest, and a page that changes all the time less and less often', async () => {
    const seen = watched();
    seen.took(200);
    await add(1);
    await vi.advanceTimersByTimeAsync(150);
    expect(seen.settled).toBe(1);
    for (let read = 0; read < 10; read++) seen.took(200);
    await add(1);
    await vi.advanceTimersByTimeAsync(1_900);
    expect(seen.settled).toBe(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(seen.settled).toBe(2);
    await vi.advanceTimersByTimeAsync(10_000);
    seen.took(200);
    await add(1);
    await vi.advanceTimersByTimeAsync(150);
    expect(seen.settled).toBe(3);
  });

  it('notices another address without a load', async () => {
    const seen = watched();
    window.dispatchEvent(new Event('popstate'));
    await vi.advanceTimersByTimeAsync(150);
    expect(seen.settled).toBe(1);
  });

  it('is silent after its end', async () => {
    const seen = watched();
    await add(1);
    life.abort();
    await add(1);
    window.dispatchEvent(new Event('popstate'));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(seen.settled).toBe(0);
  });
});
