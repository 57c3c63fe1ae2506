/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Words of the format that lead readers astray where they do not belong. */
const WORDS = ['endobj', 'stream\n', 'endstream', ' 0 R', '<<', '>>', '/Length 9999999', '/Kids [2 0 R]', '/Type /Pages', 'xref', '/Filter /FlateDecode', '[', '(', '-1', '/ObjStm', '%%EOF'];

/** A file with some damage: bytes changed, cut out, doubled, cut off, or words of the format put where they do not belong. */
export function damaged(file: Uint8Array, seed: number): Uint8Array {
  const random = randomFrom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  let bytes = Buffer.from(file);
  for (let left = 1 + below(8); left > 0; left--) {
    const at = below(bytes.length);
    const length = 1 + below(40);
    const before = bytes.subarray(0, at);
    switch (below(6)) {
      case 0: bytes.fill(below(256), at, Math.min(bytes.length, at + 1 + below(4))); break;
      case 1: bytes = Buffer.concat([before, bytes.subarray(at + length)]); break;
      case 2: bytes = Buffer.concat([before, bytes.subarray(at, at + length), bytes.subarray(at)]); break;
      case 3: bytes = Buffer.concat([before, Buffer.from(WORDS[below(WORDS.length)] ?? ''), bytes.subarray(at)]); break;
      case 4: if (random() < 0.3) bytes = Buffer.from(before); break;
      default: for (let i = at; i < Math.min(bytes.length, at + length); i++) bytes[i] = below(256);
    }
  }
  return new Uint8Array(bytes);
}
