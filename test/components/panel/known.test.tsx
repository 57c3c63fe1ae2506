// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { Panel, type PanelProps, type PanelTab } from '../../../components/panel/panel';
import { decisionMoment } from '../../../components/panel/what-matters';
import { LETTER_KEY, letterRead, letterView } from '../fixtures/read-letters';
import { letter } from '../fixtures/readings';
import { show } from '../show';

const acts = {
  onReload: vi.fn(), onOpenPdf: vi.fn(), onTurnOn: vi.fn(), onReadOnce: vi.fn(), onReadAlways: vi.fn(), onGoTo: vi.fn(), onSaveAgain: vi.fn(), onSaveAsFile: vi.fn(), onSiteOn: vi.fn(),
  onNoteOnMark: vi.fn(), onNoteOnDocument: vi.fn(), onNoteOnSelection: vi.fn(), onDraft: vi.fn(), onSaveDraft: vi.fn(), onRemove: vi.fn(), onGoToPlace: vi.fn(), onLookAgain: vi.fn(),
  onMoveToSelection: vi.fn(), onPut: vi.fn(), onTake: vi.fn(), onMake: vi.fn(),
};

function WithTabs(props: Partial<PanelProps>) {
  const [part, setPart] = useState<PanelTab>('document');
  return (
    <Panel tab={{ state: 'read', reading: letterRead, key: LETTER_KEY, saved: { at: '2026-11-24T13:02:00.000Z' }, chosen: null }} host="vng.nl" siteOn recent={[]} message={null}
      now={new Date(2026, 10, 24)} view={letterView} viewFailed={null} notes={{ notes: [], tags: [], collections: [], draft: null }} {...acts} {...props} part={part} onTab={setPart} />
  );
}

const indexOf = (kind: string, quote: string): number => letterRead.marks.findIndex((mark) => mark.kind === kind && mark.quote.includes(quote));

describe('what stands out in a document', () => {
  it('is when it is decided, how much, and leads there', () => {
    const { texts, find, click } = show(<WithTabs />);
    expect(texts('.matter-row')).toEqual(['Besluitmoment 30 november 20181 voorstel']);
    click(find('.matter-row'));
    expect(acts.onGoTo).toHaveBeenCalledWith(indexOf('date', '30 november'));
  });

  it('is what is still open, each motion leading to its own timeline', () => {
    const { root, texts } = show(<WithTabs />);
    expect(texts('.matter-list a[href*="of=motion"]')).toEqual(['Eerlijk delen van het jeugdbudget: voorgesteld als afgehandeld']);
    expect(root.querySelector('.matter-list a')?.getAttribute('href')).toBe(`/timeline.html#of=motion&key=${encodeURIComponent(letterView.timeline.motions[0]?.key ?? '')}`);
  });

  it('is what others tell otherwise: how many of each kind, the sentences, and the way to read them side by side', () => {
    const { root, texts } = show(<WithTabs />);
    expect(texts('summary .quiet').join(' ')).toContain('1 bedrag');
    const quotes = texts('.matter-quote').join(' ');
    expect(quotes).toContain('ca. € 80 miljoen extra');
    expect(quotes).toContain('1 januari 2023');
    expect(root.querySelector('a[href*="tab=differences"]')?.textContent).toBe('Lees ze naast elkaar');
  });

  it('is nothing of all that in a document without proposals, before others are known', () => {
    expect(decisionMoment({ ...letter, marks: letter.marks.filter(({ kind }) => kind !== 'proposal') })).toBeNull();
    expect(show(<WithTabs view={null} tab={{ state: 'read', reading: { ...letterRead, marks: [] }, key: LETTER_KEY, saved: null, chosen: null }} />).texts('#matters-heading')).toEqual([]);
  });

  it('says so when what others say cannot be shown', () => {
    expect(show(<WithTabs view={null} viewFailed="storeClosed" />).texts('.panel-message')).toContain('Wat andere stukken zeggen, kan nu niet worden getoond.');
  });
});

describe('the documents around a document', () => {
  it('stand each once, with all ways in which they are related, and lead to where they can be read', () => {
    const { texts, root } = show(<WithTabs />);
    expect(texts('.relations > li').slice(0, 2)).toEqual([
      'Lbr. 20/014tijdlijnLater gezet door · Genoemd in', 'Lbr. 18/102tijdlijnZelfde motie · Zelfde toezegging · Verwijst naar',
    ]);
    expect(root.querySelector('.relations a')?.getAttribute('href')).toBe('https://vng.nl/brieven/lbr-20-014');
  });

  it('that were not read come apart, with the words that point at them', () => {
    const { texts, find, click } = show(<WithTabs />);
    expect(texts('.relation-unread')).toEqual(['kst-34477-39Kamerstuk 34 477, nr. 39']);
    click(find('.relation-unread button'));
    expect(acts.onGoTo).toHaveBeenCalledWith(indexOf('reference', '34 477'));
  });
});

describe('the marks', () => {
  it('that are told otherwise elsewhere say so', () => {
    const { root } = show(<WithTabs />);
    const rows = [...root.querySelectorAll('.mark-row')].filter((row) => row.querySelector('.tag-differs') !== null).map((row) => row.querySelector('.mark')?.textContent);
    expect(rows).toContain('€ 80 miljoen');
    expect(rows).not.toContain('€ 20 miljoen');
  });

  it('can have a note, once one is chosen', () => {
    const at = indexOf('amount', '80 miljoen');
    const { named, click } = show(<WithTabs tab={{ state: 'read', reading: letterRead, key: LETTER_KEY, saved: null, chosen: at }} />);
    click(named('Noteer hierbij'));
    expect(acts.onNoteOnMark).toHaveBeenCalledWith(at);
  });
});

describe('the timeline of a document', () => {
  it('says of a plan to what date it moved, with the sentence that says so', () => {
    const { find, click, root, texts } = show(<WithTabs />);
    click(find('#tab-timeline'));
    expect(texts('.step-more li')).toEqual(['later 1 jan 2023 – Lbr. 20/014, 4 mrt 2020']);
    expect(root.querySelector('.step-more a')?.getAttribute('href')).toContain('https://vng.nl/brieven/lbr-20-014#:~:text=');
  });

  it('shows only what is planned, or what is about motions, when asked', () => {
    const { find, click, root, texts } = show(<WithTabs />);
    click(find('#tab-timeline'));
    const choose = (value: string): string[] => {
      const select = find('select') as HTMLSelectElement;
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      return [...root.querySelectorAll('.event-row')].map((row) => row.querySelector('[lang]')?.textContent ?? '');
    };
    expect(texts('.event-choice option').map((option) => option.replace(/ \(.*/, ''))).toEqual(['alles', 'moties en besluiten', 'gepland']);
    choose('planned');
    return vi.waitFor(() => { expect(texts('.event-row .unseen').length).toBe(texts('.event-row').length); });
  });
});

describe('the figures of a document', () => {
  const figures = (view: PanelProps['view'] = letterView) => {
    const shown = show(<WithTabs view={view} />);
    shown.click(shown.find('#tab-figures'));
    return shown;
  };

  it('stand by what they are about, with their twin elsewhere and in what that differs', () => {
    const { texts, root } = figures();
    const [first] = texts('.figure');
    expect(first).toContain('de bijstand in gemeenten');
    expect(first).toContain('“ca.” staat alleen daar');
    expect(texts('.figure:first-child td')).toEqual(['€ 80 miljoen 2019', 'ca. € 80 miljoen 2019']);
    expect(root.querySelector('.figure th a')?.getAttribute('href')).toContain('lbr-18-102#:~:text=');
  });

  it('have their sum as information', () => {
    expect(figures().texts('.figure p').find((text) => text.includes('samen'))).toBe('€ 20 miljoen + € 10 miljoen is samen € 30 miljoen Dat is het genoemde totaal.');
  });

  it('stand there before others are known, and lead to their place', () => {
    const { texts, find, click } = figures(null);
    expect(texts('.figure-amount')).toEqual(['€ 80 miljoen 2019', '€ 30 miljoen', '€ 20 miljoen', '€ 10 miljoen']);
    click(find('.figure .link-button'));
    expect(acts.onGoTo).toHaveBeenCalledWith(indexOf('amount', '80 miljoen'));
  });
});
