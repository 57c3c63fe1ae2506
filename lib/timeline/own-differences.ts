import { contentWords, countShared } from './content-words';
import type { Difference } from './difference';
import { countOf } from './motion-mention';
import { quotedPlace, type QuotedPlace } from './quoted-place';
import { sentenceAround } from './sentence';
import type { TimelineReading } from './timeline-reading';

/** What does not fit within one document: found on its text, when it is read. */
export function ownDifferences(one: TimelineReading): Difference[] {
  return [...countsAgainstTitle(one), ...publishedTooEarly(one), ...fileNameDates(one), ...namesInTwoNotations(one)];
}

const COUNTED_NOUN = /(?<![\p{L}\d])(\d{1,3}|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|twintig|dertig|veertig|vijftig|honderd)\s(?:\p{Ll}{3,20}\s){0,2}?(\p{Ll}{5,30}(?:s|en))(?!\p{L})/gu;
const TENS: Readonly<Record<string, number>> = { twintig: 20, dertig: 30, veertig: 40, vijftig: 50, honderd: 100 };
const numberOf = (printed: string): number | null => TENS[printed] ?? countOf(`${printed} `);

/** What the title counts ("23 bezoeken") and the text counts otherwise. Motions are left to the motions themselves. */
function countsAgainstTitle({ key, reading, text }: TimelineReading): Difference[] {
  const [counted] = [...(reading.identity.title ?? '').matchAll(COUNTED_NOUN)];
  const noun = counted?.[2];
  if (noun === undefined || /moties|jaar|jaren|maanden|vragen/.test(noun)) return [];
  const places = new Map<number, QuotedPlace>();
  for (const match of text.matchAll(COUNTED_NOUN)) {
    const number = numberOf(match[1] ?? '');
    if (match[2] === noun && number !== null && number > 1 && !places.has(number)) places.set(number, quotedPlace(key, text, { start: match.index, end: match.index + match[0].length }));
  }
  return places.size < 2 ? [] : [{ kind: 'count', about: noun, spans: [...places.values()] }];
}

/** A sentence that has something published on a day, about a period that ends after it. */
function publishedTooEarly({ key, reading, text }: TimelineReading): Difference[] {
  const dates = reading.marks.filter((mark) => mark.kind === 'date');
  return dates.flatMap((day) => {
    if (day.from === null || day.from !== day.to) return [];
    const sentence = sentenceAround(text, day);
    if (!/\b(?:gepubliceerd|verschenen|uitgebracht)\b/.test(text.slice(sentence.start, sentence.end))) return [];
    const later = dates.find((other) => other.start > day.end && other.end <= sentence.end && /^tot/.test(other.relation ?? '') && (other.to ?? '') > (day.to ?? ''));
    return later === undefined ? [] : [{ kind: 'date' as const, about: day.quote, spans: [quotedPlace(key, text, { start: day.start, end: later.end })] }];
  });
}

const DATED_FILE = /\/(?:[\w-]{0,20}[_-])?((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])([\w\\.-]{6,120})/g;
/** So many words of the title make a file the file of this document. */
const TITLE_WORDS = 2;

/** The file of this very document, with another day in its name than the document's own. */
function fileNameDates({ key, reading, text }: TimelineReading): Difference[] {
  const { identity } = reading;
  if (identity.date === null) return [];
  const title = contentWords(identity.title ?? '');
  const own = identity.date;
  const files = [...text.matchAll(DATED_FILE)].filter(([, year, month, day, name]) =>
    `${year ?? ''}-${month ?? ''}-${day ?? ''}` !== own && countShared(title, contentWords((name ?? '').replace(/[\\_.-]/g, ' '))) >= TITLE_WORDS);
  if (files.length === 0) return [];
  const named = files.map((file) => ({ start: file.index + file[0].search(/\d{8}/), end: file.index + file[0].search(/\d{8}/) + 8 }));
  const printed = reading.marks.filter((mark) => mark.kind === 'date' && mark.from === own && mark.to === own);
  return [{ kind: 'date', about: identity.title ?? '', spans: [...named, ...printed].slice(0, MOST_PLACES).map((span) => quotedPlace(key, text, span)) }];
}

const MOST_PLACES = 8;

const NUMBERED_NAME = /(?<!\p{L})(\p{Lu}\p{Ll}{2,20})[ -]([1-9V]|I{1,3}|IV)(?![\p{L}\d.,:/-])/gu;
const ROMAN: Readonly<Record<string, string>> = { I: '1', II: '2', III: '3', IV: '4', V: '5' };
/** Things that are numbered anyway. */
const NUMBERED_THINGS = /^(?:Artikel|Bijlage|Hoofdstuk|Deel|Tabel|Figuur|Paragraaf|Aanbeveling|Fase|Stap|Blok|Lid|Optie|Scenario|Variant|Vraag|Nota|Kamer|Punt|Motie|Spoor|Pijler|Niveau)$/;

/** One name with its number in two notations ("Rutte 1", "Rutte I"). */
function namesInTwoNotations({ key, text }: TimelineReading): Difference[] {
  const names = new Map<string, Map<string, QuotedPlace>>();
  for (const match of text.matchAll(NUMBERED_NAME)) {
    const [quote, name = '', number = ''] = match;
    if (NUMBERED_THINGS.test(name)) continue;
    const same = `${name} ${ROMAN[number] ?? number}`;
    const notations = names.get(same) ?? new Map<string, QuotedPlace>();
    if (!notations.has(number)) notations.set(number, quotedPlace(key, text, { start: match.index, end: match.index + quote.length }));
    names.set(same, notations);
  }
  return [...names].flatMap(([about, notations]) => (notations.size < 2 ? [] : [{ kind: 'name' as const, about, spans: [...notations.values()] }]));
}
