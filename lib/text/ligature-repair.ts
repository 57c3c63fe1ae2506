import type { RepairFinder } from './clean';
import type { Repair } from './clean-text';

/** Ligatures of Latin letters, and accents that stand as signs of their own (Unicode blocks FB00 and 0300). */
const JOINED = /[\uFB00-\uFB06]|[\u0300-\u036F]{1,8}/g;
const LETTER = /[a-z]/i;

/** Writes ligatures out ("ﬁ" as "fi") and puts a letter and its loose accent together. */
export const ligatureRepairs: RepairFinder = (_source, plain, stretch) => {
  const text = plain.slice(stretch.start, stretch.end);
  const repairs: Repair[] = [];
  const put = (from: number, to: number, form: 'NFKC' | 'NFC'): void => {
    repairs.push({ start: stretch.start + from, end: stretch.start + to, text: text.slice(from, to).normalize(form), kind: 'ligature' });
  };
  for (const { 0: signs, index } of text.matchAll(JOINED)) {
    if (signs >= '\uFB00') put(index, index + 1, 'NFKC');
    else if (LETTER.test(text.charAt(index - 1))) put(index - 1, index + signs.length, 'NFC');
  }
  return repairs;
};
