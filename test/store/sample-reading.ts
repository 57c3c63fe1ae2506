import type { DocumentIdentity } from '../../lib/document/document';
import type { Reading } from '../../lib/document/reading';
import { UNKNOWN } from '../../lib/document/identify';
import type { Mark } from '../../lib/recognise/mark';
import type { ReadingToSave } from '../../lib/store/save-reading';

export const MOTION_KEY = 'motie:snellere-analyse';

/** A short letter of our own with a motion, an amount and a reference, each at its place in the text. */
export function sampleText(sentence = 'Het rijk trekt er € 4 miljoen voor uit.'): string {
  return `De motie "Snellere analyse" is aangenomen. ${sentence} Zie Kamerstuk 31 000, nr. 7.`;
}

export function sampleReading(text: string, identity: Partial<DocumentIdentity> = {}, url: string | null = 'https://vng.nl/brief'): Reading {
  const place = (quote: string): Pick<Mark, 'start' | 'end' | 'quote' | 'confidence'> => {
    const start = text.indexOf(quote);
    return { start, end: start + quote.length, quote: text.slice(start, start + quote.length), confidence: 0.95 };
  };
  const marks: Mark[] = [{
    ...place('motie "Snellere analyse"'), kind: 'motion', title: 'Snellere analyse', proposers: [], body: 'vng-alv', target: null,
    entities: [MOTION_KEY], status: 'aangenomen', statusQuote: 'aangenomen',
  }, {
    ...place('Kamerstuk 31 000, nr. 7'), kind: 'reference', type: 'kamerstuk', ids: ['kst-31000-7'], url: null, candidates: [], points: null,
  }];
  return {
    identity: { ...UNKNOWN, ...identity }, url, length: text.length, marks, parts: [],
    events: [{ from: '2018-06-27', to: '2018-06-27', title: 'Motie aangenomen', planned: false, marks: [0] }],
  };
}

export function toSave(text: string, identity: Partial<DocumentIdentity> = {}, more: Partial<Pick<ReadingToSave, 'now' | 'readBy'>> & { url?: string | null } = {}): ReadingToSave {
  const { now = '2026-01-02T03:04:05.000Z', readBy = '1.0.0', url } = more;
  return { reading: sampleReading(text, identity, url), text, readBy, now };
}
