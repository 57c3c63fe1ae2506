import { addDays, daysBetween } from '../recognise/date/calendar';
import { dossierOf, kamerstukId, parseKamerstukId } from '../recognise/kamerstuk-id';
import type { DateMark, Mark, ReferenceMark } from '../recognise/mark';
import type { CleanText } from '../text/clean-text';
import type { DocumentIdentity, IdentityField } from './document';
import type { DocumentPart } from './reading';

/** Adds what only the marks show (a date between two others, the dossier of a paper it answers), marked as inferred. */
export function infer(identity: DocumentIdentity, marks: readonly Mark[], clean: CleanText, parts: readonly DocumentPart[]): DocumentIdentity {
  return withDate(withDossier(identity, marks, clean), marks, clean, ownPartEnd(clean, parts));
}

const DAYS_AT_MOST = 62;
const BEHIND_PAST = /^ ?(?:\(?jl\b|j\.l\.|jongstleden)/i;
const BEHIND_COMING = /^ ?(?:\(?a\.s\.|aanstaande|eerstkomend)/i;

/**
 * A letter without a date was written after the last day it calls past ("6 november jl.") and before the first
 * that it calls coming ("30 november a.s."). Days without a settled year and those of glued letters do not count.
 */
function withDate(identity: DocumentIdentity, marks: readonly Mark[], clean: CleanText, end: number): DocumentIdentity {
  if (identity.date !== null || identity.dateInferred !== null || !['brief', 'ledenbrief', 'kamerstuk'].includes(identity.kind)) return identity;
  const days = marks.filter((mark): mark is DateMark => mark.kind === 'date' && mark.from !== null && mark.from === mark.to && mark.end <= end);
  const past = days.filter((mark) => BEHIND_PAST.test(behind(mark, clean))).map((mark) => mark.from ?? '').sort().at(-1);
  const coming = days.filter((mark) => BEHIND_COMING.test(behind(mark, clean))).map((mark) => mark.from ?? '').sort()[0];
  if (past === undefined || coming === undefined) return identity;
  const to = addDays(coming, -1);
  const between = daysBetween(past, to);
  return between < 0 || between > DAYS_AT_MOST ? identity : inferred(identity, { dateInferred: { from: past, to } });
}

/** Where the letter ends and one of another sender begins. */
function ownPartEnd(clean: CleanText, parts: readonly DocumentPart[]): number {
  const signed = parts.find((part) => part.speaker !== null);
  return parts.find((part) => part.speaker !== signed?.speaker && part.start > (signed?.start ?? 0))?.start ?? clean.source.text.length;
}

function behind(mark: Mark, clean: CleanText): string {
  const end = clean.cleanOffset(mark.end - 1) + 1;
  // Some dates take "jl." in.
  return `${/(?:jl\.?|a\.s\.)$/.exec(mark.quote)?.[0] ?? ''}${clean.text.slice(end, end + 16)}`;
}

/** "Conform mijn toezegging daarbij": what the letter goes on with is a paper of its own dossier. */
const GOES_ON = /\b(?:(?:conform|zoals|overeenkomstig|volgens) (?:mijn|de|onze|een) (?:eerdere )?toe(?:zegging|gezegd)|mijn (?:eerdere )?brief|in (?:vervolg|aanvulling) op)\b/i;
/** "heb ik u … aangeboden": what the sender sent before. */
const I_HAVE = /\bheb ik (?:u|uw Kamer)\b/i;
const SENT = /\b(?:aangeboden|toegezonden|gestuurd|geïnformeerd)\b/i;
const CLAUSE = 160;
const OPENING = 1_600;
const AROUND = 260;
/** Papers of one dossier that answer each other seldom lie further apart. */
const NUMBERS_APART = 150;

/**
 * The dossier of a paper whose print leaves it out ("Nr. 39"): that of the paper which its first sentences go on
 * with, when all papers named there are of one dossier and were published before it.
 */
function withDossier(identity: DocumentIdentity, marks: readonly Mark[], clean: CleanText): DocumentIdentity {
  const number = /^nr\. ?(\d{1,5})$/i.exec(identity.number ?? '')?.[1];
  if (identity.kind !== 'kamerstuk' || identity.id !== null || identity.candidates.length > 0 || identity.dossiers.length > 0 || number === undefined) return identity;
  const named = marks.filter((mark): mark is ReferenceMark => mark.kind === 'reference' && mark.type === 'kamerstuk' && mark.end < OPENING && mark.ids.some((id) => parseKamerstukId(id)?.number !== number));
  const dossiers = new Set(named.flatMap((mark) => mark.ids.map(dossierOf)));
  const [dossier] = dossiers;
  if (dossiers.size !== 1 || dossier === null || dossier === undefined) return identity;
  const answered = named.find((mark) => isEarlier(mark, Number(number)) && goesOn(around(mark, clean)));
  const id = answered === undefined ? null : inDossier(answered.ids[0] ?? '', number);
  return id === null ? identity : inferred(identity, { dossiers: [dossier], id });
}

function isEarlier({ ids }: ReferenceMark, number: number): boolean {
  return ids.every((id) => {
    const other = Number(parseKamerstukId(id)?.number);
    return other < number && number - other <= NUMBERS_APART;
  });
}

function goesOn(words: string): boolean {
  const have = I_HAVE.exec(words);
  return GOES_ON.test(words) || have !== null && SENT.test(words.slice(have.index, have.index + CLAUSE));
}

function around(mark: Mark, clean: CleanText): string {
  const at = clean.cleanOffset(mark.start);
  return clean.text.slice(Math.max(0, at - AROUND), at + AROUND).replaceAll('\n', ' ');
}

function inDossier(sibling: string, number: string): string | null {
  const parsed = parseKamerstukId(sibling);
  return parsed?.shape === 'paper' ? kamerstukId({ dossier: parsed.dossier, chapter: parsed.chapter, number }) : null;
}

function inferred(identity: DocumentIdentity, fields: Partial<DocumentIdentity>): DocumentIdentity {
  const found = Object.fromEntries(Object.keys(fields).map((field) => [field as IdentityField, 'inferred' as const]));
  return { ...identity, ...fields, found: { ...identity.found, ...found } };
}
