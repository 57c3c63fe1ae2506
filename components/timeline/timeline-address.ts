import type { Scope } from '../../lib/protocol';
import type { IsoDate } from '../../lib/recognise/mark';
import type { DifferenceKind } from '../../lib/timeline/difference';
import { BODIES, type Body } from './body';
import { MOMENTS, type Moment } from './time-item';

/** The parts of the timeline page, in the order of their tabs. */
export const TIMELINE_TABS = ['found', 'timeline', 'motions', 'figures', 'differences', 'documents', 'notes'] as const;
export type TimelineTab = (typeof TIMELINE_TABS)[number];

/** Which figures the table shows: all, those in several places, those that differ there, those in one place. */
export const FIGURE_CHOICES = ['all', 'twins', 'differing', 'single'] as const;
export type FigureChoice = (typeof FIGURE_CHOICES)[number];

export const FIGURE_COLUMNS = ['topic', 'year', 'amount', 'document'] as const;
export type FigureColumn = (typeof FIGURE_COLUMNS)[number];

/** What was decided and done first, mere names last. */
export const DIFFERENCE_KINDS = [
  'status', 'answer', 'figure', 'leftOut', 'moved', 'date', 'deed', 'addressee', 'count', 'maker', 'title', 'name',
] as const satisfies readonly DifferenceKind[];

/** What the timeline page shows. All of it stands in its address, so that a view can be kept, shared and gone back to. */
export interface TimelineState {
  readonly scope: Scope;
  readonly tab: TimelineTab;
  /** Whose words are shown; empty for everybody's. */
  readonly bodies: readonly Body[];
  /** Empty for all. */
  readonly moments: readonly Moment[];
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** Words that the rows of a table or list hold; `''` for all rows. */
  readonly words: string;
  /** With a motion: also what its documents tell of other things. */
  readonly beyond: boolean;
  readonly figures: FigureChoice;
  readonly sort: FigureColumn;
  readonly descending: boolean;
  /** Empty for all. */
  readonly kinds: readonly DifferenceKind[];
  readonly tag: string | null;
  /** The row that the reader is at. */
  readonly at: string | null;
}

const MOST_WORDS = 200;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const OWN_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What an address without anything shows. */
export const FIRST_STATE: TimelineState = {
  scope: { of: 'all' }, tab: 'timeline', bodies: [], moments: [], from: null, to: null, words: '', beyond: false,
  figures: 'all', sort: 'topic', descending: false, kinds: [], tag: null, at: null,
};

/** What the part of an address behind `#` asks for; what it does not name, or names wrongly, is as in {@link FIRST_STATE}. */
export function stateFromAddress(hash: string): TimelineState {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const scope = scopeFrom(asked);
  const sort = asked.get('sort') ?? '';
  const tab = oneOf(TIMELINE_TABS, asked.get('tab'));
  return {
    scope,
    tab: tab === null || (tab === 'found' && scope.of !== 'search') ? firstTab(scope) : tab,
    bodies: someOf(BODIES, asked.get('body')), moments: someOf(MOMENTS, asked.get('when')),
    from: dayIn(asked.get('from')), to: dayIn(asked.get('to')),
    words: (asked.get('find') ?? '').slice(0, MOST_WORDS), beyond: asked.get('beyond') === 'yes',
    figures: oneOf(FIGURE_CHOICES, asked.get('figures')) ?? 'all',
    sort: oneOf(FIGURE_COLUMNS, sort.replace(/^-/, '')) ?? 'topic', descending: sort.startsWith('-'),
    kinds: someOf(DIFFERENCE_KINDS, asked.get('kind')), tag: asked.get('tag') || null, at: asked.get('at') || null,
  };
}

/** The part of an address, with its `#`, that asks for a state; `''` for the first one. */
export function addressOf(state: TimelineState): string {
  const asked = new URLSearchParams();
  for (const [name, value] of scopeFields(state.scope)) asked.append(name, value);
  const put = (name: string, value: string | null): void => { if (value !== null && value !== '') asked.set(name, value); };
  put('tab', state.tab === firstTab(state.scope) ? null : state.tab);
  put('body', state.bodies.join(','));
  put('when', state.moments.join(','));
  put('from', state.from);
  put('to', state.to);
  put('find', state.words);
  put('beyond', state.beyond ? 'yes' : null);
  put('figures', state.figures === 'all' ? null : state.figures);
  put('sort', state.sort === 'topic' && !state.descending ? null : `${state.descending ? '-' : ''}${state.sort}`);
  put('kind', state.kinds.join(','));
  put('tag', state.tag);
  put('at', state.at);
  const text = asked.toString();
  return text === '' ? '' : `#${text}`;
}

/** The address of the timeline page for a scope, with the tab that suits it or the one asked. */
export const addressOfScope = (scope: Scope, tab?: TimelineTab): string => `/timeline.html${withinPage(scope, tab)}`;

/** The same for a link within the timeline page. */
export const withinPage = (scope: Scope, tab: TimelineTab = firstTab(scope)): string => addressOf({ ...FIRST_STATE, scope, tab });

/** The tab that a scope opens with: a search with what was found. */
export const firstTab = ({ of }: Scope): TimelineTab => (of === 'search' ? 'found' : 'timeline');

/** Another scope: keeps how things are shown, not what was chosen in them. */
export function withScope(state: TimelineState, scope: Scope): TimelineState {
  const tab = scope.of === 'search' || state.tab === 'found' ? firstTab(scope) : state.tab;
  return { ...state, scope, tab, from: null, to: null, words: '', beyond: false, at: null };
}

function scopeFrom(asked: URLSearchParams): Scope {
  const [key, dossier, id, words] = ['key', 'dossier', 'id', 'words'].map((name) => asked.get(name) ?? '');
  switch (asked.get('of')) {
    case 'document': return key ? { of: 'document', key } : { of: 'all' };
    case 'motion': return key ? { of: 'motion', key } : { of: 'all' };
    case 'dossier': return dossier ? { of: 'dossier', dossier } : { of: 'all' };
    case 'collection': return OWN_ID.test(id ?? '') ? { of: 'collection', id: id ?? '' } : { of: 'all' };
    case 'search': return words?.trim() ? { of: 'search', words: words.trim().slice(0, MOST_WORDS) } : { of: 'all' };
    case 'documents': return { of: 'documents', keys: asked.getAll('keys').slice(0, 200) };
    default: return { of: 'all' };
  }
}

function scopeFields(scope: Scope): [string, string][] {
  switch (scope.of) {
    case 'all': return [];
    case 'document': case 'motion': return [['of', scope.of], ['key', scope.key]];
    case 'dossier': return [['of', 'dossier'], ['dossier', scope.dossier]];
    case 'collection': return [['of', 'collection'], ['id', scope.id]];
    case 'search': return [['of', 'search'], ['words', scope.words]];
    case 'documents': return [['of', 'documents'], ...scope.keys.map((key): [string, string] => ['keys', key])];
  }
}

const oneOf = <T extends string>(values: readonly T[], asked: string | null): T | null => values.find((value) => value === asked) ?? null;
const someOf = <T extends string>(values: readonly T[], asked: string | null): T[] => values.filter((value) => asked?.split(',').includes(value) === true);
const dayIn = (asked: string | null): IsoDate | null => (asked !== null && DAY.test(asked) && !Number.isNaN(Date.parse(asked)) ? asked : null);
