import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Painter, removeLeftHighlights, type PlacedMark } from '../../lib/page/painter';
import { sampleReading, sampleText } from '../store/sample-reading';

/** What the painter needs of the two classes that only browsers have. */
class FakeHighlight extends Set<StaticRange> {
  priority = 0;
}
beforeEach(() => {
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('StaticRange', function StaticRange(this: object, init: StaticRangeInit) { Object.assign(this, init); });
});

const node = (name: string): Text => ({ name }) as unknown as Text;
function placed(nodes: readonly Text[]): PlacedMark[] {
  return sampleReading(sampleText()).marks.map((mark, index) => {
    const at = nodes[index] ?? node('none');
    return { index, mark, ranges: [{ startNode: at, startOffset: 0, endNode: at, endOffset: 4 }] };
  });
}
const registryOf = (painter: (registry: HighlightRegistry) => void): Map<string, FakeHighlight> => {
  const registry = new Map<string, FakeHighlight>([['of-the-page', new FakeHighlight()]]);
  painter(registry as unknown as HighlightRegistry);
  return registry;
};

describe('the painter', () => {
  it('uses one name for each kind, and leaves those of the page', () => {
    const registry = registryOf((map) => { new Painter(map).paint(placed([node('a'), node('b')])); });
    expect([...registry.keys()]).toEqual(['of-the-page', 'kamerspoor-reference', 'kamerspoor-motion']);
    expect(registry.get('kamerspoor-motion')?.priority).toBeGreaterThan(registry.get('kamerspoor-reference')?.priority ?? 9);
  });

  it('draws anew without leaving what was drawn before', () => {
    const registry = registryOf((map) => {
      const painter = new Painter(map);
      painter.paint(placed([node('a'), node('b')]));
      painter.paint(placed([node('a')]).slice(0, 1));
    });
    expect([...registry.keys()]).toEqual(['of-the-page', 'kamerspoor-motion']);
  });

  it('forgets at once what stands in text that changed', () => {
    const [a, b] = [node('a'), node('b')];
    const registry = registryOf((map) => {
      const painter = new Painter(map);
      painter.paint(placed([a, b]));
      painter.forget(new Set([b]));
    });
    expect([registry.get('kamerspoor-motion')?.size, registry.get('kamerspoor-reference')?.size]).toEqual([1, 0]);
  });

  it('puts back what the page took out', () => {
    const registry = registryOf((map) => {
      const painter = new Painter(map);
      painter.paint(placed([node('a'), node('b')]));
      map.clear();
      painter.restore();
    });
    expect([...registry.keys()]).toEqual(['kamerspoor-reference', 'kamerspoor-motion']);
  });

  it('draws the mark that the reader is at apart, and takes only ours away', () => {
    const registry = registryOf((map) => {
      const painter = new Painter(map);
      const [first] = placed([node('a')]);
      painter.paint(placed([node('a'), node('b')]));
      painter.paintActive(first ?? null);
      expect(map.has('kamerspoor-active-motion')).toBe(true);
      painter.clear();
    });
    expect([...registry.keys()]).toEqual(['of-the-page']);
  });

  it('takes away what an older copy left', () => {
    const registry = registryOf((map) => {
      new Painter(map).paint(placed([node('a'), node('b')]));
      removeLeftHighlights(map);
    });
    expect([...registry.keys()]).toEqual(['of-the-page']);
  });
});
