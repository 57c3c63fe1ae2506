import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '../../lib/document/read';
import { plainSource } from '../../lib/text/plain-source';
import type { Bench, Result } from './bench';
import { dutchText } from './dutch-text';
import { compare, median, type Side } from './measure';
import { ONE_CITATION } from './one-citation';
import { loadPeers } from './peers';

const MB = 1_000_000;
/** Real letters where they stand beside the project; elsewhere as much text of our own. */
const SEEDS = '../shared/seeds';
const OWN_LENGTH = 150_000;
const OWN_PLAIN = 3;
/** All kinds together may take a quarter of what a good library takes for dates alone … */
const MOST_OF_CHRONO = 0.25;
/** … and so many times one bare pattern. */
const MOST_OF_BARE = 50;
/** Some peers need seconds for a page: they get the beginning of a letter. */
const SHORT = 2_000;

/** How many marks the whole reading of a text gives. */
export const marksOf = (text: string): number => read(plainSource(text), { url: null, page: null, date: '2025-10-10' }).marks.length;

const citationsOf = (text: string): number => text.match(ONE_CITATION)?.length ?? 0;

/** What does reading cost beside the least possible, and beside libraries that do a part of it? */
export const recognition: Bench = {
  id: 'R1',
  question: 'What does all recognition cost beside one bare pattern, and beside general libraries?',
  async run() {
    const { name, texts } = letters();
    const peers = await loadPeers();
    const short = [texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '').slice(0, SHORT)];
    const dense = [dutchText(MB, 0)];
    const sparse = [dutchText(MB, 60)];
    return [
      await result('R1-chrono', `all our marks / dates of chrono-node, ${name}`, texts, peers.chronoDates, MOST_OF_CHRONO),
      await result('R1-bare', `all our marks / one bare pattern, ${name}`, texts, citationsOf, MOST_OF_BARE),
      await result('R1-recognizers', 'all our marks / amounts of Recognizers-Text, 2 kB of a letter', short, peers.recognizersCurrency, 1),
      await result('R1-compromise', 'all our marks / numbers of compromise, 2 kB of a letter', short, peers.compromiseNumbers, 1),
      await result('R1-dense', 'all our marks / one bare pattern, 1 MB, every sentence tells', dense, citationsOf, null),
      await result('R1-sparse', 'all our marks / one bare pattern, 1 MB, one sentence in 61 tells', sparse, citationsOf, null),
    ];
  },
};

function letters(): { readonly name: string; readonly texts: readonly string[] } {
  if (!existsSync(SEEDS)) return { name: '150 kB of our own', texts: [dutchText(OWN_LENGTH, OWN_PLAIN)] };
  const texts = readdirSync(SEEDS).filter((file) => file.endsWith('.txt')).sort().map((file) => readFileSync(join(SEEDS, file), 'utf8'));
  return { name: `${texts.length} letters`, texts };
}

async function result(id: string, what: string, texts: readonly string[], theirs: (text: string) => number, most: number | null): Promise<Result> {
  const all = (count: (text: string) => number): Side => () => texts.reduce((sum, text) => sum + count(text), 0);
  const { oursFound, theirsFound, ...times } = await compare(all(marksOf), all(theirs));
  const medianMs = [median(times.ours), median(times.theirs)] as const;
  const size = texts.reduce((sum, text) => sum + text.length, 0) / MB;
  const [our, their] = medianMs.map((time) => (time / size).toPrecision(3));
  return { id, what, ratio: medianMs[0] / medianMs[1], limit: most === null ? null : { most }, medianMs, runs: times.ours.length, counted: `ours ${oursFound} at ${our} ms/MB, theirs ${theirsFound} at ${their} ms/MB` };
}
