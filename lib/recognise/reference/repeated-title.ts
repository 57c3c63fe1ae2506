import { overlaps, type Span } from '../../text/span';
import type { Draft } from '../mark';
import type { Resolver } from '../recogniser';

/**
 * A document that the text introduces by a quoted title ("het rapport 'Kosten in kaart'") is meant wherever that
 * title stands again, also in a heading, a footnote or a line "betreft".
 */
export const repeatedTitle: Resolver = {
  name: 'repeatedTitle',
  resolve(drafts, { clean }) {
    const references = drafts.filter((draft) => draft.kind === 'reference');
    const titles = new Map<string, Draft<'reference'>>();
    for (const draft of references) {
      const title = titleIn(clean.text.slice(draft.start, draft.end));
      if (title !== null && titles.size < MOST_TITLES && !titles.has(title)) titles.set(title, draft);
    }
    const added = [...titles].flatMap(([title, draft]) => again(clean.text, title)
      .filter((span) => !references.some((other) => overlaps(other, span)))
      .map((span) => ({ ...draft, ...span, confidence: 0.9 })));
    return added.length === 0 ? drafts : [...drafts, ...added];
  },
};

const MOST_TITLES = 40;
const MOST_TIMES = 200;
const QUOTED_TITLE = /(?<!\p{L})["'](\p{Lu}[^"'\n]{8,140})["']$/u;

/** The quoted title at the end of a reference, when it is long enough to mean one thing: three words or more. */
function titleIn(reference: string): string | null {
  const title = QUOTED_TITLE.exec(reference)?.[1];
  return title !== undefined && title.split(' ').length >= 3 ? title : null;
}

function again(text: string, title: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(title); at >= 0 && spans.length < MOST_TIMES; at = text.indexOf(title, at + title.length)) {
    spans.push({ start: at, end: at + title.length });
  }
  return spans;
}
