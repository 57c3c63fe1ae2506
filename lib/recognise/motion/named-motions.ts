import type { Draft, MotionBody } from '../mark';
import { nameKey } from './member-name';
import { keyOfProposers, keyOfTitle, titleWords } from './motion-key';

/** A motion that the text names at least once. */
export interface NamedMotion {
  readonly key: string;
  readonly titles: readonly string[];
  readonly body: MotionBody | null;
  readonly mentions: readonly Draft<'motion'>[];
}

export const isNamed = (mention: Draft<'motion'>): boolean => mention.title !== null || mention.proposers.length > 0 || mention.target !== null;

/** Puts together the named mentions that mean one motion, in order of first mention. */
export function namedMotions(mentions: readonly Draft<'motion'>[]): NamedMotion[] {
  const groups: Group[] = [];
  const byForm = new Map<string, Group>();
  for (const mention of mentions.filter(isNamed)) {
    const form = [mention.target, movers(mention), mention.title, mention.body].join('|');
    let group = byForm.get(form) ?? groups.findLast(({ forms }) => forms.some((other) => meanTheSame(other, mention)) && forms.every((other) => agree(other, mention)));
    if (group === undefined) {
      group = { forms: [], mentions: [] };
      groups.push(group);
    }
    if (!byForm.has(form)) group.forms.push(mention);
    byForm.set(form, group);
    group.mentions.push(mention);
  }
  return groups.map((group) => ({
    key: keyOf(group.forms),
    titles: [...new Set(group.forms.flatMap(({ title }) => (title === null ? [] : [title])))],
    body: group.forms.map(({ body }) => body).find((body) => body !== null) ?? null,
    mentions: group.mentions,
  }));
}

/** Mentions of one motion, and the first of each printed form among them. */
interface Group {
  readonly forms: Draft<'motion'>[];
  readonly mentions: Draft<'motion'>[];
}

/** Two papers are two motions. */
const agree = (a: Draft<'motion'>, b: Draft<'motion'>): boolean => a.target === null || b.target === null || a.target === b.target;

function meanTheSame(a: Draft<'motion'>, b: Draft<'motion'>): boolean {
  if (a.target !== null && a.target === b.target) return true;
  const sameMovers = movers(a) === movers(b);
  if (isByPersons(a) || isByPersons(b)) return sameMovers && isByPersons(a) && (a.title === null || b.title === null || shareWords(a.title, b.title));
  if (a.title !== null && b.title !== null) return (sameMovers || movers(a) === '' || movers(b) === '') && shareWords(a.title, b.title);
  return sameMovers && movers(a) !== '' && (a.title === null) === (b.title === null);
}

const movers = ({ proposers }: Draft<'motion'>): string => proposers.map(nameKey).join('+');
/** Members of a chamber are known by their names; a municipality or a party moves many motions. */
const isByPersons = ({ proposers, body }: Draft<'motion'>): boolean => proposers.length > 0 && (body === 'tweede-kamer' || body === 'eerste-kamer');

/** Equal but for small words, or one the shorter form of the other ("Streep onder het verleden"). */
function shareWords(a: string, b: string): boolean {
  const [x, y] = [titleWords(a), titleWords(b)];
  if (x.join('') === y.join('')) return true;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return short.length >= 2 && short.every((word) => long.includes(word));
}

function keyOf(group: readonly Draft<'motion'>[]): string {
  const target = group.find((mention) => mention.target !== null)?.target;
  if (target !== undefined && target !== null) return target;
  const titles = group.flatMap(({ title }) => (title === null ? [] : [title])).sort((a, b) => titleWords(b).length - titleWords(a).length || (a < b ? -1 : 1));
  const title = titles[0] ?? null;
  const persons = group.find(isByPersons);
  if (persons !== undefined) return keyOfProposers(persons.proposers, title);
  return title === null ? keyOfProposers(group[0]?.proposers ?? [], null) : keyOfTitle(title);
}
