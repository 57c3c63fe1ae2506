const MARK_ORDER: readonly (readonly [readonly number[], string])[] = [[[0xEF, 0xBB, 0xBF], 'utf-8'], [[0xFE, 0xFF], 'utf-16be'], [[0xFF, 0xFE], 'utf-16le']];
/** The declaration of XML and the `meta` of HTML stand in the first kilobyte (HTML standard, "prescan a byte stream"). */
const DECLARED = /(?:encoding|charset) ?= ?["']?([\w:.-]{2,40})/i;
const PRESCAN = 1024;

/** Decodes a file of markup by its byte order mark, its declaration, else as UTF-8. An encoding nobody knows is read as UTF-8. */
export function decodeMarkup(bytes: Uint8Array): string {
  const [, marked] = MARK_ORDER.find(([mark]) => mark.every((byte, i) => bytes[i] === byte)) ?? [];
  const declared = DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN)))?.[1];
  return decoderFor(marked ?? declared ?? 'utf-8').decode(bytes);
}

function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder('utf-8');
  }
}
