/** What may stand between a sum and *per*. */
const SKIPPED = new Set('meer minder extra bruto netto gemiddeld structureel subsidie korting hoger lager excl. incl. btw exclusief inclusief'.split(' '));
const MOST_SKIPPED = 2;
/** These belong to the unit: "per vierkante meter". */
const ADJECTIVES = new Set(['vierkante', 'kubieke', 'extra', 'nieuwe', 'betrokken']);
const NOUN = /^\p{L}[\p{L}0-9²³-]{0,30}/u;
const SLASH = /^ ?\/ ?(\p{L}[\p{L}0-9²³]{0,20})/u;
const SHORT = /^ p\/([jm])(?!\p{L})/u;
const PERSON = /^ p\.p\./;
/** *Per* before these tells when or how, not of what: "per 1 januari", "per direct", "per saldo". */
const NO_UNIT = /^(?:direct|saldo|ommegaande|abuis|ongeluk|post|brief|mail|e-mail|definitie|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|begin|eind|medio|ultimo|wanneer|datum|heden|die|deze|de|het|dit|dat|schooljaar \d)$/;

/**
 * The unit a sum is counted per: "inwoner", "jaar", "hectare".
 * @param after the sentence behind the sum
 * @returns the noun as printed, or `null`; a date after *per* ("per 1 januari 2026") is no unit
 */
export function perUnit(after: string): string | null {
  if (PERSON.test(after)) return 'persoon';
  const short = SHORT.exec(after)?.[1];
  if (short !== undefined) return short === 'j' ? 'jaar' : 'maand';
  const unit = SLASH.exec(after)?.[1] ?? unitBehindPer(after);
  return unit === null || NO_UNIT.test(unit.toLowerCase()) ? null : unit;
}

function unitBehindPer(after: string): string | null {
  const [first, ...words] = after.slice(0, 120).split(' ');
  if (first !== '') return null;
  const at = words.findIndex((word, i) => word === 'per' || i >= MOST_SKIPPED || !SKIPPED.has(word));
  if (words[at] !== 'per') return null;
  const adjective = words[at + 1] ?? '';
  if (!ADJECTIVES.has(adjective)) return NOUN.exec(adjective)?.[0] ?? null;
  const noun = NOUN.exec(words[at + 2] ?? '')?.[0];
  return noun === undefined ? null : `${adjective} ${noun}`;
}
