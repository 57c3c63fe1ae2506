// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { Panel, type PanelProps, type PanelTab } from '../../../components/panel/panel';
import type { TabState } from '../../../components/page/tab-state';
import { stepsOf } from '../../../components/panel/document-timeline';
import type { Reading } from '../../../lib/document/reading';
import { bare, letter, paper, report } from '../fixtures/readings';
import { show } from '../show';

const now = new Date(2026, 10, 24, 18, 0);
const saved = { at: new Date(2026, 10, 24, 14, 2).toISOString() };
const read = (reading: Reading, more: Partial<Extract<TabState, { state: 'read' }>> = {}): TabState => ({ state: 'read', reading, key: 'k', saved, chosen: null, ...more });

const NO_NOTES = { notes: [], tags: [], collections: [], draft: null };
const AT_REST = { host: 'vng.nl', siteOn: true, recent: [], message: null, now, view: null, viewFailed: null, notes: NO_NOTES };

/** The panel with the part that the reader chooses, as the page around it keeps it. */
function InTabs(props: Omit<PanelProps, 'part' | keyof typeof AT_REST> & Partial<PanelProps>) {
  const [part, setPart] = useState<PanelTab>('document');
  return <Panel {...AT_REST} {...props} part={part} onTab={setPart} />;
}

function panel(tab: TabState, more: Partial<PanelProps> = {}) {
  const acts = {
    onReload: vi.fn(), onOpenPdf: vi.fn(), onTurnOn: vi.fn(), onReadOnce: vi.fn(), onReadAlways: vi.fn(), onGoTo: vi.fn(), onSaveAgain: vi.fn(), onSaveAsFile: vi.fn(), onSiteOn: vi.fn(),
    onNoteOnMark: vi.fn(), onNoteOnDocument: vi.fn(), onNoteOnSelection: vi.fn(), onDraft: vi.fn(), onSaveDraft: vi.fn(), onRemove: vi.fn(), onGoToPlace: vi.fn(), onLookAgain: vi.fn(),
    onMoveToSelection: vi.fn(), onPut: vi.fn(), onTake: vi.fn(), onMake: vi.fn(), onTab: vi.fn(),
  };
  return { ...show(<InTabs tab={tab} {...acts} {...more} />, 'nl'), acts };
}

describe('a page that is not read', () => {
  it.each<[TabState, string, string | null, keyof ReturnType<typeof panel>['acts'] | null]>([
    [{ state: 'asking' }, 'Even kijken', null, null],
    [{ state: 'busy' }, 'Bezig met lezen', null, null],
    [{ state: 'noDocument' }, 'Geen Kamerstuk of ledenbrief', 'Open officielebekendmakingen.nl', null],
    [{ state: 'noText' }, 'Geen tekst gevonden', 'Laad de pagina opnieuw', 'onReload'],
    [{ state: 'pdf' }, 'Deze pdf opent in de lezer', 'Open in de lezer', 'onOpenPdf'],
    [{ state: 'off' }, 'Kamerspoor staat hier uit', 'Zet aan op deze site', 'onTurnOn'],
    [{ state: 'failed' }, 'Lezen is niet gelukt', 'Laad de pagina opnieuw', 'onReload'],
    [{ state: 'notLoaded' }, 'Nog niet gelezen', 'Laad de pagina opnieuw', 'onReload'],
    [{ state: 'browserPage' }, 'Hier valt niets te lezen', 'Open officielebekendmakingen.nl', null],
    [{ state: 'otherSite', host: 'raad.example' }, 'Kamerspoor leest deze site niet', 'Lees één keer', 'onReadOnce'],
  ])('%j says %j and offers %j', (tab, heading, offer, act) => {
    const { texts, named, click, acts } = panel(tab);
    expect(texts('[role=status] .notice-heading')).toEqual([heading]);
    const offered = offer === null ? null : named(offer);
    if (offered !== null && act !== null) click(offered);
    if (act !== null) expect(acts[act]).toHaveBeenCalledOnce();
  });

  it('explains what the browser will ask before it offers to read a site for good', () => {
    const { named, root, click, acts } = panel({ state: 'otherSite', host: 'raad.example' }, { host: 'raad.example' });
    const button = named('Lees altijd hier');
    expect(root.querySelector(`#${button.getAttribute('aria-describedby') ?? ''}`)?.textContent).toContain('raad.example');
    click(button);
    expect(acts.onReadAlways).toHaveBeenCalledWith('raad.example');
  });

  it('offers nothing that it cannot do when the browser does not even tell the address', () => {
    expect(panel({ state: 'otherSite', host: null }, { host: null }).texts('.notice button')).toEqual([]);
  });

  it('names what was read last, and leaves that out while a page is being read', () => {
    const recent = [{ key: 'a', identity: paper.identity, url: paper.url, readAt: saved.at, counts: {}, versions: 1 }];
    expect(panel({ state: 'noDocument' }, { recent }).texts('.recent a')).toEqual([paper.identity.title]);
    expect(panel({ state: 'busy' }, { recent }).texts('.recent a')).toEqual([]);
  });
});

/** More marks than are drawn at once. */
const long: Reading = { ...report, marks: report.marks.slice(0, 230) };

describe('the marks of a document', () => {
  it.each([['little', paper], ['much', letter], ['nothing', bare]] as const)('stand each in a row, in reading order, when there is %s', (_much, reading) => {
    expect(panel(read(reading)).texts('.mark-row .mark')).toEqual(reading.marks.map(({ quote }) => quote));
  });

  it('are drawn in portions when they are many, and all in the end', () => {
    const { root, click, texts } = panel(read(long));
    for (let button = root.querySelector<HTMLElement>('.outline + button'); button !== null; button = root.querySelector<HTMLElement>('.outline + button')) click(button);
    expect(texts('.mark-row')).toHaveLength(long.marks.length);
  });

  it('are drawn as far as the one that the page points at', () => {
    const last = long.marks.length - 1;
    const { root } = panel(read(long, { chosen: last }));
    expect(root.querySelectorAll('.mark-row')).toHaveLength(long.marks.length);
    expect([...root.querySelectorAll('[aria-current]')].map((row) => row.querySelector('.mark')?.textContent)).toEqual([long.marks[last]?.quote]);
  });

  it('stand under the parts of the document, with who speaks', () => {
    const { texts } = panel(read(letter));
    expect(texts('.part-head')).toEqual(['Samenvatting3', 'Brief van het bestuur7bestuur is aan het woord', 'Bijlage: antwoord van het kabinet8staatssecretaris is aan het woord']);
  });

  it('lead to their place in the page', () => {
    const { root, click, acts } = panel(read(letter));
    click(root.querySelectorAll<HTMLElement>('.mark-row')[3] ?? root);
    expect(acts.onGoTo).toHaveBeenCalledWith(3);
  });

  it('say so when they are doubtful', () => {
    const rows = [...panel(read(letter)).root.querySelectorAll('.mark-row')];
    expect(rows.flatMap((row, at) => (row.querySelector('.tag-doubtful') === null ? [] : [at]))).toEqual(letter.marks.flatMap((mark, at) => (mark.confidence < 0.9 ? [at] : [])));
  });

  it('are left out by kind and by word, and counted as they are', () => {
    const { named, click, type, find, texts } = panel(read(letter));
    click(named('Motie 4'));
    expect(named('Motie 4').getAttribute('aria-pressed')).toBe('false');
    expect(texts('.block-head [role=status]')).toEqual(['14 van 18 getoond']);
    type(find('.word-filter'), 'wachttijden');
    expect(texts('.mark-row .mark')).toEqual(['Ik informeer de Kamer voor het zomerreces over de wachttijden']);
    type(find('.word-filter'), 'walvis');
    expect(texts('.mark-row')).toEqual([]);
    expect(texts('.quiet').some((text) => text.startsWith('Geen markering past'))).toBe(true);
  });

  it('have one stop for the Tab key, and are walked by arrow keys', () => {
    const { root, press } = panel(read(letter, { chosen: 2 }));
    const rows = [...root.querySelectorAll<HTMLElement>('.mark-row')];
    expect(rows.flatMap((row, at) => (row.tabIndex === 0 ? [at] : []))).toEqual([2]);
    rows[2]?.focus();
    const walked = ['ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'ArrowDown', 'Home', 'ArrowUp'].map((key) => {
      press(key);
      return rows.findIndex((row) => row === document.activeElement);
    });
    expect(walked).toEqual([3, 4, 3, 17, 17, 0, 0]);
  });
});

describe('the tabs', () => {
  it('are walked by arrow keys with one stop for the Tab key', () => {
    const { root, find, press, texts } = panel(read(letter));
    find('#tab-document').focus();
    press('ArrowRight');
    expect(document.activeElement?.id).toBe('tab-timeline');
    expect([...root.querySelectorAll<HTMLElement>('[role=tab]')].map((tab) => tab.tabIndex)).toEqual([-1, 0, -1, -1]);
    expect(find('[role=tabpanel]').getAttribute('aria-labelledby')).toBe('tab-timeline');
    expect(texts('.event-row')).toHaveLength(letter.events.length);
  });

  it('put the document itself among its events, where it belongs', () => {
    const steps = stepsOf(letter.identity, letter.events).map((step) => (step.kind === 'document' ? 'document' : step.event.title));
    expect(steps.slice(0, 4)).toEqual(['Leden nemen drie moties aan', 'Antwoord van het kabinet', 'document', 'Ledenvergadering besluit over de voorstellen']);
  });

  it('lead from an event to its mark', () => {
    const { find, click, root, acts } = panel(read(letter));
    click(find('#tab-timeline'));
    click(root.querySelectorAll<HTMLElement>('.event-row')[2] ?? root);
    expect(acts.onGoTo).toHaveBeenCalledWith(1);
  });
});

describe('whether it is kept', () => {
  it.each([[saved, 'opgeslagen 14:02'], [null, 'wordt opgeslagen'], [{ failed: 'diskFull' }, 'niet opgeslagen']] as const)('%j says %j', (state, expected) => {
    expect(panel(read(letter, { saved: state })).texts('.document-kind [role=status]')).toEqual([expected]);
  });

  it('has two ways out when it is not', () => {
    const { named, click, acts, texts } = panel(read(letter, { saved: { failed: 'diskFull' } }));
    expect(texts('[role=alert] p')[0]).toContain('De schijf is vol');
    click(named('Opnieuw'));
    click(named('Bewaar als bestand'));
    expect([acts.onSaveAgain.mock.calls.length, acts.onSaveAsFile.mock.calls.length]).toEqual([1, 1]);
  });
});

describe('the switch for the site', () => {
  it.each([[read(letter), 'vng.nl', 1], [{ state: 'noDocument' }, 'vng.nl', 1], [{ state: 'noText' }, 'vng.nl', 1], [{ state: 'off' }, 'vng.nl', 0], [{ state: 'otherSite', host: 'vng.nl' }, 'vng.nl', 0], [read(letter), null, 0]] as const)('of %o at %j is there %d times', (tab, host, times) => {
    expect(panel(tab, { host }).texts('[role=switch]')).toHaveLength(times);
  });

  it('turns the site off', () => {
    const { find, click, acts } = panel(read(letter));
    click(find('[role=switch]'));
    expect(acts.onSiteOn).toHaveBeenCalledWith(false);
  });
});

describe('the language', () => {
  it('is that of the reader, while the words of the document stay Dutch and say so', () => {
    const { root, texts } = show(<InTabs tab={read(letter)} {...panel(read(letter)).acts} />, 'en');
    expect(texts('[role=tab]')).toEqual(['Document', 'Timeline 5', 'Figures 3', 'Notes 0']);
    expect(root.querySelector('.mark-row .mark')?.getAttribute('lang')).toBe('nl');
  });
});
