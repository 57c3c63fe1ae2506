import { dossierAt } from '../../recognise/reference/kamerstuk-dossier';

/** The dossiers at the start of a header line, and what follows them on it: "36 600 B Vaststelling van …". */
export interface DossierLine {
  /** As in ids: "36600-B", "21501-02". */
  readonly dossiers: readonly string[];
  /** As printed: "36 600 B". */
  readonly printed: readonly string[];
  readonly rest: string;
}

const SEPARATOR = /^(?: ?\/ ?| en |, ?)(?=\d{2}[ .]?\d{3})/;

/** Reads a line that begins with a dossier and holds nothing else than dossiers and a title. @returns `null` for any other line */
export function dossierLine(line: string): DossierLine | null {
  const dossiers: string[] = [];
  const printed: string[] = [];
  let at = 0;
  for (;;) {
    const found = dossierAt(line, at);
    if (found === null) break;
    const chapter = endsWord(line, found.end) ? found.chapter : null;
    const end = chapter === null ? found.endBeforeChapter : found.end;
    dossiers.push(chapter === null ? found.dossier : `${found.dossier}-${chapter}`);
    printed.push(line.slice(at, end));
    at = end;
    const separator = SEPARATOR.exec(line.slice(at));
    if (separator === null) break;
    at += separator[0].length;
  }
  const rest = line.slice(at);
  if (dossiers.length === 0 || !/^(?:$|[ \t]\(?[\p{Lu}"'])/u.test(rest)) return null;
  return { dossiers, printed, rest: rest.trim() };
}

const endsWord = (line: string, at: number): boolean => at >= line.length || /[ \t/,]/.test(line.charAt(at));
