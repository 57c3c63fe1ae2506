import { describe, expect, it } from 'vitest';
import { shownItems } from '../../../components/timeline/shown-items';
import { FIRST_STATE, type TimelineState } from '../../../components/timeline/timeline-address';
import { LETTERS, viewOf } from '../fixtures/told';

const view = viewOf();
const shown = (state: Partial<TimelineState> = {}) => shownItems(view, { ...FIRST_STATE, ...state });
const days = (state: Partial<TimelineState>): string[] => shown(state).items.map(({ from }) => from);

describe('what the timeline shows', () => {
  it('is every event once, in order of date, numbered from one', () => {
    const { items, all } = shown();
    expect(items.map(({ number }) => number)).toEqual(Array.from({ length: all }, (_, i) => i + 1));
    expect(items.map(({ from }) => from)).toEqual([...items.map(({ from }) => from)].sort());
  });

  it('is the same in whatever order the documents were read', () => {
    const backwards = viewOf(Object.fromEntries(Object.entries(LETTERS).reverse()));
    expect(shownItems(backwards, FIRST_STATE)).toEqual(shown());
  });

  it.each<[string, Partial<TimelineState>, string[]]>([
    ['a period', { from: '2023-01-01', to: '2023-06-30' }, ['2023-01-01', '2023-03-01', '2023-03-14']],
    ['what moved', { moments: ['moved'] }, ['2024-01-01']],
    ['a body', { bodies: ['vng'], moments: ['happened'] }, ['2022-06-15', '2022-11-12']],
    ['words of the sentence that tells it', { words: 'wachttijden', moments: ['planned'] }, ['2023-03-01']],
  ])('follows a choice of %s', (_what, state, expected) => {
    expect(days(state)).toEqual(expected);
  });

  it('tells how many lie before and after the period', () => {
    const { earlier, later, items, all } = shown({ from: '2023-01-01', to: '2023-06-30' });
    expect([earlier.length, later.length]).toEqual([3, all - items.length - 3]);
  });

  it('ties a plan that moved to its later date', () => {
    const { items } = shown();
    const plan = items.find(({ moment }) => moment === 'moved');
    expect(items.find(({ id }) => id === plan?.movedTo)?.from).toBe('2026-01-01');
  });

  it('of a motion shows what is said of it, each wording once, and only on request the rest of its documents', () => {
    const scope = { of: 'motion', key: 'motie:rusttarieven' } as const;
    const { items } = shown({ scope });
    const said = items.filter(({ claim }) => claim !== null).map(({ from, title, body }) => [from, title, body]);
    expect(said).toEqual([['2022-06-15', 'aangenomen', 'vng'], ['2022-11-08', 'slechts deels uitgevoerd', 'cabinet'], ['2022-11-12', 'als afgehandeld', 'vng']]);
    expect(items.every(({ aboutMotion }) => aboutMotion)).toBe(true);
    expect(shown({ scope, beyond: true }).items.length).toBeGreaterThan(items.length);
  });
});
