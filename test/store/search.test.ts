import { beforeAll, describe, expect, it } from 'vitest';
import type { MatchedBy } from '../../lib/protocol';
import type { Store } from '../../lib/store/store';
import { freshStore, valueOf } from './fresh-store';
import { readText } from './read-text';

const LETTER = 'Geachte voorzitter,\n\nVoor de jeugdhulp komt in 2021 een bedrag van € 80.000.000 beschikbaar. Dat is meer dan de raming van 14 maart 2019. '
  + 'De motie van het lid Terpstra over zorgvuldig verdelen (Kamerstuk 39 990, nr. 7) is aangenomen.';
const SCAN = 'De raming kwam uit op C 80 min. hoger dan gedacht. In november 2018 spreken wij verder. De réunie is op 3 maart 2020.';
const MEMBERS = 'Aan de leden. Het gaat om ca. € 110 tot € 160 miljoen voor het sociaal domein. Zie Lbr. 12/094 en de afspraken van eind 2019.';
const PLAIN = 'In de zaal zaten 80 mensen; over een miljoen dingen werd gesproken. Wij schreven u op 2 juli 2018.';

const DOCUMENTS = [
  ['letter', readText(LETTER, { id: 'kst-39990-12', number: '39 990, nr. 12', dossiers: ['39990'], title: 'Brief over het verdeelmodel', sender: 'Minister van Wonen', date: '2019-04-01' }, '2026-01-01T00:00:00.000Z')],
  ['scan', readText(SCAN, { id: 'stb-2020-88', reference: 'BB/U2018009', proposers: ['Wiersma'] }, '2026-01-02T00:00:00.000Z')],
  ['members', readText(MEMBERS, { id: 'lbr-18-070', number: 'Lbr. 18/070', title: 'Nieuws voor leden' }, '2026-01-03T00:00:00.000Z')],
  ['plain', readText(PLAIN, { id: 'kst-39991-3', dossiers: ['39991'] }, '2026-01-04T00:00:00.000Z')],
] as const;
const NAMES = new Map(DOCUMENTS.map(([name, { reading }]) => [reading.identity.id, name]));

describe('a question', () => {
  let store: Store;
  beforeAll(async () => {
    ({ store } = freshStore());
    for (const [, reading] of DOCUMENTS) valueOf(await store.save(reading));
  });

  it.each([
    ['80 miljoen', ['scan', 'letter'], 'amount', '80', 'in another notation than it is printed, the last read first; 80 people are no money'],
    ['€ 80.000.000', ['scan', 'letter'], 'amount', '80', 'written in full'],
    ['80.000.000', ['scan', 'letter'], 'amount', '80', 'without a sign of money'],
    ['80000000', ['scan', 'letter'], 'amount', '80', 'nothing but digits'],
    ['C 80 min.', ['scan', 'letter'], 'amount', '80', 'as a scan spoils it'],
    ['80 mln', ['scan', 'letter'], 'amount', '80', 'abbreviated'],
    ['jeugdhulp 80 miljoen', ['letter'], 'amount', '€ 80.000.000', 'with a word that must be there too'],
    ['110 tot 160 miljoen', ['members'], 'amount', '110', 'a range'],
    ['160 miljoen', ['members'], 'amount', '110', 'an end of a range'],
    ['81 miljoen', [], 'amount', '', 'another amount'],
    ['39990-7', ['letter'], 'id', '39 990, nr. 7', 'a paper that is cited'],
    ['39 990, nr. 7', ['letter'], 'id', '39 990, nr. 7', 'as printed'],
    ['kst-39990-7', ['letter'], 'id', '39 990, nr. 7', 'as in addresses'],
    ['KST-39990-12', ['letter'], 'id', null, 'the paper itself'],
    ['39990', ['letter'], 'id', null, 'a dossier'],
    ['39 990', ['letter'], 'id', null, 'a dossier with room in it'],
    ['Lbr. 12/094', ['members'], 'id', 'Lbr. 12/094', 'a letter to members that is cited'],
    ['Lbr. 18/070', ['members'], 'id', null, 'a letter to members itself'],
    ['bb/u2018009', ['scan'], 'id', null, 'a reference that no rule knows'],
    ['Stb. 2020, 88', ['scan'], 'id', null, 'a number of the official journal'],
    ['14 maart 2019', ['letter'], 'date', '14 maart 2019', 'a day'],
    ['14-03-2019', ['letter'], 'date', '14 maart 2019', 'a day in figures'],
    ['2018-07-02', ['plain'], 'date', '2 juli 2018', 'a day as in tables'],
    ['maart 2019', ['letter'], 'date', '14 maart 2019', 'a month that holds the day'],
    ['najaar 2018', ['scan'], 'date', 'november 2018', 'a season'],
    ['1 april 2019', ['letter'], 'date', null, 'the day of the document'],
    ['verdeelmodel', ['letter'], 'name', null, 'a word of the title'],
    ['Wiersma', ['scan'], 'name', null, 'who proposes'],
    ['motie Terpstra', ['letter'], 'name', 'Terpstra', 'a motion by its proposer'],
    ['minister wonen', ['letter'], 'name', null, 'who sends'],
    ['reunie', ['scan'], 'words', 'réunie', 'a word with an accent'],
    ['jeugd', ['letter'], 'words', 'jeugdhulp', 'the beginning of a word'],
    ['mensen zaal', ['plain'], 'words', 'mensen', 'two words in whatever order'],
    ['ee', [], 'words', '', 'two letters are no beginning'],
    ['afwezig', [], 'words', '', 'a word of none'],
    ['constructor', [], 'words', '', 'a name that every object has'],
  ] as [string, string[], MatchedBy, string | null, string][])('%j finds %j by %s at %j: %s', async (question, names, matched, at) => {
    const hits = valueOf(await store.search(question, 20));
    expect(hits.map(({ row }) => NAMES.get(row.identity.id))).toEqual(names);
    for (const hit of hits) expect(hit.matched).toBe(matched);
    const [first] = hits;
    if (first === undefined) return;
    const text = valueOf(await store.reading(first.row.key, null)).text;
    if (at === null) expect(first.at).toBeNull();
    else expect(text.slice(first.at?.start, first.at?.end)).toContain(at);
    if (first.at !== null) expect(first.context).toContain(text.slice(first.at.start, first.at.end));
  });

  it('gives the paper itself before those that cite it', async () => {
    const { store: other } = freshStore();
    valueOf(await other.save(readText('Dit is het stuk zelf.', { id: 'kst-39990-7' }, '2020-01-01T00:00:00.000Z')));
    for (const [, reading] of DOCUMENTS) valueOf(await other.save(reading));
    expect(valueOf(await other.search('39990-7', 5)).map(({ row }) => row.key)).toEqual(['kst-39990-7', 'kst-39990-12']);
  });

  it('finds nothing of what a document said before it changed', async () => {
    const { store: other } = freshStore();
    valueOf(await other.save(readText('Het kost € 3 miljoen en een kameel.', { id: 'kst-39990-7' })));
    valueOf(await other.save(readText('Het kost € 4 miljoen en een ezel.', { id: 'kst-39990-7' }, '2026-02-02T00:00:00.000Z')));
    for (const [question, count] of [['3 miljoen', 0], ['kameel', 0], ['4 miljoen', 1], ['ezel', 1]] as const) {
      expect(valueOf(await other.search(question, 5)), question).toHaveLength(count);
    }
    await other.delete('kst-39990-7');
    expect(valueOf(await other.search('ezel', 5))).toEqual([]);
  });
});
