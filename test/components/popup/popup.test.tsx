// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Popup, type PopupProps } from '../../../components/popup/popup';
import type { TabState } from '../../../components/page/tab-state';
import { bare, letter } from '../fixtures/readings';
import { show } from '../show';

const read = (reading: typeof letter): TabState => ({ state: 'read', reading, key: 'k', saved: { at: '2026-11-24T13:02:00Z' }, chosen: null });

function popup(tab: TabState, more: Partial<PopupProps> = {}) {
  const acts = { onReload: vi.fn(), onOpenPdf: vi.fn(), onTurnOn: vi.fn(), onReadOnce: vi.fn(), onReadAlways: vi.fn(), onSiteOn: vi.fn(), onOpenPanel: vi.fn() };
  return { ...show(<Popup tab={tab} host="vng.nl" siteOn shortcut="Alt+K" message={null} {...acts} {...more} />), acts };
}

describe('the popup of a page that is read', () => {
  it('counts the marks by kind', () => {
    expect(popup(read(letter)).texts('.counts tr')).toEqual(['Motie4', 'Bedrag3', 'Verwijzing4', 'Datum3', 'Toezegging2', 'Verzoek1', 'Voorstel1']);
  });

  it('says what is not in the text, and what is only inferred', () => {
    const { texts } = popup(read(letter));
    expect(texts('p.small')).toEqual(['Nummer: niet in de tekst', 'Datum: 8–24 november 2022 afgeleid']);
  });

  it('says so when there are no marks', () => {
    expect(popup(read(bare)).texts('p.quiet').at(-1)).toContain('geen moties');
  });

  it('opens the panel, and switches the site', () => {
    const { named, find, click, acts } = popup(read(letter));
    click(named('Open paneel'));
    click(find('[role=switch]'));
    expect(acts.onOpenPanel).toHaveBeenCalledOnce();
    expect(acts.onSiteOn).toHaveBeenCalledWith(false);
  });

  it.each([['Alt+K', 1], [null, 0]] as const)('with the keys %j names %d keys', (shortcut, keys) => {
    expect(popup(read(letter), { shortcut }).texts('kbd')).toHaveLength(keys);
  });

  it('tells why the panel did not open', () => {
    expect(popup(read(letter), { message: 'Klik op het paneel.' }).texts('.refusal[role=status]')).toEqual(['Klik op het paneel.']);
  });
});

describe('the popup of another page', () => {
  it('offers to read a site that is not allowed yet, once or for good', () => {
    const { named, click, acts } = popup({ state: 'otherSite', host: 'raad.example' }, { host: 'raad.example' });
    click(named('Lees één keer'));
    click(named('Lees altijd hier'));
    expect(acts.onReadOnce).toHaveBeenCalledOnce();
    expect(acts.onReadAlways).toHaveBeenCalledWith('raad.example');
  });

  it.each<[TabState]>([[{ state: 'busy' }], [{ state: 'off' }], [{ state: 'browserPage' }]])('with %j still leads to the settings and the timeline', (tab) => {
    const { root } = popup(tab, { host: null });
    expect([...root.querySelectorAll('footer a')].map((link) => link.getAttribute('href'))).toEqual(['/options.html', '/timeline.html']);
  });
});
