/** Signs that Markdown or HTML reads as markup. */
const MARKUP = /[\\`*_[\]<>#|~&]/g;

/** Text of others as plain Markdown on one line: nothing in it is read as markup. */
export function plainMarkdown(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim().replace(MARKUP, (sign) => (sign === '<' ? '&lt;' : sign === '&' ? '&amp;' : `\\${sign}`));
  return line.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2').replace(/^[-+=](?=\s|$|[-=])/, '\\$&');
}

/** A quotation as a block of its own, with who and where behind it. */
export const quoteBlock = (quote: string, from: string): string => `> “${plainMarkdown(quote)}”\n> — ${from}`;

/** An address as a link; only web addresses become one. */
export function linkTo(text: string, address: string): string {
  if (!/^https?:\/\/[^\s<>\p{Cc}]{1,2000}$/u.test(address)) return plainMarkdown(text);
  return `[${plainMarkdown(text)}](<${address}>)`;
}

/** Lines of a list; empty when there are none. */
export const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

/** Blocks with an empty line between them; empty ones are left out. */
export const blocks = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n');
