/** How a dictum opens: its verb as far as it stands first, and the particle that closes a separable one. */
interface DictumVerb {
  readonly first: string;
  readonly particle: string | null;
}

/**
 * Verbs of 8,041 motions of the Tweede Kamer (2023-2025), in which "verzoekt" makes up nearly all, and of
 * motions of councils and members' meetings ("draagt het college op").
 */
const DICTUM_VERBS: readonly DictumVerb[] = [
  { first: 'verzoekt', particle: null }, { first: 'verzoeken', particle: null }, { first: 'vraagt', particle: null },
  { first: 'spreekt', particle: 'uit' }, { first: 'spreken', particle: 'uit' },
  { first: 'roept', particle: 'op' }, { first: 'roepen', particle: 'op' },
  { first: 'draagt', particle: 'op' }, { first: 'dragen', particle: 'op' },
  { first: 'zegt', particle: 'op' }, { first: 'nodigt', particle: 'uit' }, { first: 'dringt', particle: 'aan' },
  { first: 'wijst', particle: 'aan' }, { first: 'geeft', particle: 'mee' }, { first: 'keurt', particle: 'af' },
  { first: 'wijst', particle: 'af' }, { first: 'stelt', particle: 'vast' },
  { first: 'besluit', particle: null }, { first: 'besluiten', particle: null }, { first: 'erkent', particle: null },
  { first: 'betreurt', particle: null }, { first: 'veroordeelt', particle: null }, { first: 'bevestigt', particle: null },
  { first: 'onderschrijft', particle: null }, { first: 'steunt', particle: null }, { first: 'verklaart', particle: null },
  { first: 'machtigt', particle: null }, { first: 'adviseert', particle: null }, { first: 'gelast', particle: null },
  { first: 'benadrukt', particle: null },
];

const firsts = [...new Set(DICTUM_VERBS.map((verb) => verb.first))].join('|');

/** The first word of a dictum, in any case: scans of the day itself print it with a capital. */
export const DICTUM_FIRST_WORD = `(?:${firsts})`;

const PARTICLE_REACH = 120;
const closing = new Map(DICTUM_VERBS.flatMap(({ particle }) => (particle === null ? [] : [[particle, new RegExp(` ${particle}(?=[ ,;:.]|$)`)] as const])));

/**
 * The verb of a clause that opens with one, in lower case: "verzoekt", "spreekt uit", "draagt op".
 * @param clause starts with the verb
 * @returns `null` when it opens with no verb of a dictum, or its particle is missing
 */
export function dictumVerb(clause: string): string | null {
  const first = /^\p{L}+/u.exec(clause)?.[0].toLowerCase();
  const reach = clause.slice(0, PARTICLE_REACH).split(/[;:]/)[0] ?? '';
  for (const verb of DICTUM_VERBS) {
    if (verb.first !== first) continue;
    if (verb.particle === null) return verb.first;
    if (closing.get(verb.particle)?.test(reach) === true) return `${verb.first} ${verb.particle}`;
  }
  return null;
}

const anyCase = (word: string): string => `[${word.charAt(0).toUpperCase()}${word.charAt(0).toLowerCase()}]${word.slice(1)}`;

const OFFICES = [
  'regering', 'kabinet', 'minister-[Pp]resident', 'ministers?', 'ministerie', 'staatssecretaris(?:sen)?', 'bewindslieden',
  'bewindspersonen', 'presidium', 'kamer', 'voorzitter', 'college', 'burgemeester', 'gemeenteraad', 'raad', 'griffie',
  'bestuur', 'rijk', 'rijksoverheid', 'initiatiefnemers?', 'informateurs?', 'formateur', 'fracties?', 'commissie',
  'rekenkamer', 'gemeenten', 'provincies', 'leden',
].map(anyCase).join('|');
const BEFORE_OFFICE = [
  'de', 'het', 'haar', 'zijn', 'alle', 'onze', 'ons', 'demissionaire?', 'nieuwe?', 'komende?', 'volgende?', 'betrokken',
  'verantwoordelijke', 'algemene', 'europese', 'vaste', 'tijdelijke',
].map(anyCase).join('|');
const OF_WHAT = String.raw`(?: (?:van|voor) (?:de |het )?(?:\p{Lu}[\p{L}&-]*|burgemeester en wethouders)(?:(?:,? en|,| van| voor)? (?:de )?\p{Lu}[\p{L}&-]*){0,5})?`;
const ADDRESSEE = new RegExp(`^ ((?:aan |bij )?(?:(?:${BEFORE_OFFICE}) ){0,4}(?:VNG-)?(?:${OFFICES}|VNG)${OF_WHAT})(?![\\p{L}-])`, 'u');
/** Any other body: "het ministerie van Verkeer om …", "de woningcorporaties te …". */
const LOOSE_ADDRESSEE = /^ ((?:de|het|alle) \p{L}[\p{L}-]*(?: (?:van|en|voor) (?:de |het )?\p{L}[\p{L}-]*){0,2}) (?:om|te|op|dringend|nogmaals|tevens|ook|in|bij) /u;
const ASKS_SOMEBODY = /^(?:verzoek|vraagt|roep|nodigt|adviseert|draag)/i;

/**
 * Whom the dictum addresses, as printed: "de regering", "het college", "de minister van Financiën".
 * @param clause starts with the verb
 * @returns `null` when the clause names nobody ("spreekt uit dat …")
 */
export function dictumAddressee(clause: string): string | null {
  const rest = clause.replace(/^\p{L}+/u, '').replace(/^ er(?= bij )/, '');
  const loose = ASKS_SOMEBODY.test(clause) ? LOOSE_ADDRESSEE.exec(rest)?.[1] : undefined;
  return (ADDRESSEE.exec(rest)?.[1] ?? loose)?.replace(/^(?:aan|bij) /, '') ?? null;
}
