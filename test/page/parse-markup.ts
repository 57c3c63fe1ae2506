import { DOMParser, parseHTML } from 'linkedom';

/** A page given as the inside of its `<head>` and of its `<body>`. */
export function pageOf(head: string, body: string): Document {
  return parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`).document;
}

/** The body of a page given as the inside of its `<body>`. */
export function bodyOf(html: string): HTMLElement {
  return pageOf('<title>t</title>', html).body;
}

/** The root element of an XML text. */
export function xmlRoot(xml: string): Element {
  return new DOMParser().parseFromString(xml, 'text/xml').documentElement as unknown as Element;
}
