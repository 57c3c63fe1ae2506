import type { Place, Recogniser } from '../recogniser';
import { articleBefore, articleBehind, bookIn, numberBefore } from './law-article';
import { ABBREVIATIONS, abbreviationAt, compoundEndingAt, lawsOn, smallAbbreviationAt, titleFrom, withAbbreviation, type LawName } from './law-name';
import { CIVIL_CODE_BOOKS } from './laws';
import { referenceDraft, type ReferenceDraft } from './reference-draft';

/**
 * Laws by title or abbreviation, with the article beside them. A name gives a number of the register only where it
 * means one law on the date of the document ("Wmo" went from the act of 2007 to that of 2015).
 */
export const law: Recogniser<'reference'> = {
  kind: 'reference',
  name: 'law',
  candidates: new RegExp(
    `(?<![A-Za-z\\d-])(?:${ABBREVIATIONS.join('|')}|BW|Burgerlijk Wetboek|Rijkswet)(?![A-Za-z\\d])|[Ww]et(?:(?:boek)?(?= )|(?![a-z]))|\\d[a-z]? (?:awb|bw|sr|sv|wft|rv)(?![a-z\\d])`, 'g'),
  opens: [...ABBREVIATIONS.map((name) => name.slice(0, 4).toLowerCase().replace(/\d/, '#')), 'bw', 'burg', 'rijk', 'wet', '# aw', '# bw', '# sr', '# sv', '# wf', '# rv', '#? a', '#? b', '#? s', '#? w', '#? r'],
  read,
  examples: [
    { text: 'op grond van de Gemeentewet kan', quote: 'Gemeentewet', fields: { type: 'wet', ids: ['BWBR0005416'] } },
    { text: 'artikel 2, derde lid, onder b, van de Wob', quote: 'artikel 2, derde lid, onder b, van de Wob', fields: { ids: ['BWBR0005252'] } },
    { text: 'zie art. 3:4 Awb', quote: 'art. 3:4 Awb', fields: { ids: ['BWBR0005537'] } },
    { text: 'ingevolge 6:74 BW', quote: '6:74 BW', fields: { ids: ['BWBR0005289'] }, why: 'the book tells the law' },
    { text: 'de Wmo regelt dit', quote: 'Wmo', fields: { ids: [], candidates: ['BWBR0020031', 'BWBR0035362'] }, why: 'no date: one of two' },
    { text: 'de Wmo regelt dit', quote: 'Wmo', fields: { ids: ['BWBR0020031'] }, document: { date: '2012-03-01' } },
    { text: 'de Wmo 2015 regelt dit', quote: 'Wmo 2015', fields: { ids: ['BWBR0035362'] } },
    { text: 'De WWB en de IOAW', quote: 'WWB', fields: { ids: ['BWBR0015703'] }, why: 'the number of what is now the Participatiewet' },
    { text: 'de Wet op de lijkbezorging geldt', quote: 'Wet op de lijkbezorging', fields: { ids: [], url: null }, why: 'a law that is not in the table' },
  ],
  traps: [
    { text: 'de wet- en regelgeving', why: 'no law in particular' },
    { text: 'de Wmo raad adviseert', why: 'a body' },
    { text: 'het wetsvoorstel en de wet', why: 'no name' },
    { text: 'een initiatiefwet', why: 'a kind of law' },
    { text: 'artikel 1.29 van de planregels', why: 'no law' },
    { text: 'een WW van drie maanden', why: 'an abbreviation that needs an article' },
  ],
};

const BODY_BEHIND = /^[ -](?:raad|raden|loket|consulent)/;

function read(place: Place): readonly ReferenceDraft[] {
  const { text } = place.passage;
  const name = nameAt(place);
  if (name === null || BODY_BEHIND.test(text.slice(name.end, name.end + 12))) return [];
  const start = articleBefore(text, name.start) ?? numberBefore(text, name.start) ?? name.start;
  const nameEnd = withAbbreviation(text, name.end);
  const end = articleBehind(text, nameEnd);
  const hasArticle = start < name.start || end > nameEnd;
  if (name.needsArticle && !hasArticle) return [];
  const { ids, candidates } = idsOf(name, text.slice(start, end), place.context.document.date);
  return [referenceDraft(place, { type: 'wet', span: { start, end }, ids, candidates, confidence: confidenceOf(name, hasArticle) })];
}

function nameAt({ passage: { text }, match }: Place): LawName | null {
  const [found] = match;
  const end = match.index + found.length;
  if (found === 'BW' || found === 'Burgerlijk Wetboek') return { start: match.index, end, laws: [], needsArticle: found === 'BW', known: true };
  if (/^\d/.test(found)) return smallAbbreviationAt(text, match.index + found.lastIndexOf(' ') + 1, end);
  const insideWord = /[\p{L}-]/u.test(text.charAt(match.index - 1));
  if (found === 'wet' && insideWord) return compoundEndingAt(text, match.index);
  if (/^[Ww]et(?:boek)?$|^Rijkswet$/.test(found)) return insideWord ? null : titleFrom(text, match.index, end);
  return abbreviationAt(text, match.index, end);
}

function idsOf(name: LawName, reference: string, date: string | null): { ids: string[]; candidates: string[] } {
  if (name.laws.length === 0) {
    const book = /BW|Burgerlijk/i.test(reference) ? CIVIL_CODE_BOOKS.get(bookIn(reference) ?? '') : undefined;
    return { ids: book === undefined ? [] : [book], candidates: [] };
  }
  const possible = [...new Set(lawsOn(name, date).map(({ id }) => id))];
  if (possible.length === 1) return { ids: possible, candidates: [] };
  // A text older than every law of this name speaks of a bill.
  return { ids: [], candidates: possible.length > 1 ? possible : name.laws.map(({ id }) => id) };
}

function confidenceOf(name: LawName, hasArticle: boolean): number {
  if (name.known) return 0.97;
  return hasArticle ? 0.93 : 0.85;
}
