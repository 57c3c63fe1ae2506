// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Timeline, type TimelineProps } from '../../../components/timeline/timeline';
import type { Reading } from '../../../lib/document/reading';
import type { EventRow, ReadingRow } from '../../../lib/protocol';
import { bare, letter, paper } from '../fixtures/readings';
import { show } from '../show';

const row = (reading: Reading, key: string): ReadingRow => ({ key, identity: reading.identity, url: reading.url, readAt: '2026-11-12T08:40:00Z', counts: { motion: 4, date: 2 }, versions: 2 });
const rows = [row(letter, 'a'), row(paper, 'b'), row(bare, 'c')];
const events: EventRow[] = [letter, paper].flatMap((reading, of) => reading.events.map((event, at) => ({ ...event, cursor: `${of}-${at}`, readingKey: 'ab'[of] ?? '', identity: reading.identity })))
  .sort((a, b) => a.from.localeCompare(b.from));
const noFilters = { dossier: null, time: 'all', words: '' } as const;

function timeline(more: Partial<TimelineProps> = {}) {
  const acts = { onFilters: vi.fn(), onMoreEvents: vi.fn(), onMoreReadings: vi.fn(), onRemove: vi.fn(), onRetry: vi.fn() };
  const view = (
    <Timeline filters={noFilters} dossiers={[{ dossier: '31839', readings: 2 }]} events={{ rows: events, more: false }} readings={{ rows, more: false }} hits={null}
      failure={null} message={null} now={new Date(2026, 10, 24)} {...acts} {...more} />
  );
  return { ...show(view), acts };
}

describe('the timeline', () => {
  it('shows all events by year, each with its document', () => {
    const { texts } = timeline();
    expect(texts('.year > h3')).toEqual(['2022', '2023']);
    expect(texts('.step-what')).toHaveLength(events.length);
    expect(texts('.step-source')[0]).toBe(letter.identity.title);
  });

  it.each([['planned', 4], ['happened', 2]] as const)('shows only what is %s', (time, count) => {
    expect(timeline({ filters: { ...noFilters, time } }).texts('.step-what')).toHaveLength(count);
  });

  it('tells of each document what it is, what is in it and how many versions are kept', () => {
    const { root, texts } = timeline();
    expect([...root.querySelectorAll('.document')].map((document) => document.getAttribute('aria-label'))).toEqual([letter.identity.title, paper.identity.title, 'Brief']);
    expect(texts('.found')[0]).toBe('Motie 4Datum 2');
    expect(texts('.document > p')[0]).toContain('2 versies');
  });

  it('changes one filter at a time', () => {
    const { named, click, acts } = timeline({ filters: { ...noFilters, dossier: '31839' } });
    click(named('gepland'));
    expect(acts.onFilters).toHaveBeenCalledWith({ dossier: '31839', time: 'planned', words: '' });
  });

  it('keeps a dossier in its list that no document has any more', () => {
    expect(timeline({ filters: { ...noFilters, dossier: '99999' } }).texts('option')).toEqual(['Alle dossiers', '99999', '31839 (2)']);
  });

  it('asks for more only when there is more', () => {
    expect(timeline().texts('.section > .button')).toEqual([]);
    const { named, click, acts } = timeline({ events: { rows: events, more: true }, readings: { rows, more: true } });
    click(named('Toon meer gebeurtenissen'));
    click(named('Toon meer documenten'));
    expect([acts.onMoreEvents.mock.calls.length, acts.onMoreReadings.mock.calls.length]).toEqual([1, 1]);
  });

  it('searches what was typed', () => {
    const { find, type, root, acts } = timeline();
    type(find('.search .field'), '  wachttijd ');
    root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    expect(acts.onFilters).toHaveBeenCalledWith({ ...noFilters, words: 'wachttijd' });
  });

  it('shows what was found, with the words set apart', () => {
    const { texts } = timeline({ filters: { ...noFilters, words: 'wacht' }, hits: [{ row: rows[0] ?? row(letter, 'a'), context: 'de wachttijden zijn langer', matched: 'words', at: null }] });
    expect(texts('#hits-heading')).toEqual(['1 document met “wacht”']);
    expect(texts('.context b')).toEqual(['wachttijden']);
    expect(texts('.year')).toEqual([]);
  });

  it('says what to do when nothing was found, and when nothing was read', () => {
    expect(timeline({ filters: { ...noFilters, words: 'walvis' }, hits: [] }).texts('main .quiet').some((text) => text.startsWith('Controleer'))).toBe(true);
    const empty = timeline({ events: { rows: [], more: false }, readings: { rows: [], more: false } });
    expect(empty.texts('.notice-heading')).toEqual(['Uw tijdlijn is nog leeg']);
    expect(empty.texts('search')).toEqual([]);
  });

  it('says why it cannot be shown, and tries again', () => {
    const { texts, named, click, acts } = timeline({ events: null, readings: null, failure: 'damaged' });
    expect(texts('.notice p')[0]).toContain('beschadigd');
    click(named('Probeer opnieuw'));
    expect(acts.onRetry).toHaveBeenCalledOnce();
  });

  it('links only to pages on the web', () => {
    const file = { ...row(paper, 'f'), url: 'javascript:alert(1)' };
    expect(timeline({ events: { rows: [], more: false }, readings: { rows: [file], more: false } }).texts('.document a')).toEqual([]);
  });
});

describe('removing a document', () => {
  it('asks first, and leaves all as it is when the reader cancels', () => {
    const { root, click, named, acts, texts } = timeline();
    const open = (): void => { click(root.querySelector<HTMLElement>('.row-remove') ?? root); };
    open();
    expect(texts('dialog h2')).toEqual(['Document verwijderen?']);
    click(named('Annuleer'));
    expect(texts('dialog')).toEqual([]);
    expect(acts.onRemove).not.toHaveBeenCalled();
    open();
    click(named('Verwijder document'));
    expect(acts.onRemove).toHaveBeenCalledWith(rows[0]);
  });
});
