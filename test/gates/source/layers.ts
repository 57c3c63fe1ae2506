/**
 * The parts of the sources, each with the parts that it may import from. Everything else is forbidden; what a part may
 * bring in from packages stands in the lint rules.
 */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'lib/text': [],
  'lib/recognise': ['lib/text'],
  'lib/document': ['lib/recognise', 'lib/text'],
  'lib/timeline': ['lib/document', 'lib/recognise', 'lib/text'],
  'lib/page': ['lib/document', 'lib/protocol', 'lib/recognise', 'lib/text'],
  'lib/pdf': ['lib/document', 'lib/recognise', 'lib/text'],
  'lib/reading-schema': ['lib/document', 'lib/recognise'],
  'lib/protocol': ['lib/document', 'lib/reading-schema', 'lib/recognise', 'lib/text', 'lib/timeline'],
  'lib/store': ['lib/document', 'lib/protocol', 'lib/reading-schema', 'lib/recognise', 'lib/text', 'lib/timeline'],
  'lib/export': ['lib/document', 'lib/recognise', 'lib/text', 'lib/timeline'],
  'lib/lookup': ['lib/document', 'lib/recognise'],
  components: ['lib/document', 'lib/pdf', 'lib/protocol', 'lib/recognise', 'lib/timeline'],
  entrypoints: ['components', 'lib/document', 'lib/export', 'lib/lookup', 'lib/page', 'lib/pdf', 'lib/protocol', 'lib/reading-schema', 'lib/recognise', 'lib/store', 'lib/text', 'lib/timeline'],
};

/** The part that a file belongs to: `lib/text` for `lib/text/clean.ts`, `lib/protocol` for `lib/protocol.ts`. */
export function partOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'lib' ? `${top}/${second.replace(/\.ts$/, '')}` : top;
}
