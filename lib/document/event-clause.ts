/** Helpers of other verbs: their clause is about the other verb. */
const HELPERS = new Set('heb had zal zou kan kon wil wilde moet moest mag mocht ben was word werd hoop verwacht'.split(' '));
const INVERTED = /(?:^|(?<= ))(?<verb>\p{Ll}{2,15}) ik(?= |$)/u;
const STRAIGHT = /(?:^|(?<= ))[Ii]k (?<verb>\p{Ll}{2,15})(?= |$)/u;
const SUBORDINATE = /^(?:.{0,200} )?dat ik (?<what>.{2,200}) (?<verb>\p{Ll}{2,15})$/u;

/**
 * A clause in which the writer speaks ("daarom bespreek ik de stand van zaken"), told about the writer.
 * @param sender whose letter it is; `null` when unknown
 * @returns `null` when nobody known speaks, or when the verb only helps another
 */
export function aboutTheWriter(clause: string, sender: string | null): string | null {
  const role = roleOf(sender);
  if (role === null) return null;
  const { what, verb: last } = SUBORDINATE.exec(clause)?.groups ?? {};
  if (what !== undefined && last !== undefined) return HELPERS.has(last) || last.endsWith('en') ? null : `${role} ${thirdPerson(last)} ${toTheReader(what)}`;
  const match = INVERTED.exec(clause) ?? STRAIGHT.exec(clause);
  const verb = match?.groups?.verb;
  if (match === null || verb === undefined || HELPERS.has(verb)) return null;
  const rest = `${clause.slice(0, match.index)} ${clause.slice(match.index + match[0].length)}`.replace(/ {2,}/g, ' ').trim();
  return `${role} ${thirdPerson(verb)} ${toTheReader(rest)}`;
}

function roleOf(sender: string | null): string | null {
  return /staatssecretaris|minister|college/i.exec(sender ?? '')?.[0].toLowerCase().replace(/^./, (letter) => letter.toUpperCase()) ?? null;
}

/** "stuur" is "stuurt", "ga" is "gaat", "zet" stays. */
function thirdPerson(verb: string): string {
  if (verb.endsWith('t')) return verb;
  return verb.endsWith('a') ? `${verb}at` : `${verb}t`;
}

/** The addressee of a minister's letter is the Kamer; a sentence that began with its object goes on small. */
const toTheReader = (text: string): string => text.replace(/^(?:De|Het|Een|Deze|Dit|Die|Uw)(?= )/, (word) => word.toLowerCase()).replace(/(?<!\p{L})uw Kamer(?!\p{L})/gu, 'de Kamer').replace(/ (?:naar|aan) u(?= |$)/g, ' aan de Kamer');

const CLAUSE_END = /[.,;:)]/;
const HAVE = /^(?:heeft|hebben|had|hadden)$/;
/** Whether a word is the helper of a deed that is done: "heeft", "hebben". */
export const isHave = (word: string): boolean => HAVE.test(word);

const DEED = /^\p{Ll}{0,8}(?:ge|be|ver|ont)\p{Ll}{2,20}(?:d|t|en)$/u;

/**
 * What was done, in a clause that says "… hebben (iets) aangenomen".
 * @param after what follows the date
 * @param isHelped whether "heeft" or "hebben" stood before the date already
 * @returns the deed, and to what it was done when that stands here; `null` for any other clause
 */
export function deedIn(after: string, isHelped: boolean): { readonly object: string | null; readonly deed: string } | null {
  const clause = after.replace(/^,? ?(?:jl\.?|j\.l\.|jongstleden)/, '');
  const tokens = clause.slice(0, 160).split(CLAUSE_END)[0]?.split(' ').filter((token) => token !== '') ?? [];
  const helperAt = tokens.findIndex(isHave);
  const rest = tokens.filter((_token, i) => i !== helperAt);
  const deed = rest.at(-1) ?? '';
  const isWhole = isHelped ? helperAt < 0 : helperAt >= tokens.length - 2 && helperAt >= 0;
  if (!isWhole || !DEED.test(deed) || rest.length > 14) return null;
  return { deed, object: rest.length === 1 ? null : rest.slice(0, -1).join(' ') };
}
