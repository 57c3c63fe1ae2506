import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scope, TimelineView } from '../../lib/protocol';
import type { ReadingToSave } from '../../lib/store/save-reading';
import type { Store } from '../../lib/store/store';
import { freshStore, valueOf } from './fresh-store';
import { readText } from './read-text';
import { anchorIn, idOf, minute, sampleNote } from './sample-note';

const letter = readText('De motie "Rustige wijken" is op 3 juni 2020 aangenomen. Er is € 46 miljoen voor de rustige wijken.',
  { id: 'kst-39990-7', dossiers: ['39990'], date: '2020-06-05', sender: 'Minister' }, minute(1));
const answer = readText('De motie "Rustige wijken" voeren wij uit. Voor de rustige wijken komt ca. € 46 mln beschikbaar, zie Kamerstuk 39 990, nr. 7.',
  { id: 'kst-39990-9', dossiers: ['39990', '39991'], date: '2020-09-01' }, minute(2));
const other = readText('De motie "Betere bruggen" is verworpen. Voor de bruggen was € 3 miljard nodig.', { id: 'kst-39992-1', dossiers: ['39992'], date: '2021-02-01' }, minute(3));
const READINGS = [letter, answer, other];

async function filled(readings: readonly ReadingToSave[] = READINGS): Promise<Store> {
  const { store } = freshStore();
  for (const reading of readings) valueOf(await store.save(reading));
  return store;
}
const keys = ({ documents }: TimelineView): string[] => documents.map(({ key }) => key);
const motionOf = async (store: Store, title: string): Promise<string> =>
  valueOf(await store.timeline({ of: 'all' })).timeline.motions.find((motion) => motion.title === title)?.key ?? '';

describe('the timeline of a scope', () => {
  it.each([
    [{ of: 'all' }, ['kst-39992-1', 'kst-39990-9', 'kst-39990-7'], 'everything, the last read first'],
    [{ of: 'dossier', dossier: '39990' }, ['kst-39990-9', 'kst-39990-7'], 'a dossier'],
    [{ of: 'dossier', dossier: '3999' }, [], 'the beginning of a dossier is no dossier'],
    [{ of: 'document', key: 'kst-39990-7' }, ['kst-39990-7', 'kst-39990-9'], 'a document with what shares something with it'],
    [{ of: 'documents', keys: ['kst-39990-7', 'kst-39992-1', 'weg', 'kst-39990-7'] }, ['kst-39992-1', 'kst-39990-7'], 'documents by name, each once'],
    [{ of: 'search', words: '46 miljoen' }, ['kst-39990-9', 'kst-39990-7'], 'what a search finds'],
    [{ of: 'search', words: '?' }, [], 'a search for nothing'],
    [{ of: 'motion', key: 'motie:onbekend' }, [], 'a motion nobody speaks of'],
  ] as [Scope, string[], string][])('%j rests on %j: %s', async (scope, expected) => {
    const view = valueOf(await (await filled()).timeline(scope));
    expect(keys(view)).toEqual(expected);
    expect(view.left).toBe(0);
  });

  it('of a motion holds what is said of it, also under a name that the reader joined with it', async () => {
    const store = await filled();
    const [quiet, bridges] = [await motionOf(store, 'Rustige wijken'), await motionOf(store, 'Betere bruggen')];
    expect(keys(valueOf(await store.timeline({ of: 'motion', key: quiet })))).toEqual(['kst-39990-9', 'kst-39990-7']);
    await store.chooseJoin({ a: quiet, b: bridges, same: true }, minute(0));
    const joined = valueOf(await store.timeline({ of: 'motion', key: quiet }));
    expect(keys(joined)).toEqual(['kst-39992-1', 'kst-39990-9', 'kst-39990-7']);
    expect(joined.timeline.motions).toHaveLength(1);
    await store.undoJoin(bridges, quiet);
    expect(valueOf(await store.timeline({ of: 'all' })).timeline.motions).toHaveLength(2);
  });

  it('of a document leaves out what does not touch it', async () => {
    const store = await filled();
    const { timeline } = valueOf(await store.timeline({ of: 'document', key: 'kst-39992-1' }));
    expect(timeline.motions.map(({ title }) => title)).toEqual(['Betere bruggen']);
    expect(timeline.figures.every(({ place }) => place.reading === 'kst-39992-1')).toBe(true);
    const near = valueOf(await store.timeline({ of: 'document', key: 'kst-39990-9' }));
    expect(near.timeline.pairs).toHaveLength(1);
    expect(near.timeline.relations).toContainEqual(expect.objectContaining({ from: 'kst-39990-9', to: 'kst-39990-7', relation: 'cites' }));
  });

  it('of a dossier of the reader’s own rests on all that its things stand in', async () => {
    const store = await filled();
    await store.saveNote(sampleNote(7, { subject: { kind: 'document', reading: 'kst-39992-1' } }), minute(0));
    const motion = await motionOf(store, 'Rustige wijken');
    for (const [n, items, expected] of [
      [1, [{ kind: 'document', reading: 'kst-39990-7' }], ['kst-39990-7']],
      [2, [{ kind: 'note', id: idOf(7) }], ['kst-39992-1']],
      [3, [{ kind: 'motion', key: motion }], ['kst-39990-9', 'kst-39990-7']],
      [4, [{ kind: 'place', anchor: anchorIn('kst-39990-9') }, { kind: 'note', id: idOf(99) }], ['kst-39990-9']],
      [5, [], []],
    ] as const) {
      await store.saveCollection({ id: idOf(n), name: `Dossier ${n}`, madeAt: minute(0), changedAt: minute(0), items }, minute(0));
      expect(keys(valueOf(await store.timeline({ of: 'collection', id: idOf(n) }))), String(n)).toEqual(expected);
    }
  });

  it.each([
    [{ of: 'document', key: 'weg' }, 'a document that is not kept'], [{ of: 'collection', id: idOf(1) }, 'a dossier that is not kept'],
  ] as [Scope, string][])('%j is not found: %s', async (scope) => {
    expect(await (await filled()).timeline(scope)).toEqual({ ok: false, reason: 'notFound' });
  });

  it('tells how many documents were left out', async () => {
    const { store } = freshStore();
    for (let n = 1; n <= 203; n++) valueOf(await store.save(readText(`Brief ${n}.`, { id: `kst-39990-${n}`, dossiers: ['39990'] }, minute(n))));
    for (const scope of [{ of: 'all' }, { of: 'dossier', dossier: '39990' }, { of: 'search', words: 'brief' }] as const) {
      const view = valueOf(await store.timeline(scope));
      expect([view.documents.length, view.left, view.documents[0]?.key]).toEqual([200, 3, 'kst-39990-203']);
      const first = valueOf(await store.timeline(scope, 2));
      expect([keys(first), first.left]).toEqual([['kst-39990-203', 'kst-39990-202'], 201]);
    }
  }, 30_000);
});

describe('the timeline and what is read', () => {
  const toldBy = async (store: Store) => {
    const { timeline } = valueOf(await store.timeline({ of: 'all' }));
    return timeline;
  };

  it('is the same in whatever order documents were read', async () => {
    const straight = await toldBy(await filled());
    await fc.assert(fc.asyncProperty(fc.shuffledSubarray(READINGS, { minLength: 3 }), async (readings) => {
      expect(await toldBy(await filled(readings))).toEqual(straight);
    }), { numRuns: 6 });
  });

  it('does not change when a document is read again', async () => {
    const store = await filled();
    const before = await toldBy(store);
    for (const reading of READINGS) expect(valueOf(await store.save({ ...reading, now: minute(50) })).saved).toBe('same');
    expect(await toldBy(store)).toEqual(before);
  });

  it('loses the claims of a document that is deleted, and nothing else', async () => {
    const store = await filled();
    await store.delete('kst-39990-9');
    expect(await toldBy(store)).toEqual(await toldBy(await filled([letter, other])));
  });
});
