/** Most numbers that are kept of a text, however long it is. */
const MOST = 512;
/** Fewer numbers in common ground than this say nothing. */
const FEWEST = 8;
/** Fewer pairs of words than this are no text. */
const SHORTEST = 20;

/** A text of which so few of the first hashes stand in the other is no part of it. */
const GIVE_UP = { after: 32, below: 4 };

/** A bounded sample of the word pairs of a text: the smallest of their hashes, in order, and how many pairs there are. */
export interface Fingerprint {
  readonly sample: readonly number[];
  readonly pairs: number;
}

/** The fingerprint of a text; the same words give the same fingerprint, whatever their layout. */
export function fingerprintOf(text: string): Fingerprint {
  const hashes = new Set<number>();
  let before: string | null = null;
  for (const [word] of text.toLowerCase().matchAll(/\p{L}{3,40}/gu)) {
    if (before !== null) hashes.add(hashOfWords([before, word]));
    before = word;
  }
  return { sample: [...hashes].sort((a, b) => a - b).slice(0, MOST), pairs: hashes.size };
}

/**
 * How much of one text stands in another, 0 to 1, estimated on the hashes that both samples reach.
 * `null` when one of them is too short to tell.
 */
export function partInside(part: Fingerprint, whole: Fingerprint): number | null {
  if (part.pairs < SHORTEST) return null;
  const reach = Math.min(reachOf(part), reachOf(whole));
  let [mine, shared] = [0, 0];
  for (let i = 0, j = 0; i < part.sample.length; i++) {
    const hash = part.sample[i] ?? Infinity;
    if (hash > reach) break;
    while (j < whole.sample.length && (whole.sample[j] ?? Infinity) < hash) j++;
    mine++;
    if (whole.sample[j] === hash) shared++;
    if (mine === GIVE_UP.after && shared < GIVE_UP.below) return 0;
  }
  return mine < FEWEST ? null : shared / mine;
}

/** Up to which hash a sample is complete. */
const reachOf = ({ sample, pairs }: Fingerprint): number => (pairs > sample.length ? sample.at(-1) ?? 0 : Infinity);

/** A 32-bit FNV-1a hash of some words in their order. */
export function hashOfWords(words: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const word of words) {
    for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ 0x20, 0x01000193);
  }
  return mixed(hash);
}

/** Spreads a hash over all 32 bits, so that the smallest ones are a fair sample. */
function mixed(hash: number): number {
  let spread = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  spread = Math.imul(spread ^ (spread >>> 13), 0xc2b2ae35);
  return (spread ^ (spread >>> 16)) >>> 0;
}
