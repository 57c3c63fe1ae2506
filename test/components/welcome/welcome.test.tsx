// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Welcome } from '../../../components/welcome/welcome';
import { MARK_KINDS } from '../../../lib/protocol';
import { show } from '../show';

describe('the welcome', () => {
  it('explains every kind of mark, in three steps, with a place to try it', () => {
    const { texts, root } = show(<Welcome panelShortcut="Alt+K" onLanguage={vi.fn()} />);
    expect(texts('.counts tr')).toHaveLength(MARK_KINDS.length);
    expect(texts('.start li')).toHaveLength(3);
    expect(root.querySelector('a.button-first')?.getAttribute('href')).toBe('https://zoek.officielebekendmakingen.nl/');
  });

  it.each([['nl', 'English', 'en'], ['en', 'Nederlands', 'nl']] as const)('in %s offers %s', (language, name, other) => {
    const onLanguage = vi.fn();
    const { named, click } = show(<Welcome panelShortcut={null} onLanguage={onLanguage} />, language);
    expect(named(name).lang).toBe(other);
    click(named(name));
    expect(onLanguage).toHaveBeenCalledWith(other);
  });
});
