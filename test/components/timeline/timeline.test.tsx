// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Timeline, type TimelineProps } from '../../../components/timeline/timeline';
import { FIRST_STATE, TIMELINE_TABS, withinPage, type TimelineState } from '../../../components/timeline/timeline-address';
import { LETTERS, viewOf } from '../fixtures/told';
import { show } from '../show';

const view = viewOf();
const nothing = { ...view, documents: [], timeline: viewOf({}).timeline };
const OWN = { id: '3f2a9c1e-0b7d-4c55-9e1a-2f6b8d3c4a10', name: 'Begroting 2023', madeAt: '2026-11-12T08:40:00.000Z', changedAt: '2026-11-12T08:40:00.000Z', items: [] };

function page(state: Partial<TimelineState> = {}, more: Partial<TimelineProps> = {}) {
  const acts = { onState: vi.fn(), onRemove: vi.fn(), onPut: vi.fn(), onJoin: vi.fn(), onUndo: vi.fn(), onExport: vi.fn(), onCopy: vi.fn(), onRetry: vi.fn() };
  const shown = show(
    <Timeline state={{ ...FIRST_STATE, ...state }} dossiers={[{ dossier: '31839', readings: 2 }]} collections={[OWN]} choices={[]} view={view} hits={null} onMoreHits={null} moreDocuments={[]} onMoreDocuments={null}
      notes={<p class="the-notes">notities</p>} noteCount={null} failure={null} message={null} onWider={null} briefing={null} now={new Date('2026-11-24T12:00:00Z')} {...acts} {...more} />,
  );
  return { ...shown, acts };
}

describe('the timeline page', () => {
  it.each(TIMELINE_TABS.filter((tab) => tab !== 'found'))('has a part for %s, named in its tab', (tab) => {
    const { find, texts } = page({ tab });
    expect(find('[role=tab][aria-selected=true]').id).toBe(`tab-${tab}`);
    expect(texts('#tab-body .section')[0]).not.toBe('');
  });

  it('shows what was found only when something is searched', () => {
    expect(page().texts('#tab-found')).toEqual([]);
    const { texts } = page({ scope: { of: 'search', words: 'wacht' }, tab: 'found' }, {
      hits: view.documents.slice(0, 1).map((row) => ({ row, context: 'bericht over de wachttijden in de zorg', matched: 'words' as const, at: { start: 10, end: 20 } })),
    });
    expect(texts('.context b')).toEqual(['wachttijden']);
    expect(texts('.hits p')[0]).toContain('woorden in de tekst');
  });

  it('says that more was found than it shows, and shows more when asked', () => {
    const onMoreHits = vi.fn();
    const { find, texts } = page({ scope: { of: 'search', words: 'wacht' }, tab: 'found' }, {
      onMoreHits, hits: view.documents.map((row) => ({ row, context: '', matched: 'words' as const, at: null })),
    });
    expect(texts('#tab-body [role=status]')[0]).toContain('De eerste');
    find('.hits + button').click();
    expect(onMoreHits).toHaveBeenCalledOnce();
  });

  it('searches what was typed, and all again when nothing was', () => {
    const { find, type, root, acts } = page();
    type(find('.search .field'), '  80 miljoen ');
    root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    expect(acts.onState).toHaveBeenCalledWith({ ...FIRST_STATE, scope: { of: 'search', words: '80 miljoen' }, tab: 'found' });
  });

  it('follows a dossier, an own dossier, a motion or a document', () => {
    const { texts } = page();
    expect(texts('optgroup').length).toBe(4);
    expect(texts('option').slice(0, 3)).toEqual(['Alle documenten', '31839 (2)', 'Begroting 2023']);
  });

  it('keeps a choice in its list that is no longer known', () => {
    expect(page({ scope: { of: 'dossier', dossier: '99999' } }).texts('option')).toContain('Dossier 99999');
  });

  it('says what to do when nothing was read, when nothing fits, and when it failed', () => {
    expect(page({}, { view: nothing }).texts('.notice-heading')).toEqual(['Uw tijdlijn is nog leeg']);
    const { texts, click, named, acts } = page({ scope: { of: 'dossier', dossier: '1' } }, { view: nothing });
    expect(texts('.notice-heading')).toEqual(['Geen documenten bij deze keuze']);
    click(named('Toon alle documenten'));
    expect(acts.onState).toHaveBeenCalledWith(FIRST_STATE);
    const failed = page({}, { view: null, failure: 'damaged' });
    expect(failed.texts('.notice p')[0]).toContain('beschadigd');
    failed.click(failed.named('Probeer opnieuw'));
    expect(failed.acts.onRetry).toHaveBeenCalledOnce();
    expect(page({}, { view: null }).texts('main [role=status]')).toContain('Bezig met laden');
  });

  it('tells how many documents are left out', () => {
    expect(page({}, { view: { ...view, left: 34 } }).texts('.page-message').join(' ')).toContain('34 oudere documenten');
  });

  it('shows the notes of a reader who has no documents any more', () => {
    expect(page({ tab: 'notes' }, { view: nothing }).texts('.the-notes')).toEqual(['notities']);
  });

  it('offers what can be taken along', () => {
    const { click, root, acts } = page();
    click(root.querySelectorAll<HTMLElement>('.menu-item')[2] ?? root);
    expect(acts.onExport).toHaveBeenCalledWith('figuresCsv');
  });
});

describe('time', () => {
  it('is told by a list that says everything the picture says', () => {
    const { texts, root } = page();
    const numbers = texts('.time-number');
    expect(texts('.item-number').sort()).toEqual([...numbers].sort());
    expect(root.querySelector('.picture')?.getAttribute('role')).toBe('img');
    expect(texts('.move-arrow')).toHaveLength(1);
    expect(texts('.time-row .note').some((note) => note.startsWith('later: 1 jan 2026'))).toBe(true);
  });

  it('leads from each event to its sentence at the source', () => {
    const hrefs = [...page().root.querySelectorAll('.time-sources a')].map((link) => link.getAttribute('href') ?? '');
    expect(hrefs.length).toBeGreaterThan(5);
    expect(hrefs.every((href) => /^https:.*#:~:text=/.test(href))).toBe(true);
  });

  it('shows a chosen event with the words of each document', () => {
    const { click, root, acts } = page();
    click(root.querySelectorAll<HTMLElement>('.time-item')[0] ?? root);
    const chosen = (acts.onState.mock.calls[0]?.[0] as TimelineState).at;
    const { texts, find } = page({ at: chosen });
    expect(find('.time-row[aria-current]').textContent).toContain('15 jun 2022');
    expect(texts('.time-wordings q')[0]).toContain('twee moties aangenomen');
    expect(texts('.item-chosen')).toHaveLength(1);
  });

  it('moves by buttons, quietly, and shows how many lie outside', () => {
    const { click, named, acts } = page();
    click(named('Dichterbij'));
    const [state, how] = acts.onState.mock.calls[0] as [TimelineState, string];
    expect([state.from !== null, state.to !== null, how]).toEqual([true, true, 'quiet']);
    expect(page({ from: '2023-01-01', to: '2023-12-31' }).texts('.link')).toEqual(['nog 3 eerdere', 'nog 2 latere']);
  });

  it('moves by keys on the picture', () => {
    const { find, press, acts } = page();
    find('.picture-frame').focus();
    press('+');
    press('0');
    expect(acts.onState).toHaveBeenCalledTimes(2);
    expect(acts.onState.mock.calls[1]?.[0]).toEqual(FIRST_STATE);
  });

  it('draws a plan, a move and an inferred date otherwise than what happened', () => {
    const { root } = page();
    for (const kind of ['happened', 'planned', 'moved']) expect(root.querySelectorAll(`.item-${kind}`).length).toBeGreaterThan(0);
  });

  it('leaves out a body by its button', () => {
    const { click, root, acts } = page();
    const cabinet = [...root.querySelectorAll<HTMLElement>('.toggle')].find((button) => button.textContent.startsWith('kabinet'));
    click(cabinet ?? root);
    expect((acts.onState.mock.calls[0]?.[0] as TimelineState).bodies).toEqual(['vng']);
  });
});

describe('motions', () => {
  it('have a column for the decision and one for each speaker on execution', () => {
    const { texts } = page({ tab: 'motions' });
    expect(texts('.table-motions thead tr:last-child th')).toEqual(['Motie', 'Besluit', 'kabinet', 'VNG', 'Open']);
    const row = texts('.table-motions tbody tr').find((text) => text.startsWith('Rust in de tarieven'));
    expect(row).toContain('aangenomen');
    expect(row).toContain('slechts deels uitgevoerd');
    expect(row).toContain('4 jaar geleden');
  });

  it('lead to a timeline of their own', () => {
    const { root } = page({ tab: 'motions' });
    expect([...root.querySelectorAll('.table-motions th > a')].map((link) => link.getAttribute('href'))).toContain(withinPage({ of: 'motion', key: 'motie:rusttarieven' }));
  });

  it('can be joined by the reader, told which were, and taken apart again', () => {
    const { root, find, click, acts } = page({ tab: 'motions' });
    const [a, b] = root.querySelectorAll<HTMLSelectElement>('.more form select');
    const choose = (select: HTMLSelectElement | undefined, value: string): void => {
      if (select === undefined) return;
      void act(() => {
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
    };
    choose(a, 'motie:geldvolgtkind');
    choose(b, 'motie:geldvolgtkindgezin');
    find('.more form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    const choice = { a: 'motie:geldvolgtkind', b: 'motie:geldvolgtkindgezin', same: true };
    expect(acts.onJoin).toHaveBeenCalledWith(choice);
    const joined = page({ tab: 'motions' }, { view: viewOf(LETTERS, [choice]), choices: [choice] });
    expect(joined.texts('.table-motions tbody tr')).toHaveLength(2);
    joined.click(joined.named('Maak ongedaan'));
    expect(joined.acts.onUndo).toHaveBeenCalledWith(choice);
    click(find('.table-motions summary'));
  });
});

describe('figures', () => {
  it('show twins in one row, with the words of each and what differs', () => {
    const { texts } = page({ tab: 'figures', figures: 'twins' });
    expect(texts('.table-figures tbody th')).toEqual(['Extra plaatsen in de crisisopvang']);
    expect(texts('.table-figures .num .place')).toEqual(['€ 45 miljoen', '€ 45 miljoen']);
    expect(texts('.table-figures tbody td .sub')).toContain('met en zonder “ca.”');
    expect(texts('.figure-sentence b')).toEqual(expect.arrayContaining(['ca.', 'structureel']));
  });

  it('sort by a column, and back', () => {
    const { root, click, acts } = page({ tab: 'figures' });
    click(root.querySelectorAll<HTMLElement>('.sort')[2] ?? root);
    expect(acts.onState).toHaveBeenCalledWith({ ...FIRST_STATE, tab: 'figures', sort: 'amount' }, undefined);
    const sorted = page({ tab: 'figures', sort: 'amount' });
    expect(sorted.find('th[aria-sort]').getAttribute('aria-sort')).toBe('ascending');
    sorted.click(sorted.root.querySelectorAll<HTMLElement>('.sort')[2] ?? sorted.root);
    expect((sorted.acts.onState.mock.calls[0]?.[0] as TimelineState).descending).toBe(true);
  });

  it('show the sums that a text gives', () => {
    expect(page({ tab: 'figures' }).texts('#sums + ul li')[0]).toContain('De delen komen op het totaal uit');
  });
});

describe('differences', () => {
  it('set two quotes side by side, with the words on which they turn', () => {
    const { texts } = page({ tab: 'differences' });
    expect(texts('.side b')).toEqual(['slechts deels uitgevoerd', 'als afgehandeld']);
    expect(texts('.basis-list dd')[0]).toContain('gelijk te houden');
  });

  it('are chosen in the list, by kind and by words', () => {
    const { root, click, acts, texts } = page({ tab: 'differences' });
    click(root.querySelectorAll<HTMLElement>('.difference-row')[1] ?? root);
    expect((acts.onState.mock.calls[0]?.[0] as TimelineState).at).not.toBeNull();
    expect(page({ tab: 'differences', kinds: ['moved'] }).texts('.difference-row').length).toBe(texts('.difference-row').filter((text) => text.includes('verschoven')).length);
    expect(page({ tab: 'differences', words: 'walvis' }).texts('.difference-row')).toEqual([]);
  });

  it('are copied with their sources', () => {
    const { click, named, acts } = page({ tab: 'differences' });
    click(named('Kopieer met bron'));
    expect(acts.onCopy.mock.calls[0]?.[0]).toMatch(/^“.*” \(.*https:\/\/zoek\.officielebekendmakingen\.nl.*\)\n“.*” \(.*https:\/\/vng\.nl.*\)$/);
  });
});

describe('documents', () => {
  it('tell what each is, what is in it, and how they hang together', () => {
    const { texts } = page({ tab: 'documents' });
    expect(texts('.document h3')).toHaveLength(3);
    expect(texts('#relations ~ ul li').some((text) => text.includes('verwijst naar'))).toBe(true);
    expect(texts('#unread + ul li')[0]).toContain('kst-31839-850');
    expect(texts('.bow').length).toBeGreaterThan(0);
  });

  it('are removed only after asking', () => {
    const { root, click, named, acts, texts } = page({ tab: 'documents' });
    const open = (): void => { click(root.querySelector<HTMLElement>('.row-remove') ?? root); };
    open();
    click(named('Annuleer'));
    expect(texts('dialog')).toEqual([]);
    open();
    click(named('Verwijder document'));
    expect(acts.onRemove).toHaveBeenCalledWith(view.documents[0]);
  });

  it('are put in a dossier of the reader', () => {
    const { root, acts } = page({ tab: 'documents' });
    const select = root.querySelector<HTMLSelectElement>('.document select');
    if (select !== null) {
      select.value = OWN.id;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
    expect(acts.onPut).toHaveBeenCalledWith(OWN.id, view.documents[0]);
  });

  it('are linked only when they are on the web; else their sentence opens here', () => {
    const files = { ...view, documents: view.documents.map((row) => ({ ...row, url: 'javascript:alert(1)' })) };
    expect(page({ tab: 'documents' }, { view: files }).texts('.document h3 a')).toEqual([]);
    const { texts, root } = page({}, { view: files });
    expect(texts('.time-sources a')).toEqual([]);
    expect(root.querySelectorAll('.time-sources details q').length).toBeGreaterThan(5);
  });
});

describe('with very much', () => {
  it('lists a hundred at a time, and more on request', () => {
    const days = Array.from({ length: 130 }, (_, i) => `Op ${(i % 27) + 1} maart ${1890 + i} vond een bestuurlijk overleg over de wegen plaats.`);
    const much = viewOf({ 'https://vng.nl/lang': `Ledenbrief\n\n${days.join('\n\n')}\n` });
    expect(much.timeline.events.length).toBeGreaterThan(110);
    const { texts, click, root } = page({}, { view: much });
    expect(texts('.time-row')).toHaveLength(100);
    const more = [...root.querySelectorAll('button')].find((button) => /^Toon \d+ meer$/.test(button.textContent));
    click(more ?? root);
    expect(texts('.time-row').length).toBeGreaterThan(110);
  });
});
