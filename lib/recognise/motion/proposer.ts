import { CAPITALS, LETTERS, SMALL_LETTERS } from '../../text/latin';
import { NAME, namesIn } from './member-name';
import { municipalityAt } from './municipality';

/** Who moves a motion, as printed right after the word. */
export interface Proposers {
  readonly kind: 'person' | 'municipality' | 'party';
  readonly names: readonly string[];
  /** "c.s.", "e.a.": others signed as well. */
  readonly withOthers: boolean;
  /** Code units from the word "motie" to the end of the names. */
  readonly length: number;
  /** Whether the words before the names say that they are names ("-", "van het lid"). */
  readonly introduced: boolean;
}

const OTHERS = String.raw`(?:,? ?(?:c\. ?s\.?|cs\b\.?|e\. ?a\.?|ea\b\.?|en anderen))?`;
const SIGNED_BY_OTHERS = new RegExp(`^${OTHERS}`);
/** What a member is called before the name: "het lid", "Kamerlid", "de leden", "mevrouw". */
const CALLED = String.raw`(?:(?:(?:het|de) )?(?:(?:Tweede|Eerste) )?(?:[Kk]amer|[Rr]aads|[Ss]taten)?(?:lid|leden)|mevrouw|mevr\.|mw\.|de (?:heer|heren)|dhr\.|(?:onze |mijn )?collega(?:'s)?|senator(?:en)?)`;
const ONE = `(?:(?:[${CAPITALS}]\\. ?){0,4})?${NAME}`;
/** A member's party stands behind the name: "Jansen (PvdA)". */
const OF_PARTY = String.raw`(?: \((?!TK|EK|Kamer)(?:[${LETTERS}]|50)[${LETTERS}\d/ -]{1,23}\))?`;
const MEMBERS = new RegExp(`^ van ${CALLED} (${ONE}${OF_PARTY}(?:(?: ?/ ?|, | en ) ?(?:${CALLED} )?${ONE}${OF_PARTY}){0,9})(${OTHERS})`, 'u');
const BETWEEN_MEMBERS = new RegExp(`(?<= )${CALLED} `, 'gu');
const HYPHENATED = new RegExp(`^ ?- ?(${ONE}(?: ?/ ?${ONE}){0,5})(${OTHERS})`, 'u');
const BARE = new RegExp(`^ (?:van )?(${ONE}(?: ?/ ?${ONE}){0,5})(${OTHERS})`, 'u');

const PARTY = String.raw`(?:VVD|D66|CDA|PvdA|GroenLinks|GL|SP|ChristenUnie|CU|SGP|PvdD|Partij voor de Dieren|PVV|F[Vv]D|Forum voor Democratie|Volt|DENK|BBB|NSC|50PLUS|JA21|LPF|BIJ1|GL-PvdA|GroenLinks-PvdA|PvdA-GL|OSF|Leefbaar [${CAPITALS}][${SMALL_LETTERS}]+|Stadspartij|Stadsbelangen|Gemeentebelangen|Burgerbelangen|Dorpsbelangen)`;
const PARTIES = new RegExp(`^(?:[ -]| van (?:de |het )?(?:fracties? (?:van )?(?:de |het )?)?)(${PARTY}(?:(?:-fractie)?(?: ?/ ?|, | en |-)(?:de |het )?${PARTY}){0,8})(?:-fractie)?(${OTHERS})(?![\\p{L}-])`, 'u');
const OF_MUNICIPALITY = /^(?: van)?(?: de)?(?: gemeenten?)? /;
const NEXT_MUNICIPALITY = /^(?: ?\/ ?|, | en | & )/;

/** Capitalised words after "motie" that open something else than a name. */
const NO_NAME = /^(?:Tweede|Eerste|Kamer|Kamerstuk(?:ken)?|Provinciale|Gemeente|Raad|ALV|BALV|VNG|TK|EK|Nr|Bijlage|Handelingen|Algemene|Nederland|Nederlandse|Europese|De Kamer|Deze|Dit|Het|Ik|Wij|Advies|Onderzoek|Uitvoering)(?!\p{L})/u;
/** Endings of nouns that name a topic ("motie Dakloosheid", "motie Begroting"); no such word is a surname here. */
const TOPIC_WORD = /(?:heid|teit|schap|isme|logie|atie|itie|beleid|fonds|zorg|wet|akkoord|plan|nota|onderwijs|belasting|visie|veiligheid|lasten|kosten|tekort(?:en)?|gelden|middelen|domein|model)$|.{5}ing$/u;

const NEXT_MOVER = new RegExp(`^(?:, | en |, en )-?(${ONE}(?: ?/ ?${ONE}){0,5})(${OTHERS})(?= |[.,;:()\\n]|$)`, 'u');

/** The movers of the next of several motions: "de moties-Segers c.s. en -Bruins", "de moties Heijnen en Bos/Vos". */
export function nextProposers(after: string): (Proposers & { readonly from: number }) | null {
  const match = NEXT_MOVER.exec(after);
  if (match === null || NO_NAME.test(match[1] ?? '')) return null;
  return { ...persons(match, false), from: /\p{L}/u.exec(match[0].replace(/^(?:, en|,| en) /, (word) => '-'.repeat(word.length)))?.index ?? 0 };
}

/**
 * The proposers that a text names right after "motie" ("-Segers c.s.", " van de leden Voortman/Bergkamp",
 * " Zaanstad", " van D66 en PvdA").
 * @param after the text that follows the word
 * @returns `null` when no names follow: "motie Begroting", "motie 31497 nr"
 */
export function proposersAfter(after: string): Proposers | null {
  const members = MEMBERS.exec(after);
  if (members !== null) return persons(members, true);
  const parties = PARTIES.exec(after);
  if (parties !== null) {
    const names = (parties[1] ?? '').split(/ ?\/ ?|, (?:de |het )?| en (?:de |het )?|-fractie/).filter((name) => name !== '');
    return { kind: 'party', names, withOthers: parties[2] !== '', length: parties[0].length, introduced: true };
  }
  const hyphenated = HYPHENATED.exec(after);
  if (hyphenated !== null && !NO_NAME.test(hyphenated[1] ?? '')) return after.startsWith(' - ') ? null : persons(hyphenated, true);
  return municipalities(after) ?? bareNames(after);
}

function persons(match: RegExpExecArray, introduced: boolean): Proposers {
  return { kind: 'person', names: namesIn((match[1] ?? '').replace(BETWEEN_MEMBERS, '')), withOthers: (match[2] ?? '') !== '', length: match[0].length, introduced };
}

function bareNames(after: string): Proposers | null {
  const bare = BARE.exec(after);
  const name = bare?.[1] ?? '';
  if (bare === null || NO_NAME.test(name) || /^\p{Lu}+\d*$/u.test(name)) return null;
  const certain = bare[2] !== '' || name.includes('/');
  return !certain && TOPIC_WORD.test(name) ? null : persons(bare, false);
}

function municipalities(after: string): Proposers | null {
  let at = OF_MUNICIPALITY.exec(after)?.[0].length ?? 0;
  if (at === 0) return null;
  const introduced = after.slice(0, at).includes('gemeente');
  const names: string[] = [];
  for (;;) {
    const name = municipalityAt(after.slice(at));
    if (name === null || /^[\p{L}-]/u.test(after.slice(at + name.length))) break;
    names.push(name);
    at += name.length;
    const next = NEXT_MUNICIPALITY.exec(after.slice(at))?.[0].length ?? 0;
    if (next === 0 || municipalityAt(after.slice(at + next)) === null) break;
    at += next;
  }
  if (names.length === 0) return null;
  const others = SIGNED_BY_OTHERS.exec(after.slice(at))?.[0] ?? '';
  return { kind: 'municipality', names, withOthers: others !== '', length: at + others.length, introduced };
}
