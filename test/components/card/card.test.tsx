// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Card, type CardProps } from '../../../components/card/card';
import { EdgeTab } from '../../../components/edge-tab/edge-tab';
import { UNKNOWN } from '../../../lib/document/identify';
import { sampleReading, sampleText } from '../../store/sample-reading';

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const acts = { onPin: vi.fn(), onClose: vi.fn(), onCopy: vi.fn(), onOpenPanel: vi.fn(), onNote: vi.fn(), onGoTo: vi.fn(), onGoToPlace: vi.fn() };
const content: CardProps['content'] = {
  kind: 'motion', heading: 'Kortere <b>wachtlijst</b>', mention: { n: 2, of: 5 }, doubtful: true, notes: [{ text: 'jaar', certainty: 'inferred' }],
  statuses: { decision: ['aangenomen'], execution: [] }, motions: [], others: [], pointsAt: null,
  claims: Array.from({ length: 8 }, (_, index) => ({ status: 'aangenomen' as const, quote: `woorden ${index}`, place: null, speaker: null, index })),
  links: [{ label: 'kst-1-2', href: 'https://zoek.officielebekendmakingen.nl/kst-1-2.html' }],
};
async function show(props: Partial<CardProps> = {}): Promise<void> {
  await act(() => { render(<Card content={content} pinned={false} takesFocus={false} told={null} elsewhere={null} {...acts} {...props} />, root); });
}
const button = (name: string): HTMLButtonElement | undefined => [...root.querySelectorAll('button')].find(({ textContent }) => textContent.includes(name));

describe('the card', () => {
  it('is a dialog that is named by its heading, and shows text as text', async () => {
    await show();
    const dialog = root.querySelector('[role="dialog"]');
    expect(dialog?.getAttribute('aria-labelledby')).toBe(root.querySelector('h2')?.id);
    expect(root.querySelector('h2')?.textContent).toBe('Kortere <b>wachtlijst</b>');
    expect(root.textContent).toContain('vermelding 2 van 5');
    expect(root.textContent).toContain('onzeker');
  });

  it('shows the rest of many claims when asked, and goes to one', async () => {
    await show();
    expect(root.querySelectorAll('ol > li')).toHaveLength(3);
    await act(() => { button('Toon 5 meer')?.click(); });
    expect(root.querySelectorAll('ol > li')).toHaveLength(8);
    root.querySelectorAll<HTMLButtonElement>('ol button')[7]?.click();
    expect(acts.onGoTo).toHaveBeenCalledWith(7);
  });

  it.each([['Zet vast', 'onPin'], ['Paneel', 'onOpenPanel'], ['Kopieer met bron', 'onCopy'], ['Noteer', 'onNote'], ['sluit', 'onClose']] as const)('%s does %s', async (name, does) => {
    await show();
    button(name)?.click();
    expect(acts[does]).toHaveBeenCalled();
  });

  it('takes the focus only when the reader came by keyboard', async () => {
    await show();
    expect(document.activeElement?.getAttribute('role')).not.toBe('dialog');
    await show({ takesFocus: true });
    expect(document.activeElement?.getAttribute('role')).toBe('dialog');
  });

  it('opens links beside the page, without telling where the reader came from', async () => {
    await show();
    const link = root.querySelector('a');
    expect([link?.target, link?.rel]).toEqual(['_blank', 'noreferrer noopener']);
  });
});

describe('the tab at the edge', () => {
  const marks = sampleReading(sampleText()).marks;
  const tabActs = { onToggle: vi.fn(), onOpenPanel: vi.fn(), onHide: vi.fn() };
  it.each([
    [{ date: null, number: null }, 'nummer en datum niet in de tekst'], [{ date: '2018-01-01', number: null }, 'nummer niet in de tekst'],
    [{ date: null, number: 'Lbr. 1' }, 'datum niet in de tekst'],
  ])('says what %j leaves open', (identity, words) => {
    render(<EdgeTab identity={{ ...UNKNOWN, ...identity }} marks={marks} open notice={null} told={null} {...tabActs} />, root);
    expect(root.querySelector('.absent')?.textContent).toBe(words);
  });

  it('closed shows our name and one number, which is read out in words', () => {
    render(<EdgeTab identity={UNKNOWN} marks={marks} open={false} notice={null} told={null} {...tabActs} />, root);
    expect(root.textContent).toBe('Kamerspoor2');
    expect(root.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe('2 markeringen');
    expect(root.querySelector('button')?.getAttribute('aria-expanded')).toBe('false');
  });
});
