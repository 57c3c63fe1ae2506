/** A block of the Markdown that a briefing is written in. */
export type MarkdownBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'bullets' | 'numbers'; readonly items: readonly string[] }
  | { readonly kind: 'quote'; readonly lines: readonly string[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'paragraph'; readonly text: string };

/** A piece of a line: plain, strong, or a link; only web addresses become links. */
export interface MarkdownPiece {
  readonly text: string;
  readonly strong: boolean;
  readonly href: string | null;
}

/** The blocks of a briefing, in order. Reads the Markdown that briefings are written in, not all there is; what it does not know is a paragraph. */
export function markdownBlocks(markdown: string): MarkdownBlock[] {
  return markdown.split(/\n{2,}/).map((block) => block.trim()).filter((block) => block !== '').map(blockOf);
}

function blockOf(block: string): MarkdownBlock {
  const lines = block.split('\n');
  const heading = /^(#{1,3}) (.*)$/.exec(block);
  if (heading !== null) return { kind: 'heading', level: (heading[1]?.length ?? 1) as 1 | 2 | 3, text: heading[2] ?? '' };
  if (lines.every((line) => line.startsWith('- '))) return { kind: 'bullets', items: lines.map((line) => line.slice(2)) };
  if (lines.every((line) => /^\d{1,4}\. /.test(line))) return { kind: 'numbers', items: lines.map((line) => line.replace(/^\d{1,4}\. /, '')) };
  if (lines.every((line) => line.startsWith('> '))) return { kind: 'quote', lines: lines.map((line) => line.slice(2)) };
  const [head, , ...rows] = lines;
  if (head !== undefined && lines.length > 1 && lines.every((line) => line.startsWith('| '))) return { kind: 'table', head: cellsOf(head), rows: rows.map(cellsOf) };
  return { kind: 'paragraph', text: lines.join(' ') };
}

/** The cells of a row; an escaped bar is part of its cell. */
function cellsOf(line: string): string[] {
  return line.replace(/^\| ?/, '').replace(/ ?\|$/, '').split(/(?<!\\) ?\|(?: |$)/).map((cell) => cell.trim());
}

/** A link, something strong, or an escaped sign: what stands between them is plain. */
const PIECES = /\[((?:\\.|[^\\\]]){0,2000})\]\(<([^<>\s]{1,2000})>\)|\*\*((?:\\.|[^\\*]){1,2000})\*\*/g;

/** The pieces of a line, with what was escaped read back. */
export function markdownPieces(line: string): MarkdownPiece[] {
  const pieces: MarkdownPiece[] = [];
  let from = 0;
  for (const match of line.matchAll(PIECES)) {
    const [whole, linked, href, strong] = match;
    pieces.push(plain(line.slice(from, match.index)));
    pieces.push({ text: unescaped(linked ?? strong ?? ''), strong: strong !== undefined, href: href !== undefined && /^https?:\/\//.test(href) ? href : null });
    from = match.index + whole.length;
  }
  return [...pieces, plain(line.slice(from))].filter(({ text }) => text !== '');
}

const plain = (text: string): MarkdownPiece => ({ text: unescaped(text), strong: false, href: null });
const unescaped = (text: string): string => text.replace(/\\([\\`*_[\]<>#|~&.)+=-])/g, '$1').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
