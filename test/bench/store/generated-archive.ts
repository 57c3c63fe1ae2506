import { UNKNOWN } from '../../../lib/document/identify';
import type { Mark } from '../../../lib/recognise/mark';
import type { ReadingToSave } from '../../../lib/store/save-reading';
import { randomOf } from '../dutch-text';
import { wordAt } from './vocabulary';

const DOCUMENTS_A_DOSSIER = 25;
const SENTENCES = 100;
const FIRST_DOSSIER = 40_000;
const FIRST_DAY = Date.UTC(2010, 0, 1);
const DAYS = 5_800;
const MONTHS = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];
const NAMES = ['Terpstra', 'De Groot', 'Wiersma', 'Van der Meer', 'Achterberg', 'Yilmaz', 'Bosma', 'El Amrani', 'Kuipers', 'Hoekstra'];

type Fields<M> = M extends Mark ? Omit<M, 'start' | 'end' | 'quote' | 'confidence'> : never;
/** A piece of a sentence with what the recognisers make of it. */
interface Told { readonly quote: string; readonly fields: Fields<Mark> }

/** Chance as a source of choices, the same for the same document. */
interface Chance {
  below(limit: number): number;
  of<T>(list: readonly T[], fallback: T): T;
}

/**
 * One reading of an archive that never was, with about 50 marks in the notations that papers use. Documents of one dossier speak of
 * the same motions, figures and papers, as in a real dossier. The same number gives the same reading.
 */
export function generatedReading(number: number): ReadingToSave {
  const next = randomOf(number + 1);
  const chance: Chance = { below: (limit) => Math.floor(next() * limit), of: (list, fallback) => list[Math.floor(next() * list.length)] ?? fallback };
  const dossier = FIRST_DOSSIER + Math.floor(number / DOCUMENTS_A_DOSSIER);
  const paper = (number % DOCUMENTS_A_DOSSIER) + 1;
  const marks: Mark[] = [];
  let text = '';
  for (let sentence = 0; sentence < SENTENCES; sentence++) {
    const [before, told, after] = sentence % 2 === 0 ? toldSentence(chance, dossier) : [words(next, 14), null, ''];
    text += text === '' ? '' : sentence % 8 === 0 ? '\n\n' : ' ';
    text += before.charAt(0).toUpperCase() + before.slice(1);
    if (told !== null) {
      text += ' ';
      marks.push({ ...told.fields, start: text.length, end: text.length + told.quote.length, quote: told.quote, confidence: 0.95 });
      text += told.quote;
    }
    text += `${after}.`;
  }
  const date = isoDay(FIRST_DAY + ((number * 7) % DAYS) * 86_400_000);
  const events = marks.flatMap((mark, index) => (mark.kind === 'date' && mark.from !== null && mark.to !== null && index % 3 === 0
    ? [{ from: mark.from, to: mark.to, title: words(next, 5), planned: mark.from > date, marks: [index] }] : []));
  return {
    text, readBy: '1.0.0', now: new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString(),
    reading: {
      identity: {
        ...UNKNOWN, kind: 'kamerstuk', id: `kst-${dossier}-${paper}`, number: `${Math.floor(dossier / 1000)} ${String(dossier % 1000).padStart(3, '0')}, nr. ${paper}`,
        dossiers: [String(dossier)], title: `Brief over ${words(next, 4)}`, date, sender: `Minister van ${wordAt(next())}`,
      },
      url: `https://zoek.officielebekendmakingen.nl/kst-${dossier}-${paper}.html`, length: text.length, marks, events, parts: [],
    },
  };
}

const words = (next: () => number, count: number): string => Array.from({ length: count }, () => wordAt(next())).join(' ');
const isoDay = (moment: number): string => new Date(moment).toISOString().slice(0, 10);

type Sentence = readonly [before: string, told: Told, after: string];

/** A sentence about the dossier, with one mark in it; in fifty of them fifteen amounts, fifteen days, ten papers, six motions and four commitments. */
function toldSentence(chance: Chance, dossier: number): Sentence {
  const kind = chance.below(50);
  if (kind < 15) return [`voor ${wordAt(chance.below(1000) / 1000)} in ${dossier % 7 === 0 ? 'de wijken' : 'de regio'} komt er`, amount(chance, dossier), ' beschikbaar'];
  if (kind < 30) return ['het overleg daarover was op', day(chance), ' met de gemeenten'];
  if (kind < 40) return ['dat staat ook in', paperOf(chance, dossier), ', waarin de keuze wordt uitgelegd'];
  if (kind < 46) return ['de Kamer sprak over de', motion(chance, dossier), ' en wat daarvan kwam'];
  return ['over dit onderwerp geldt:', commitment(chance), ''];
}

function amount(chance: Chance, dossier: number): Told {
  const shared = chance.below(3) > 0;
  const millions = shared ? (dossier * 37 + chance.below(12) * 61) % 997 + 1 : chance.below(997) + 1;
  const notation = chance.below(4);
  const quote = [`€ ${millions} miljoen`, `${millions} mln`, `€ ${millions}.000.000`, `ca. € ${millions} miljoen`][notation] ?? '';
  const value = millions * 1_000_000;
  return {
    quote,
    fields: {
      kind: 'amount', currency: 'EUR', low: value, high: value, approx: notation === 3, bound: null, per: null,
      recurrence: chance.of([null, null, 'structureel', 'incidenteel'], null), years: chance.below(2) === 0 ? [] : [2018 + chance.below(10)], repaired: false,
      topic: `${wordAt(chance.below(1000) / 1000)} ${wordAt(chance.below(1000) / 1000)}`, phase: null,
    },
  };
}

function day(chance: Chance): Told {
  const moment = new Date(FIRST_DAY + chance.below(DAYS) * 86_400_000);
  const iso = isoDay(moment.getTime());
  const quote = `${moment.getUTCDate()} ${MONTHS[moment.getUTCMonth()] ?? ''} ${moment.getUTCFullYear()}`;
  return { quote, fields: { kind: 'date', from: iso, to: iso, inferred: false, relation: null } };
}

function paperOf(chance: Chance, dossier: number): Told {
  const number = chance.below(DOCUMENTS_A_DOSSIER) + 1;
  const quote = `Kamerstuk ${Math.floor(dossier / 1000)} ${String(dossier % 1000).padStart(3, '0')}, nr. ${number}`;
  return { quote, fields: { kind: 'reference', type: 'kamerstuk', ids: [`kst-${dossier}-${number}`], url: null, candidates: [], points: null } };
}

function motion(chance: Chance, dossier: number): Told {
  const which = chance.below(6);
  const name = NAMES[(dossier + which) % NAMES.length] ?? '';
  const title = `${wordAt(((dossier * 13 + which * 7) % 1000) / 1000)} ${wordAt(((dossier * 29 + which * 11) % 1000) / 1000)} ${dossier}`;
  return {
    quote: `motie van het lid ${name} over ${title}`,
    fields: {
      kind: 'motion', title, proposers: [name], body: 'tweede-kamer', target: `kst-${dossier}-${which + 1}`, entities: [`motie:${dossier}-${which}`],
      status: chance.of([null, null, 'aangenomen', 'verworpen', 'uitgevoerd', 'lopend'], null), statusQuote: null,
    },
  };
}

function commitment(chance: Chance): Told {
  const year = 2018 + chance.below(9);
  return {
    quote: `ik stuur uw Kamer uiterlijk 1 juni ${year} de uitkomsten`,
    fields: { kind: 'commitment', type: 'toezegging', by: null, to: 'Kamer', due: { from: `${year}-06-01`, to: `${year}-06-01` }, fulfilled: chance.below(8) === 0 },
  };
}
