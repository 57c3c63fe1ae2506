import type { RepairFinder } from './clean';
import type { Repair } from './clean-text';
import type { SourceText } from './source-text';

const SPACE = '[ \\t\\r\\n]';
const GAP = `${SPACE}{1,6}`;
const MAYBE_GAP = `${SPACE}{0,6}`;
const NUMBER = '\\d{1,3}(?:[. ]\\d{3}){0,4}(?:,\\d{1,2})?';
const SCALE = '(?:min|mln|mld|mrd|miljoen|miljard|duizend)(?![a-z])';
/** "C 80", with what follows it: a scale word, a per-unit, or a second "C" of a range. The C stands first: a look behind at every sign would be slow. */
const SCANNED_EURO = new RegExp(`C(?<![\\p{L}\\d'.-]C)(?=${MAYBE_GAP}(-?${NUMBER})(?!\\d)(,-|${GAP}(?:${SCALE}|per${GAP}[a-z]{3}|(?:tot|en|à|respectievelijk)${GAP}C${GAP}\\d[\\d.,]{0,12}${GAP}${SCALE}))?)`, 'gu');
/** "80 min." behind a sign, or behind a number without one. */
const SCANNED_MILLION = new RegExp(`(?:([€C])${MAYBE_GAP}|(?<![\\p{L}\\d.,]))(${NUMBER})${GAP}min\\.`, 'gu');
/** Words after which a C is the name of something. */
const NAMED = /(?:vitamine|hepatitis|groep|bijlage|categorie|klasse|artikel|onderdeel|deel|blok|lid|punt|scenario|variant|optie|kolom|tabel|type|label|niveau|fase|spoor|perceel|gebouw|vak|rubriek|titel|letter|programma)(?:[ \t\r\n]{1,3}C \d{1,3},?(?: en| of| tot)?){0,3}[ \t\r\n]{1,3}$/i;
/** The euro sign read in the wrong encoding: Windows-1252 taken for Latin-1, or UTF-8 taken for Windows-1252 (its low quote is straight by now). */
const WRONG_ENCODING = /\u00E2'\u00AC|\u0080/g;

/**
 * Reads what a scanner made of the euro sign and of *mln.*: "C 80 min." as "€ 80 mln.". A C counts
 * when a scale word or per-unit follows its number, or where the document holds such cases; "min."
 * counts behind a sign, or where the same number stands with such a sign elsewhere in the document.
 */
export const currencyRepairs: RepairFinder = (source, plain, stretch) => {
  const text = plain.slice(stretch.start, stretch.end);
  const repairs: Repair[] = [];
  const put = (at: number, length: number, reading: string): void => {
    repairs.push({ start: stretch.start + at, end: stretch.start + at + length, text: reading, kind: 'currency' });
  };
  for (const match of text.matchAll(WRONG_ENCODING)) put(match.index, match[0].length, '€');
  for (const match of text.matchAll(SCANNED_EURO)) {
    if (NAMED.test(text.slice(Math.max(0, match.index - 48), match.index))) continue;
    if (match[2] !== undefined || (looksLikeMoney(text, match.index) && evidenceOf(source, plain).signs > 0)) put(match.index, 1, '€');
  }
  for (const match of text.includes('min.') ? text.matchAll(SCANNED_MILLION) : []) {
    const [whole, sign, number = ''] = match;
    if (sign === undefined && !evidenceOf(source, plain).millions.has(number)) continue;
    put(match.index + whole.length - 4, 3, 'mln');
  }
  return repairs.sort((a, b) => a.start - b.start);
};

/** A number behind a lone C, without a measure behind it. */
const looksLikeMoney = (text: string, at: number): boolean => new RegExp(`^C${GAP}${NUMBER}(?:,-)?(?![\\p{L}\\d%]| \\p{L}{1,2}\\b)`, 'u').test(text.slice(at, at + 40));

interface Evidence {
  /** How often a C stands where only a euro sign can stand. */
  readonly signs: number;
  /** The numbers that stand before "min." with a sign, and so are millions. */
  readonly millions: ReadonlySet<string>;
}

const known = new WeakMap<SourceText, Evidence>();

/** What the whole document shows of this damage; read once for each source. */
function evidenceOf(source: SourceText, plain: string): Evidence {
  const before = known.get(source);
  if (before !== undefined) return before;
  const signs = Array.from(plain.matchAll(SCANNED_EURO)).filter((match) => match[2] !== undefined).length;
  const millions = new Set<string>();
  for (const [, sign, number = ''] of plain.matchAll(SCANNED_MILLION)) if (sign !== undefined) millions.add(number);
  const evidence = { signs, millions };
  known.set(source, evidence);
  return evidence;
}
