/** A `<meta>` of the page, or a field of an official metadata record. */
export interface PageMeta {
  readonly name: string;
  readonly content: string;
  readonly scheme: string | null;
}

/**
 * The markup of a page as site rules may ask it, without the DOM: one implementation reads a browser's
 * document, one reads files. Texts come with white space folded; nothing is ever `undefined`.
 */
export interface PageView {
  readonly url: URL | null;
  /** The `<title>`. */
  readonly title: string;
  readonly metas: readonly PageMeta[];
  /** Whether any element matches a CSS selector. */
  has(selector: string): boolean;
  /** Text of the first element that matches a CSS selector, or `null`. */
  text(selector: string): string | null;
  /** Texts of all elements that match, in order. */
  texts(selector: string): readonly string[];
  /** An attribute of the first element that matches, or `null`. */
  attribute(selector: string, name: string): string | null;
  /** For lists of labels and values (`dt`/`dd`, `th`/`td`): value by label, labels in lower case without colon. */
  readonly labelled: ReadonlyMap<string, string>;
}
