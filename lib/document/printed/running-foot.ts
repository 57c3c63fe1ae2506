import { sessionYears } from '../../recognise/reference/session-years';
import { canonicalOfficialId } from '../official-id';
import { dossierLine } from './dossier-line';

/** What the foot of a page says: the id, or the printed number of a kamerstuk. */
export interface RunningFoot {
  /** Each id that a foot states, once. */
  readonly ids: readonly string[];
  /** "Tweede Kamer, vergaderjaar 2022-2023, 36 200 IX, nr. 24": the part that numbers the paper. */
  readonly printed: { readonly dossiers: readonly string[]; readonly number: string } | null;
  /** Session years of an Aanhangsel, "20232024". */
  readonly years: string | null;
}

const ID_LINE = /^((?:kst|ah-tk|ah-ek|h-tk|h-ek|blg|stb|stcrt|trb)-[\w-]{3,40})(?:[ \t].{0,80})?$/;
/** What every foot has; most lines are passed over by it. */
const BEGINS_AS_ID = /^(?:kst|ah|h|blg|stb|stcrt|trb)[-\u2010-\u2015]/;
const mayTell = (line: string): boolean => line.includes('vergaderjaar') || BEGINS_AS_ID.test(line);
/** The number of the series stands with the id on the first page; an id in a list of papers has none. */
const ISSN = /\bISSN\b/;
const FOOT = /(?:Tweede|Eerste) Kamer, vergaderjaar (\d{4} ?[-–] ?\d{4}), (.{5,80})$/;
const NUMBER = /, (?:nr\. ?)?(\d{1,5}|[A-Z]{1,2})(?:[ \t]\d{1,4})?$/;

/** Reads the lines at the edges of pages. */
export function runningFoot(edges: readonly string[]): RunningFoot {
  const ids = new Set<string>();
  let printed: RunningFoot['printed'] = null;
  let years: string | null = null;
  for (const [i, edge] of edges.entries()) {
    if (!mayTell(edge)) continue;
    const line = edge.replace(/[\u2010-\u2015]/g, '-').replace(/\u00A0/g, ' ');
    const id = canonicalOfficialId(ID_LINE.exec(line)?.[1] ?? '');
    if (id !== null && ISSN.test(edges.slice(i, i + 3).join(' '))) ids.add(id);
    const foot = FOOT.exec(line);
    if (foot === null) continue;
    const [, session = '', rest = ''] = foot;
    if (rest.startsWith('Aanhangsel')) years ??= sessionYears(session);
    else printed ??= paperOf(rest);
  }
  return { ids: [...ids], printed, years };
}

function paperOf(rest: string): RunningFoot['printed'] {
  const number = NUMBER.exec(rest);
  const dossiers = number === null ? null : dossierLine(rest.slice(0, number.index));
  return number?.[1] === undefined || dossiers === null ? null : { dossiers: dossiers.dossiers, number: number[1] };
}
