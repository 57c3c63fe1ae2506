import { describe, expect, it } from 'vitest';
import { plannedCalendar } from '../../lib/export/calendar';
import { fromCsv } from '../../lib/export/csv';
import { eventsCsv, figuresCsv, motionsCsv } from '../../lib/export/tables';
import type { TakenAlong } from '../../lib/export/taken-along';
import { timelineOf } from '../../lib/timeline/timeline';
import { euros, makeFacts, motion } from '../timeline/make-reading';

const letter = makeFacts('a', ['Voor jeugdhulp komt ca. ', euros('€ 80 miljoen', 80e6, { approx: true, topic: 'jeugdhulp' }), '. ', motion('motie Zorg', ['motie:zorg'], { title: '=Zorg', status: 'aangenomen', statusQuote: 'is aangenomen' })], {
  identity: { id: 'kst-36100-12', title: 'Brief over zorg', date: '2024-03-01', sender: 'de minister', dossiers: ['36100'] },
  events: [
    { from: '2024-06-01', to: '2024-06-30', title: 'Debat over zorg', planned: true, marks: [0] }, { from: '2024-02-01', to: '2024-02-01', title: 'Overleg', planned: false, marks: [0] },
    { from: '2025-01-01', to: '2025-12-31', title: 'Nieuwe verdeling fonds', planned: true, marks: [0] },
  ],
});
const answer = makeFacts('b', ['Voor jeugdhulp komt ', euros('€ 80 mln.', 80e6, { topic: 'jeugdhulp' }), '.'], {
  identity: { title: 'Antwoord', date: '2024-05-01', dossiers: ['36100'] }, events: [{ from: '2027-01-01', to: '2027-12-31', title: 'Nieuwe verdeling fonds', planned: true, marks: [0] }],
});
const view: TakenAlong = {
  documents: [{ key: 'a', identity: letter.identity, url: null }, { key: 'b', identity: answer.identity, url: 'https://vng.nl/b' }], timeline: timelineOf([letter, answer]),
};
const rows = (csv: string): Record<string, string>[] => {
  const [head = [], ...body] = fromCsv(csv);
  return body.map((cells) => Object.fromEntries(head.map((name, i) => [name, cells[i] ?? ''])));
};

describe('tables to take along', () => {
  it('gives each figure with its twins and its source', () => {
    expect(rows(figuresCsv(view))).toMatchObject([
      { low: '80000000', currency: 'EUR', approx: '1', topic: 'jeugdhulp', twins: '1', differs: 'approx', quote: '€ 80 miljoen', documentId: 'kst-36100-12', address: 'https://zoek.officielebekendmakingen.nl/kst-36100-12.html', start: '24' },
      { low: '80000000', approx: '0', twins: '1', document: 'Antwoord', documentDate: '2024-05-01', address: 'https://vng.nl/b' },
    ]);
  });

  it('gives each claim about a motion, and lets no title run', () => {
    expect(motionsCsv(view)).toContain("'=Zorg");
    expect(rows(motionsCsv(view))).toMatchObject([{ motion: 'motie:zorg', title: '=Zorg', axis: 'decision', status: 'aangenomen', by: 'de minister', saidFrom: '2024-03-01', openEnds: 'adoptedWithoutWord', documentId: 'kst-36100-12' }]);
  });

  it('gives each way in which an event is told, with the date to which a plan moved', () => {
    expect(rows(eventsCsv(view)).map(({ from, title, planned, movedTo, documentId }) => [from, title, planned, movedTo, documentId])).toEqual([
      ['2024-02-01', 'Overleg', '0', '', 'kst-36100-12'], ['2024-06-01', 'Debat over zorg', '1', '', 'kst-36100-12'],
      ['2025-01-01', 'Nieuwe verdeling fonds', '1', '2027-01-01', 'kst-36100-12'], ['2027-01-01', 'Nieuwe verdeling fonds', '1', '', ''],
    ]);
  });
});

describe('planned events for a calendar', () => {
  const uids = (taken: TakenAlong): string[] => plannedCalendar(taken, '2026-01-02T03:04:05.000Z').match(/^UID:.*$/gm) ?? [];

  it('are those that lie ahead; a plan that moved stands on its new date only', () => {
    const calendar = plannedCalendar(view, '2026-01-02T03:04:05.000Z').replace(/\r\n /g, '');
    expect(calendar.match(/^(?:SUMMARY|DTSTART).*$/gm)).toEqual(['DTSTART;VALUE=DATE:20240601', 'SUMMARY:Debat over zorg', 'DTSTART;VALUE=DATE:20270101', 'SUMMARY:Nieuwe verdeling fonds']);
    expect(calendar).toContain('DESCRIPTION:“Voor jeugdhulp komt ca. € 80 miljoen.');
  });

  it('keep their name when a later document tells of them too', () => {
    const later = makeFacts('0', ['tekst ', euros('€ 1', 1)], { identity: { date: '2024-09-01' }, events: [{ from: '2024-06-01', to: '2024-06-30', title: 'Debat over zorg', planned: true, marks: [0] }] });
    const more = { documents: view.documents, timeline: timelineOf([letter, answer, later]) };
    expect(uids(more)).toEqual(uids(view));
  });
});
