import { describe, expect, it } from 'vitest';
import { freshStore, valueOf } from './fresh-store';
import { readText } from './read-text';
import { minute } from './sample-note';

const naming = readText('De motie "Rustige wijken" is aangenomen. De nieuwe verdeling van de middelen volgt in 2021. Er is € 46 miljoen voor de rustige wijken.',
  { id: 'kst-39990-7', dossiers: ['39990'], date: '2018-11-05' }, minute(1));
const citing = readText('Over de rustige wijken schreven wij eerder (Kamerstuk 39 990, nr. 7). Er is € 46 miljoen voor de rustige wijken.', { id: 'kst-39990-8', date: '2019-02-01' }, minute(2));
const stranger = readText('Iets heel anders, zonder motie.', { id: 'kst-39992-1' }, minute(3));

describe('the timeline of a motion', () => {
  it('rests on the readings that say something of it, not on all that stand beside them', async () => {
    const { store } = freshStore();
    for (const reading of [naming, citing, stranger]) valueOf(await store.save(reading));
    const [motion] = valueOf(await store.timeline({ of: 'all' })).timeline.motions;
    const beside = valueOf(await store.timeline({ of: 'document', key: 'kst-39990-7' })).documents.map(({ key }) => key);
    const view = valueOf(await store.timeline({ of: 'motion', key: motion?.key ?? '' }));
    expect(beside).toEqual(['kst-39990-7', 'kst-39990-8']);
    expect(view.documents.map(({ key }) => key)).toEqual(['kst-39990-7']);
    expect(view.timeline.motions).toHaveLength(1);
  });

  it('takes in a reading that means it without naming it', async () => {
    const { store } = freshStore();
    const counted = readText('Over twee moties, zie Kamerstuk 39 990, nr. 7. Beide moties zijn uitgevoerd.', { id: 'kst-39990-9', dossiers: ['39990'], date: '2019-03-01' }, minute(4));
    const two = readText('De motie "Rustige wijken" is aangenomen. De motie "Betere bruggen" is aangenomen. De twee moties voeren wij uit.',
      { id: 'kst-39990-7', dossiers: ['39990'], date: '2018-11-05' }, minute(1));
    for (const reading of [two, counted]) valueOf(await store.save(reading));
    const all = valueOf(await store.timeline({ of: 'all' })).timeline.motions.find(({ title }) => title === 'Rustige wijken');
    const meant = new Set(all?.mentions.map(({ place }) => place.reading));
    const view = valueOf(await store.timeline({ of: 'motion', key: all?.key ?? '' }));
    expect(new Set(view.documents.map(({ key }) => key))).toEqual(meant);
  });
});
