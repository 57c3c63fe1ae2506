import { MARK_KINDS, type MarkKind } from '../recognise/mark';
import { activeName, highlightName } from './painter';

/** Colours for one brightness of the page; the same as in the design tokens, held equal by a test. */
export interface MarkColours {
  readonly ink: string;
  readonly motionGround: string;
  readonly motionLine: string;
  readonly amountGround: string;
  readonly referenceLine: string;
  readonly dateLine: string;
  readonly commitmentLine: string;
  /** Ground of the mark that the reader is at, for each kind. */
  readonly active: Readonly<Record<MarkKind, string>>;
}

export const LIGHT: MarkColours = {
  ink: '#1b1d20', motionGround: '#ffe1a3', motionLine: '#875800', amountGround: '#cfecd5', referenceLine: '#1a53ab', dateLine: '#545f6b',
  commitmentLine: '#6838b4',
  active: {
    motion: '#ffcb61', amount: '#a5deb3', reference: '#d9e7fd', date: '#e2e7eb', commitment: '#eae0fa', dictum: '#ffedc8', proposal: '#ffedc8',
  },
};

export const DARK: MarkColours = {
  ink: '#ebeae6', motionGround: '#553f10', motionLine: '#e5af4a', amountGround: '#1c4a2d', referenceLine: '#96baff', dateLine: '#b4bec9',
  commitmentLine: '#c6abff',
  active: {
    motion: '#75560f', amount: '#26623c', reference: '#20365c', date: '#323a42', commitment: '#3a2c5c', dictum: '#453512', proposal: '#453512',
  },
};

const line = (style: string, width: string, colour: string): string => `text-decoration:${style} ${width} ${colour}`;

/** Only properties that a highlight knows and that move nothing. A ground comes with its ink, whatever the page's colours are. */
function drawing(kind: MarkKind, colours: MarkColours): string {
  switch (kind) {
    case 'motion': return `background-color:${colours.motionGround};color:${colours.ink};${line('underline solid', '2px', colours.motionLine)}`;
    case 'amount': return `background-color:${colours.amountGround};color:${colours.ink}`;
    case 'reference': return line('underline solid', '1.5px', colours.referenceLine);
    case 'date': return line('underline dotted', '2px', colours.dateLine);
    case 'commitment': return line('underline double', '1px', colours.commitmentLine);
    case 'dictum': return line('underline dashed', '1.5px', colours.motionLine);
    case 'proposal': return line('underline overline solid', '1px', colours.motionLine);
  }
}

/** The rules for all our highlights on a light or dark page. */
export function markStyles(darkPage: boolean): string {
  const colours = darkPage ? DARK : LIGHT;
  return MARK_KINDS.flatMap((kind) => [
    `::highlight(${highlightName(kind)}){${drawing(kind, colours)}}`,
    `::highlight(${activeName(kind)}){background-color:${colours.active[kind]};color:${colours.ink}}`,
  ]).join('\n');
}
