import { isDraftBudget } from '../../recognise/reference/budget-chapters';
import { kamerstukId, parseKamerstukId } from '../../recognise/kamerstuk-id';
import { dossierLine, type DossierLine } from './dossier-line';
import type { SheetLine } from './sheet';

/** The printed header of a kamerstuk: dossier, number and the title of the paper. */
export interface KamerstukHeader {
  /** Empty when the print leaves the dossier out. */
  readonly dossiers: readonly string[];
  /** `null` without a dossier. */
  readonly id: string | null;
  /** The same paper under its other dossiers. */
  readonly aliases: readonly string[];
  /** As printed: "34 477, nr. 39", or "Nr. 39" without a dossier. */
  readonly number: string;
  /** "39", "F". */
  readonly ondernummer: string;
  readonly dossierTitle: string | null;
  /** "BRIEF VAN DE MINISTER VAN FINANCIËN", `null` when nothing follows the number. */
  readonly title: string | null;
  /** Index of the first line behind the header. */
  readonly next: number;
}

const WITHIN_LINES = 40;
/** "Nr. 39", "nr. 1", "Nr. 29 HERDRUK 1 BRIEF VAN …"; a reprint is part of the id. */
const NUMBERED = /^(?:Nr|nr|NR)\. ?(\d{1,5}[a-z]?)(?: HERDRUK ?(\d{0,2}))?(?:[ \t](?=\p{Lu})(.{3,300}))?$/u;
/** Papers of the Eerste Kamer: a letter, and what the paper is, in capitals. */
const LETTERED = /^([A-Z]{1,2})\d{0,2}[ \t]((?:(?:NADERE?|VOORLOPIG|EIND|GEWIJZIGDE?|HERZIENE?|AANVULLENDE?) ?){0,2}(?:BRIEF|VERSLAG|MOTIE|MEMORIE|NOTA|ADVIES|ONTWERP|BIJLAGE|LIJST|AANWIJZING|VOORSTEL|AMENDEMENT|REACTIE|OVERZICHT|RAPPORT)\b.{0,300})$/;
const LETTER_ALONE = /^([A-Z]{1,2})$/;
/** What a paper is called in print; a title line must open like this. */
const TITLE = /^(?:(?:TWEEDE|DERDE|NADERE?|VOORLOPIG|EIND|GEWIJZIGDE?|HERZIENE?|AANVULLENDE?|AMENDEMENT|SUB) ?){0,3}(?:BRIEF|VERSLAG|MOTIE|MEMORIE|NOTA|ADVIES|ONTWERP|BIJLAGE|LIJST|VOORSTEL|AMENDEMENT|REACTIE|OVERZICHT|RAPPORT|JAARVERSLAG|GELEIDENDE|KONINKLIJKE|SLOTWET|WIJZIGING|ANTWOORD|REGELING|INITIATIEFNOTA|BESLUIT|TOELICHTING|UITTREKSEL)/;

/** Reads the header above a kamerstuk. @returns `null` when the first lines hold none */
export function kamerstukHeader(lines: readonly SheetLine[]): KamerstukHeader | null {
  let above: DossierLine | null = null;
  let dossierTitle: string | null = null;
  for (const [i, line] of lines.slice(0, WITHIN_LINES).entries()) {
    const dossier = dossierLine(line.text);
    if (dossier !== null) {
      above = above === null ? dossier : joined(above, dossier);
      dossierTitle = dossier.rest === '' ? null : dossier.rest;
      continue;
    }
    const numbered = readNumber(line.text, above, lines[i + 1]?.text ?? '');
    if (numbered !== null && (above !== null || i < 6)) return header(numbered, above, dossierTitle, lines, i);
    if (above !== null && dossierTitle === null && /^\p{Lu}\p{Ll}/u.test(line.text)) dossierTitle = line.text;
    else if (above !== null && dossierTitle !== null && /\p{Ll}/u.test(line.text)) dossierTitle = `${dossierTitle} ${line.text}`;
  }
  return null;
}

interface Numbered {
  readonly ondernummer: string;
  readonly reprint: string | null;
  readonly title: string;
  readonly lettered: boolean;
}

function readNumber(line: string, above: DossierLine | null, next: string): Numbered | null {
  const numbered = NUMBERED.exec(line);
  if (numbered !== null) {
    const [, ondernummer = '', reprint, title = ''] = numbered;
    return { ondernummer, reprint: reprint === undefined ? null : `h${reprint === '' ? '1' : reprint}`, title, lettered: false };
  }
  if (above === null) return null;
  const lettered = LETTERED.exec(line);
  if (lettered !== null) return { ondernummer: lettered[1] ?? '', reprint: null, title: lettered[2] ?? '', lettered: true };
  const alone = LETTER_ALONE.exec(line);
  if (alone === null || !TITLE.test(next)) return null;
  return { ondernummer: alone[1] ?? '', reprint: null, title: '', lettered: true };
}

function header(numbered: Numbered, above: DossierLine | null, dossierTitle: string | null, lines: readonly SheetLine[], at: number): KamerstukHeader {
  const { ondernummer, reprint, lettered } = numbered;
  const { title, next } = titleFrom(numbered.title, lines, at + 1);
  const ids = (above?.dossiers ?? []).map((dossier) => idOf(dossier, ondernummer, reprint));
  const [id = null, ...aliases] = ids;
  const label = lettered ? `letter ${ondernummer}` : `nr. ${ondernummer}`;
  return {
    dossiers: above?.dossiers ?? [], id, aliases: aliases.filter((alias): alias is string => alias !== null), ondernummer, dossierTitle, title, next,
    number: above === null ? (lines[at]?.text ?? '').slice(0, (lines[at]?.text ?? '').indexOf(ondernummer) + ondernummer.length) : `${above.printed.join(' / ')}, ${label}`,
  };
}

/** The id of a paper of a printed dossier, or `null` when the letters do not settle it. */
function idOf(dossier: string, number: string, suffix: string | null): string | null {
  const [first = '', second] = dossier.split('-');
  const series = second !== undefined && /^\d/.test(second);
  if (second !== undefined && !series && /^[A-M]$/.test(second) && !isDraftBudget(first)) return null;
  const id = kamerstukId(series || second === undefined ? { dossier, number, suffix } : { dossier: first, chapter: second, number, suffix });
  return parseKamerstukId(id) === null ? null : id;
}

/** The title may begin on the line of the number or below it, and run on in capitals. */
function titleFrom(begun: string, lines: readonly SheetLine[], from: number): { title: string | null; next: number } {
  const words = begun === '' ? [] : [begun];
  let next = from;
  for (; next < from + 8; next++) {
    const line = lines[next]?.text ?? '';
    const opens = words.length === 0 && TITLE.test(line);
    const runsOn = words.length > 0 && isCapitals(line) && !/^(?:Nr|NR)\./.test(line);
    if (!opens && !runsOn) break;
    words.push(line);
  }
  return { title: words.length === 0 ? null : words.join(' '), next };
}

const isCapitals = (line: string): boolean => /\p{Lu}/u.test(line) && !/\p{Ll}{2}/u.test(line.replace(/^\d+/, ''));

const joined = (a: DossierLine, b: DossierLine): DossierLine => ({ dossiers: [...new Set([...a.dossiers, ...b.dossiers])], printed: [...new Set([...a.printed, ...b.printed])], rest: b.rest });
