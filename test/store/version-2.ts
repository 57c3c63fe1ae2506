import { makeDatabase, type OldStore } from './make-database';

/** Version 2 of the schema as IndexedDB knows it, with one document in it. Written without the store's code and never edited. */

const UNIQUE = { unique: true };
const EACH = { multiEntry: true };

const STORES: readonly OldStore[] = [
  ['readings', ['documentKey', 'textHash'], [['documentKey', 'documentKey', {}]]],
  ['texts', ['documentKey', 'textHash'], [['documentKey', 'documentKey', {}]]],
  ['documents', 'key', [['order', 'order', UNIQUE], ['dossierOrder', 'dossierOrder', EACH], ['number', 'number', UNIQUE], ['derived', 'derived', {}]]],
  ['events', 'order', [['documentKey', 'documentKey', {}], ['dossierOrder', 'dossierOrder', EACH]]],
  ['mentions', 'order', [['documentKey', 'documentKey', {}]]],
  ['dossiers', 'dossier', []],
  ['totals', 'name', []],
  ['wordsOf', 'number', [['words', 'words', EACH]]],
  ['termsOf', 'number', [['terms', 'terms', EACH]]],
  ['facts', 'documentKey', [['subjects', 'subjects', EACH]]],
  ['notes', 'id', [['order', 'order', UNIQUE], ['readingOrder', 'readingOrder', {}], ['tagOrder', 'tagOrder', EACH], ['note.tags', 'note.tags', EACH]]],
  ['earlierNotes', ['id', 'note.changedAt'], [['id', 'id', {}]]],
  ['collections', 'id', []],
  ['joinChoices', ['a', 'b'], []],
];

const KEY = 'kst-33333-4';
const HASH = 'd'.repeat(64);
const READ_AT = '2026-02-01T10:00:00.000Z';
const NUMBER = -1_769_940_000_000;
const IDENTITY = {
  kind: 'kamerstuk', id: KEY, title: 'Brief over kosten', date: null, dateInferred: null, number: '33 333, nr. 4', reference: null, dossiers: ['33333'],
  sender: null, addressee: null, proposers: [], replaces: null, aliases: [], candidates: [], found: {},
};
const AMOUNT = {
  kind: 'amount', start: 9, end: 20, quote: '€ 5 miljoen', confidence: 1, currency: 'EUR', low: 5_000_000, high: 5_000_000, approx: false, bound: null,
  per: null, recurrence: null, years: [], repaired: false, topic: null, phase: null,
};
const EVENT = { from: '2019-05-01', to: '2019-05-01', title: 'Besluit', planned: false, marks: [] };
const ORDER = `${READ_AT}\u0001${KEY}`;
const EVENT_ORDER = `2019-05-01\u0001${KEY}\u0001000000`;
const SUBJECTS = ['dossier:33333', 'amount:EUR:5000000'];

const ROWS: Readonly<Record<string, object>> = {
  readings: { documentKey: KEY, textHash: HASH, readAt: READ_AT, readBy: '0.2.0', reading: { identity: IDENTITY, url: null, length: 21, marks: [AMOUNT], events: [EVENT], parts: [] } },
  texts: { documentKey: KEY, textHash: HASH, text: 'Het kost € 5 miljoen.' },
  documents: {
    key: KEY, order: ORDER, dossierOrder: [`33333\u0001${ORDER}`], textHash: HASH, readAt: READ_AT, identity: IDENTITY, url: null, counts: { amount: 1 }, versions: 1,
    number: NUMBER, derived: 1,
  },
  events: { order: EVENT_ORDER, dossierOrder: [`33333\u0001${EVENT_ORDER}`], documentKey: KEY, event: EVENT },
  dossiers: { dossier: '33333', readings: 1 },
  totals: { name: 'all', marks: 1 },
  wordsOf: { number: NUMBER, words: ['brief', 'over', 'kosten', 'het', 'kost', '5', 'miljoen'] },
  termsOf: { number: NUMBER, documentKey: KEY, terms: ['amount:EUR:5000000'], places: [[9, 20]] },
  facts: { documentKey: KEY, subjects: SUBJECTS, facts: { key: KEY } },
};

/** Makes the database of version 2 in an empty IndexedDB. */
export const fillVersion2 = (indexedDB: IDBFactory): Promise<void> => makeDatabase(indexedDB, 2, STORES, ROWS);
