import { DOMParser, parseHTML } from 'linkedom';

/** The body of a page given as the inside of its `<body>`. */
export function bodyOf(html: string): HTMLElement {
  return parseHTML(`<!doctype html><html><head><title>t</title></head><body>${html}</body></html>`).document.body;
}

/** The root element of an XML text. */
export function xmlRoot(xml: string): Element {
  return new DOMParser().parseFromString(xml, 'text/xml').documentElement as unknown as Element;
}
