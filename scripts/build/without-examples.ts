import type { Plugin } from 'vite';

interface Node { readonly type: string; readonly start: number; readonly end: number; readonly [field: string]: unknown }

/** The properties of a recogniser that only tests read. */
const ROWS = new Set(['examples', 'traps']);

/**
 * Leaves the rows of cases out of what ships: the `examples` and `traps` of recognisers
 * become empty. The rows stay beside their rule in the source, where tests run them; readers need not load them.
 */
export function withoutExamples(): Plugin {
  return {
    name: 'without-examples',
    apply: 'build',
    enforce: 'post',
    transform(code, id) {
      if (!/\/lib\/recognise\//.test(id)) return null;
      const rows = rowsIn(this.parse(code) as unknown as Node).sort((a, b) => b.start - a.start);
      if (rows.length === 0) return null;
      return { code: rows.reduce((text, { start, end, name }) => `${text.slice(0, start)}${name}: []${text.slice(end)}`, code), map: null };
    },
  };
}

/** Where the rows of recognisers stand in a program. */
function rowsIn(node: Node): { start: number; end: number; name: string }[] {
  if (node.type === 'ObjectExpression') {
    const properties = (node['properties'] as Node[]).filter(({ type }) => type === 'Property')
      .map((property) => ({ start: property.start, end: property.end, name: String((property['key'] as Node)['name']) }));
    if (properties.some(({ name }) => name === 'candidates')) return properties.filter(({ name }) => ROWS.has(name));
  }
  return Object.values(node).flatMap((child): unknown[] => (Array.isArray(child) ? child : [child])).filter(isNode).flatMap(rowsIn);
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
