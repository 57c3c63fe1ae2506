/** A source of numbers that is the same in each run: from 0 up to `below`. */
type Draw = (below: number) => number;

/** What happens to a page between two visits. */
export type Mutation = 'moveParagraph' | 'addParagraphs' | 'reflow' | 'typography' | 'editWords' | 'addSentence' | 'removePlace';

/** Mulberry32: small, and good enough to pick words. */
function drawFrom(seed: number): Draw {
  let state = (seed * 2_654_435_761) >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const SUBJECTS = ['Het college', 'De raad', 'Onze vereniging', 'De staatssecretaris', 'Het bestuur', 'De commissie', 'Een meerderheid van de leden', 'De inspectie', 'De provincie', 'Het kabinet'];
const VERBS = ['trekt', 'reserveert', 'vraagt', 'verwacht', 'noemt', 'besteedt', 'schrapt', 'herverdeelt', 'verhoogt', 'bevriest'];
const SUMS = ['€ 80 miljoen', '€ 17 miljoen', '€ 17 miljoen', '€ 110 tot € 160 miljoen', '€ 4,5 miljoen', 'ca. € 100 miljoen', '€ 250.000', '€ 1,2 miljard'];
const THINGS = ['de wijkteams', 'het openbaar vervoer op het platteland', 'de opvang van nieuwkomers', 'het onderhoud van bruggen', 'de bibliotheek in kleine kernen', 'het sociaal domein', 'beschermd wonen', 'de brandweer', 'het zwembad', 'de vervanging van riolen',
  'schuldhulp', 'de omgevingsdiensten', 'cultuur in de wijk', 'leerlingenvervoer', 'handhaving', 'jeugdhulp met verblijf', 'de bijstand', 'het archief'];
const ENDS = ['in het komende begrotingsjaar', 'zodra de meicirculaire verschijnt', 'zonder dat daar een besluit over valt', 'op voorwaarde dat gemeenten meebetalen', 'voor een periode van drie jaar', 'en komt daar in het voorjaar op terug', 'naar aanleiding van de motie van vorig jaar', 'ondanks eerdere afspraken', 'als de cijfers daartoe aanleiding geven', 'samen met de uitvoerders',
  'tot de evaluatie is afgerond', 'behalve in de grote steden', 'met terugwerkende kracht', 'wat in de bijlage is uitgewerkt', 'tegen het advies van de accountant in', 'waarover nog wordt overlegd',
  'uiterlijk op de eerste dag van het nieuwe jaar', 'binnen de bestaande kaders', 'mits de provincie instemt', 'vooruitlopend op de herziening'];
const LINKS = ['Daarnaast', 'Toch', 'Volgens de bijlage', 'Bovendien', 'In dat kader', 'Tegelijk', 'Anders dan eerder gemeld', 'Ten slotte'];

const pick = (draw: Draw, list: readonly string[]): string => list[draw(list.length)] ?? '';

function sentence(draw: Draw): string {
  const opening = draw(3) === 0 ? `${pick(draw, LINKS)}, zo staat er, ` : '';
  const core = `${pick(draw, SUBJECTS)} ${pick(draw, VERBS)} ${pick(draw, SUMS)} voor ${pick(draw, THINGS)}`;
  const more = draw(2) === 0 ? `, en ${pick(draw, VERBS)} ${pick(draw, SUMS)} aan ${pick(draw, THINGS)}` : '';
  return `${opening}${core}${more} ${pick(draw, ENDS)} ${pick(draw, ENDS)}.`;
}

/** A letter of invented sentences in paragraphs, with one place between `begin` and `end`: a sum, some words, or sentences. */
export function sampleLetter(seed: number, begin: string, end: string): string {
  const draw = drawFrom(seed);
  const paragraphs = Array.from({ length: 8 + draw(8) }, () => Array.from({ length: 2 + draw(4) }, () => sentence(draw)));
  const at = draw(paragraphs.length);
  const paragraph = paragraphs[at] ?? [];
  const line = draw(paragraph.length);
  const words = paragraph[line] ?? '';
  const sum = words.indexOf('€');
  const whole = seed % 4 === 0 ? words : null;
  const from = whole !== null ? 0 : seed % 4 === 1 ? words.indexOf(' ', draw(Math.floor(words.length / 2))) + 1 : sum;
  const to = whole !== null ? words.length : seed % 4 === 1 ? words.indexOf(' ', from + 12 + draw(20)) : words.indexOf(' ', words.indexOf('m', sum));
  const until = to < from ? words.length : to;
  paragraph[line] = `${words.slice(0, from)}${begin}${words.slice(from, until)}${end}${words.slice(until)}`;
  return paragraphs.map((sentences) => sentences.join(' ')).join('\n\n');
}

/** The letter after some visits of an editor; the two marks of the place move along with it, or go with it. */
export function mutated(letter: string, mutations: readonly Mutation[], seed: number): string {
  const draw = drawFrom(seed + 10_000);
  return mutations.reduce((text, mutation) => MUTATE[mutation](text, draw), letter);
}

const paragraphsOf = (text: string): string[] => text.split('\n\n');

const MUTATE: Readonly<Record<Mutation, (text: string, draw: Draw) => string>> = {
  moveParagraph(text, draw) {
    const paragraphs = paragraphsOf(text);
    const [moved = ''] = paragraphs.splice(draw(paragraphs.length), 1);
    paragraphs.splice(draw(paragraphs.length + 1), 0, moved);
    return paragraphs.join('\n\n');
  },
  addParagraphs(text, draw) {
    const paragraphs = paragraphsOf(text);
    for (let n = 1 + draw(4); n > 0; n--) paragraphs.splice(draw(paragraphs.length + 1), 0, `${sentence(draw)} ${sentence(draw)}`);
    return paragraphs.join('\n\n');
  },
  reflow(text, draw) {
    return text.replace(/ /g, () => (draw(9) === 0 ? '\n' : draw(30) === 0 ? '  ' : ' '));
  },
  typography(text, draw) {
    const noBreak = draw(2) === 0 ? text.replace(/€ /g, '€\u00A0') : text;
    return draw(2) === 0 ? noBreak.replace(/-/g, '‑') : noBreak.replace(/miljoen/g, 'mil\u00ADjoen');
  },
  editWords(text, draw) {
    return text.replace(/\p{Ll}{5,}/gu, (word) => (draw(30) === 0 ? pick(draw, ['steeds', 'vooral', 'bijna', 'zeker', 'thans']) : draw(40) === 0 ? word.slice(0, -1) : word));
  },
  addSentence(text, draw) {
    return text.replace(/(?<!ca)\. /g, (stop) => (draw(8) === 0 ? `. ${sentence(draw)} ` : stop));
  },
  removePlace(text) {
    return text.split(/(?<=\.)(?<!ca\.) |(?=\n\n)/).filter((part) => !part.includes('\uE000')).join(' ');
  },
};
