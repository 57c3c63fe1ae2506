import { describe, expect, it } from 'vitest';
import { differenceRows, emphasised, ownWordsAround } from '../../../components/timeline/difference-rows';
import { byKey } from '../../../components/timeline/documents-context';
import { figureRows, shownFigures, topicName } from '../../../components/timeline/figure-rows';
import { ageOf, motionRows, speakersIn } from '../../../components/timeline/motion-rows';
import { relationRows } from '../../../components/timeline/relation-rows';
import { FIRST_STATE, type TimelineState } from '../../../components/timeline/timeline-address';
import { LETTERS, viewOf } from '../fixtures/told';

const view = viewOf();
const { timeline, documents } = view;
const backwards = viewOf(Object.fromEntries(Object.entries(LETTERS).reverse()));

describe('motions as rows', () => {
  const rows = motionRows(timeline.motions);

  it('hold decision and execution apart, execution by who says it', () => {
    const row = rows.find(({ thread }) => thread.title === 'Rust in de tarieven');
    expect(row?.thread.decision?.status).toBe('aangenomen');
    expect([...(row?.said ?? [])].map(([body, claims]) => [body, claims.map(({ words }) => words)]).sort()).toEqual([['cabinet', ['slechts deels uitgevoerd']], ['vng', ['als afgehandeld']]]);
    expect(row?.since).toEqual({ day: '2022-06-15', of: 'decision' });
    expect(row?.disagreement).toBe(true);
  });

  it('have a column for each body that says something, and none for others', () => {
    expect(speakersIn(rows)).toEqual(['cabinet', 'vng']);
  });

  it('begin with what is open', () => {
    const open = rows.map(({ thread }) => thread.openEnds.length > 0);
    expect(open).toEqual([...open].sort((a, b) => Number(b) - Number(a)));
  });

  it('can be sought by name', () => {
    expect(motionRows(timeline.motions, 'TARIEVEN').map(({ thread }) => thread.title)).toEqual(['Rust in de tarieven']);
  });

  it.each<[string, ReturnType<typeof ageOf>, string]>([
    ['2018-06-27', { unit: 'year', count: 8 }, 'years'], ['2025-11-25', { unit: 'month', count: 11 }, 'a day short of a year'], ['2026-11-20', { unit: 'day', count: 4 }, 'days'],
    ['2027-01-01', null, 'not yet'], ['ooit', null, 'no day'],
  ])('are from %s: %j ago (%s)', (day, age) => {
    expect(ageOf(day, new Date('2026-11-24T12:00:00Z'))).toEqual(age);
  });
});

describe('figures as rows', () => {
  const rows = figureRows(timeline);
  const state = (more: Partial<TimelineState>): TimelineState => ({ ...FIRST_STATE, ...more });

  it('put twins in one row, the older document first, with what differs', () => {
    const twins = rows.filter(({ pairs }) => pairs.length > 0);
    expect(twins.map(({ figures }) => figures.map(({ place }) => place.reading))).toEqual([['https://zoek.officielebekendmakingen.nl/kst-31839-871.html', 'https://vng.nl/brieven/wachttijden']]);
    expect(twins[0]?.differs).toEqual(expect.arrayContaining(['approx', 'recurrence']));
  });

  it('hold every figure once, and are the same in whatever order documents were read', () => {
    expect(rows.flatMap(({ figures }) => figures)).toHaveLength(timeline.figures.length);
    const inOrder = state({ sort: 'amount' });
    expect(shownFigures(figureRows(backwards.timeline), inOrder)).toEqual(shownFigures(rows, inOrder));
  });

  it.each<[Partial<TimelineState>, number]>([[{}, 4], [{ figures: 'twins' }, 1], [{ figures: 'differing' }, 1], [{ figures: 'single' }, 3], [{ words: 'crisisopvang' }, 1], [{ words: 'walvis' }, 0]])('show with %j: %d', (more, count) => {
    expect(shownFigures(rows, state(more))).toHaveLength(count);
  });

  it('stand in the order that is asked', () => {
    const amounts = (descending: boolean): number[] => shownFigures(rows, state({ sort: 'amount', descending })).map(({ figures }) => figures[0]?.mark.high ?? 0);
    expect(amounts(false)).toEqual([...amounts(false)].sort((a, b) => a - b));
    expect(amounts(true)).toEqual(amounts(false).reverse());
  });

  it('are called by their topic without its article', () => {
    expect([topicName('de arbeidsmarktregio’s'), topicName('een macrobudget'), topicName('het'), topicName('eenheid')]).toEqual(['Arbeidsmarktregio’s', 'Macrobudget', 'Het', 'Eenheid']);
  });
});

describe('differences as rows', () => {
  const rows = differenceRows(timeline, byKey(documents));

  it('set the older document first and say who speaks', () => {
    const status = rows.find(({ kind }) => kind === 'status');
    expect(status?.about).toBe('Rust in de tarieven');
    expect(status?.sides.map(({ turnsOn }) => turnsOn)).toEqual([['slechts deels uitgevoerd'], ['als afgehandeld']]);
    expect(status?.sides[0]?.by).toContain('Staatssecretaris');
  });

  it('begin with what was decided and done', () => {
    expect(rows[0]?.kind).toBe('status');
  });

  it('set apart the words on which a sentence turns, and lose none of it', () => {
    for (const side of rows.flatMap(({ sides }) => sides)) {
      const parts = emphasised(side);
      expect(parts.map(({ text }) => text).join('')).toBe(side.place.sentence);
      expect(parts.some(({ strong }) => strong)).toBe(true);
    }
  });

  it('know which words stand around one figure only', () => {
    const place = (sentence: string) => ({ reading: 'a', start: 0, end: 1, quote: '€ 5 miljoen', sentence });
    expect(ownWordsAround(place('Er is ca. € 5 miljoen voor zorg.'), [place('Dan komt er € 5 miljoen voor zorg.')])).toEqual(['is', 'ca.']);
    expect(ownWordsAround(place('zonder bedrag'), [])).toEqual([]);
  });
});

describe('documents and how they hang together', () => {
  const relations = relationRows(documents, timeline.relations);

  it('are numbered in order of date', () => {
    expect(relations.documents.map(({ row }) => row.identity.date)).toEqual(['2022-11-08', '2022-11-12', '2023-03-14']);
  });

  it('tell of a paper that was not read, with its address and who names it', () => {
    expect(relations.unread.map(({ id, url, relations: told }) => [id, url, told.map(({ from }) => from.number)])).toEqual([
      ['kst-31839-850', 'https://zoek.officielebekendmakingen.nl/kst-31839-850.html', [3]],
    ]);
  });

  it('tie a reference to the reading that it means', () => {
    expect(relations.between.filter(({ relation }) => relation === 'cites').map(({ from, to }) => [from.number, to.number])).toEqual([[3, 1]]);
  });
});
