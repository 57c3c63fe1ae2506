/** One line of a stream, or the word that it is too long to hold. */
export interface StreamLine {
  readonly number: number;
  readonly text: string | null;
}

/** Longest line that is kept, in UTF-16 code units. */
const LONGEST = 200_000_000;

/**
 * The lines of a UTF-8 stream one by one, split at `\n` only: other line separators may stand inside JSON.
 * Never holds more than one line and one chunk.
 */
export async function* linesOfStream(stream: AsyncIterable<Uint8Array>, longest = LONGEST): AsyncGenerator<StreamLine> {
  const decoder = new TextDecoder('utf-8');
  let pieces: string[] = [];
  let length = 0;
  let number = 1;
  const take = (): StreamLine => {
    const line = { number: number++, text: length > longest ? null : pieces.join('').replace(/\r$/, '') };
    pieces = [];
    length = 0;
    return line;
  };
  const keep = (piece: string): void => {
    length += piece.length;
    if (length > longest) pieces = [];
    else pieces.push(piece);
  };
  for await (const chunk of stream) {
    const parts = decoder.decode(chunk, { stream: true }).split('\n');
    for (const [i, part] of parts.entries()) {
      if (i > 0) yield take();
      keep(part);
    }
  }
  keep(decoder.decode());
  if (length > 0) yield take();
}
