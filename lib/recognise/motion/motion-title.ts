/** A stretch of text that names or describes a motion, in code units from where reading began. */
export interface TitleText {
  readonly title: string;
  /** Where the title itself starts and ends. */
  readonly from: number;
  readonly to: number;
  /** Where the mention ends: behind a closing quote. */
  readonly length: number;
}

const LONGEST_TITLE = 200;
const LABEL = /^(?: (?:nr\.? ?)?[A-Z]?\d{1,3}[a-z]?(?=[ :]))?(?: (?:getiteld|genaamd|met (?:als |de )?titel|onder de titel|inzake|over|betreffende))?(?: ?:)? ?(?:- )?(?=["'])/;

/**
 * A title between quotes, in any pair of them: scans open with " and close with '. An apostrophe inside a word
 * is no closing quote. A quote that is never closed ends with its line or before an outcome.
 * @param text what follows "motie" and its proposers
 */
export function quotedTitle(text: string): TitleText | null {
  const label = LABEL.exec(text);
  if (label === null) return null;
  const open = label[0].length;
  const sign = text.charAt(open);
  const body = text.slice(open + 1, open + 1 + LONGEST_TITLE);
  if (!/^[\p{L}\d(]/u.test(body)) return null;
  const end = closingQuote(body, sign) ?? closingQuote(withNextLine(body), sign);
  if (end !== null) return { title: body.slice(0, end), from: open + 1, to: open + 1 + end, length: open + end + 2 };
  const stop = outcomeDelimiter(body) ?? lineEnd(body);
  return stop === null || stop < 3 ? null : { title: body.slice(0, stop), from: open + 1, to: open + 1 + stop, length: open + 1 + stop };
}

/** The first line and the one below it as one: a title that the printer broke. */
const withNextLine = (body: string): string => body.replace('\n', ' ');

/** The first quote of the same sign that closes; else, of the other sign; never past the opening of another quotation. */
function closingQuote(body: string, sign: string): number | null {
  const line = body.split('\n')[0] ?? '';
  let other: number | null = null;
  for (const { index, 0: quote } of line.matchAll(/["']/g)) {
    const before = line.charAt(index - 1);
    const after = line.charAt(index + 1);
    const closes = /[^\s(]/.test(before) && !/[\p{L}\d]/u.test(after);
    const opens = /[\s(]/.test(before) && /[\p{L}\d]/u.test(after);
    if (quote === sign && opens) break;
    if (!closes) continue;
    if (quote === sign) return index;
    other ??= index;
  }
  return other;
}

const lineEnd = (text: string): number | null => {
  const end = text.indexOf('\n');
  return end < 0 ? (text.length < LONGEST_TITLE ? text.length : null) : end;
};

const DELIMITER = /[:;…\t|]|\.{3}| - /g;
const OUTCOME_WORD = /\b(?:aangenomen|aanvaard|verworpen|afgewezen|akkoord|aangehouden|ingetrokken|acclamatie|overgenomen|ontraden|vervallen|afgedaan|afgehandeld|uitgevoerd)\b/gi;
const OUTCOME_REACH = 70;

/**
 * Where a line of a list of outcomes ("Motie X: gewijzigde versie aangenomen met 99%") goes over to the outcome: the
 * last sign that parts before the first word of outcome that has one.
 * @returns `null` when the line tells no outcome
 */
export function outcomeDelimiter(text: string): number | null {
  const line = text.split('\n')[0] ?? '';
  for (const word of line.matchAll(OUTCOME_WORD)) {
    const from = Math.max(1, word.index - OUTCOME_REACH);
    const last = [...line.slice(from, word.index).matchAll(DELIMITER)].at(-1);
    if (last !== undefined) return line.slice(0, from + last.index).trimEnd().length;
  }
  return null;
}

const TOPIC_OPENS = /^ ?(?:- )?(?:over|inzake|betreffende|aangaande|omtrent|met betrekking tot|m\.b\.t\.|ten aanzien van|tot) (?=\p{L})/u;
const LONGEST_TOPIC = 170;
const TOPIC_STOPS = /[(;:?!"\n\t[\]]|[.,](?= |\n|$)| - ?\d{2}| (?:en|of|alsmede|en aan|of aan) (?:aan )?(?:de |het )?(?:gewijzigde )?(?:moties?|amendement|brief)\b| (?:is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|had|hadden|kan|kunnen|zal|zullen|wil|willen|moet|moeten|kreeg|krijgt|vraagt|verzoekt|roept|stelt|ligt|waarin|waarbij|waarmee|waardoor|die|welke|aangenomen|verworpen|aangehouden|ingetrokken|ingediend|uitgevoerd|afgedaan|overgenomen|ontraden|ondersteund|als (?:afgedaan|afgehandeld|uitgevoerd)|nog aan te houden|inmiddels|reeds|alsnog|tevens|hiermee|daarmee|momenteel|opnieuw)\b| (?:eenmalig|structureel|jaarlijks|extra) een\b| een extra\b/u;

/**
 * What a motion is about, read from the words that follow it: "over een ondersteuning aan kwetsbare mensen".
 * @param text what follows "motie" and its proposers
 * @returns `null` when no such words follow or no end is in sight
 */
export function topicAfter(text: string): TitleText | null {
  const opens = TOPIC_OPENS.exec(text);
  if (opens === null) return null;
  const from = opens[0].length;
  const body = text.slice(from, from + LONGEST_TOPIC);
  const stop = TOPIC_STOPS.exec(body)?.index ?? (body.length < LONGEST_TOPIC ? body.length : -1);
  const title = body.slice(0, Math.max(0, stop)).trimEnd().replace(PARTICLE, '');
  return title.length < 3 ? null : { title, from, to: from + title.length, length: from + title.length };
}

/** The second half of the verb of the sentence ("trekt zijn motie over bankjes in"): no topic ends so. */
const PARTICLE = / (?:in|aan|over|uit|op|af)$/;
const DASHED = /^(?: (?:nr\.? ?)?[A-Z]{0,2}\d{1,4}[a-z]?)?(?: -| ?:) (?=[\p{L}\d])/u;
const BARE_OPENS = /^ (?=[\p{Lu}\d])/u;

/**
 * A title without quotes at the head of a line: "Motie Deventer - regie op warmtetransitie", "Motie 3 over
 * elektronisch stemmen: per acclamatie akkoord", "Resolutie Zekerheid over …: aangenomen". It runs up to the
 * outcome, or to the end of a short line.
 * @param hasProposers whether names of proposers stand before it; only then may it begin with a small letter
 */
export function lineTitle(text: string, hasProposers: boolean): TitleText | null {
  const opens = DASHED.exec(text) ?? BARE_OPENS.exec(text) ?? (hasProposers ? /^ (?=\p{L})/u.exec(text) : null);
  if (opens === null) return null;
  const from = opens[0].length;
  const delimiter = outcomeDelimiter(text);
  const dashed = /[-:] $/.test(opens[0]);
  const stop = delimiter ?? (dashed ? from + text.slice(from, from + LONGEST_TITLE).search(/[.;:(\n\t]|$/) : -1);
  const title = text.slice(from, Math.max(from, stop)).replace(/^(?:\d{1,3}[a-z]? )?(?:over|inzake|betreffende) /, '').trim();
  return title.length < 3 || title.length > LONGEST_TITLE ? null : { title, from, to: stop, length: stop };
}
