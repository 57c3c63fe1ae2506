/** A text in which only what a reader sees as different is different, with the way back to its offsets. */
export interface FoldedText {
  readonly text: string;
  /** Offset in the original of each code unit, and the end of the original behind them. */
  readonly offsets: Uint32Array;
}

/** Signs that printers and web pages set in more than one way. */
const SAME: Readonly<Record<string, string>> = {
  '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '‘': "'", '’': "'", '‚': "'", '`': "'",
  '‐': '-', '‑': '-', '–': '-', '—': '-', '−': '-',
};

const SPACE = /\s/;
const HYPHENS = new Set(['-', '‐', '\u00AD']);
const SOFT_HYPHEN = '\u00AD';

/**
 * Folds a text: white space to one space, quotation marks and dashes to one form, case away, and the hyphens at line ends
 * that the layout put there. Each code unit stands for one of the original, so that places can be led back.
 */
export function foldText(original: string): FoldedText {
  const offsets = new Uint32Array(original.length + 1);
  const folded: string[] = [];
  for (let at = 0; at < original.length; at++) {
    const sign = original.charAt(at);
    if (SPACE.test(sign)) {
      if (folded.at(-1) === ' ' || folded.length === 0) continue;
      offsets[folded.length] = at;
      folded.push(' ');
    } else {
      const after = HYPHENS.has(sign) ? pastLineEnd(original, at + 1) : null;
      if (after !== null) at = after - 1;
      else if (sign !== SOFT_HYPHEN) {
        offsets[folded.length] = at;
        folded.push(SAME[sign] ?? lowerCase(sign));
      }
    }
  }
  offsets[folded.length] = original.length;
  return { text: folded.join(''), offsets: offsets.subarray(0, folded.length + 1) };
}

/** Where a word goes on behind a hyphen at a line end; `null` when the hyphen stands in a line. */
function pastLineEnd(text: string, from: number): number | null {
  let at = from;
  let lineEnds = 0;
  for (; at < text.length && SPACE.test(text.charAt(at)); at++) if (text.charAt(at) === '\n') lineEnds++;
  return lineEnds === 1 && /\p{Ll}/u.test(text.charAt(at)) ? at : null;
}

/** Lower case where that is one code unit too; offsets would shift otherwise. */
function lowerCase(sign: string): string {
  const lower = sign.toLowerCase();
  return lower.length === 1 ? lower : sign;
}
