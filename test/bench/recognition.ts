import { read } from '../../lib/document/read';
import { plainSource } from '../../lib/text/plain-source';
import type { Bench, Result } from './bench';
import { dutchText } from './dutch-text';
import { compare, median, type Side } from './measure';
import { loadPeers } from './peers';

const MB = 1_000_000;
/** The peers are slow: they get a text that they end in seconds. */
const PEER_TEXT = 50_000;
/** One citation form, as anybody would write it in an afternoon: the least that reading can cost. */
const ONE_CITATION = /Kamerstuk(?:ken)? (?:II |I )?(?:\d{4}\/\d{2}, )?\d{2} ?\d{3}, nr\. \d{1,4}/g;

/** How many marks the whole reading of a text gives. */
export const marksOf = (text: string): number => read(plainSource(text), { url: null, page: null, date: '2025-10-10' }).marks.length;

const citationsOf = (text: string): number => text.match(ONE_CITATION)?.length ?? 0;

/** What does reading cost beside the least possible, and beside libraries that do a part of it? */
export const recognition: Bench = {
  id: 'R1',
  question: 'What does all recognition cost beside one bare pattern, and beside general libraries?',
  async run() {
    const dense = dutchText(MB, 0);
    const sparse = dutchText(MB, 60);
    const short = dutchText(PEER_TEXT, 1);
    const peers = await loadPeers();
    return [
      await result('R1-dense', 'all marks / one pattern, 1 MB, every sentence tells', () => marksOf(dense), () => citationsOf(dense), 'ours'),
      await result('R1-sparse', 'all marks / one pattern, 1 MB, one sentence in 61 tells', () => marksOf(sparse), () => citationsOf(sparse), 'ours'),
      await result('R1-chrono', 'chrono-node dates / all our marks, 50 kB', () => marksOf(short), () => peers.chronoDates(short), 'theirs'),
      await result('R1-recognizers', 'Recognizers-Text amounts / all our marks, 50 kB', () => marksOf(short), () => peers.recognizersCurrency(short), 'theirs'),
      await result('R1-compromise', 'compromise numbers / all our marks, 50 kB', () => marksOf(short), () => peers.compromiseNumbers(short), 'theirs'),
    ];
  },
};

async function result(id: string, what: string, ours: Side, theirs: Side, above: 'ours' | 'theirs'): Promise<Result> {
  const { oursFound, theirsFound, ...times } = await compare(ours, theirs);
  const medianMs = above === 'ours' ? ([median(times.ours), median(times.theirs)] as const) : ([median(times.theirs), median(times.ours)] as const);
  return { id, what, ratio: medianMs[0] / medianMs[1], limit: above === 'ours' ? null : { least: 1 }, medianMs, runs: times.ours.length, counted: `ours ${oursFound}, theirs ${theirsFound}` };
}
