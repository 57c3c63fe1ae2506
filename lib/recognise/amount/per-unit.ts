const SKIPPED = '(?: (?:meer|minder|extra|bruto|netto|gemiddeld|structureel|subsidie|korting|hoger|lager|excl\\.|incl\\.|btw|exclusief|inclusief)){0,2}';
const PER = new RegExp(`^${SKIPPED} per ((?:vierkante |kubieke |extra |nieuwe |betrokken )?\\p{L}[\\p{L}0-9²³-]{0,30})`, 'u');
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
  const unit = PER.exec(after)?.[1] ?? SLASH.exec(after)?.[1] ?? null;
  return unit === null || NO_UNIT.test(unit.toLowerCase()) ? null : unit;
}
