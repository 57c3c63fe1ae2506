import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BODIES } from '../../../components/timeline/body';
import { MOMENTS } from '../../../components/timeline/time-item';
import {
  addressOf, addressOfScope, DIFFERENCE_KINDS, FIGURE_CHOICES, FIGURE_COLUMNS, FIRST_STATE, stateFromAddress, TIMELINE_TABS, withScope, type TimelineState,
} from '../../../components/timeline/timeline-address';

const OWN = '3f2a9c1e-0b7d-4c55-9e1a-2f6b8d3c4a10';

describe('the address of the timeline page', () => {
  it.each<[string, Partial<TimelineState>, string]>([
    ['', {}, 'nothing asked is everything'],
    ['#of=dossier&dossier=34477&tab=motions', { scope: { of: 'dossier', dossier: '34477' }, tab: 'motions' }, 'a dossier'],
    ['#of=motion&key=motie%3Aa%26b', { scope: { of: 'motion', key: 'motie:a&b' } }, 'a key with signs of its own'],
    [`#of=collection&id=${OWN}`, { scope: { of: 'collection', id: OWN } }, 'a dossier of the reader'],
    ['#of=search&words=80+miljoen', { scope: { of: 'search', words: '80 miljoen' }, tab: 'found' }, 'a search opens with what was found'],
    ['#of=documents&keys=a&keys=b', { scope: { of: 'documents', keys: ['a', 'b'] } }, 'several documents'],
    ['#body=cabinet%2Cvng&when=planned&from=2018-01-01&to=2018-12-31', { bodies: ['cabinet', 'vng'], moments: ['planned'], from: '2018-01-01', to: '2018-12-31' }, 'filters'],
    ['#tab=figures&figures=differing&sort=-amount', { tab: 'figures', figures: 'differing', sort: 'amount', descending: true }, 'a table in order'],
  ])('%j is %j: %s', (address, state) => {
    expect(stateFromAddress(address)).toEqual({ ...FIRST_STATE, ...state });
    expect(addressOf({ ...FIRST_STATE, ...state })).toBe(address);
  });

  it.each([
    ['#of=dossier', 'a dossier without a number'], ['#of=collection&id=__proto__', 'an id that is none'], ['#of=search&words=%20', 'a search for nothing'], ['#of=what', 'a kind that is none'],
    ['#tab=found', 'found without a search'], ['#from=gisteren&to=2018-02-31T', 'days that are none'], ['#body=koning&when=ooit&kind=raar&sort=kleur&figures=geen', 'values that are none'],
  ])('%s shows everything: %s', (address) => {
    expect(stateFromAddress(address)).toEqual(FIRST_STATE);
  });

  it('says exactly what it shows, whatever that is', () => {
    const text = fc.string({ minLength: 1, maxLength: 40 }).map((words) => words.trim()).filter((words) => words !== '');
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
    const scope: fc.Arbitrary<TimelineState['scope']> = fc.oneof(
      fc.constant({ of: 'all' as const }), text.map((key) => ({ of: 'document' as const, key })), text.map((dossier) => ({ of: 'dossier' as const, dossier })),
      text.map((key) => ({ of: 'motion' as const, key })), text.map((words) => ({ of: 'search' as const, words })), fc.array(text).map((keys) => ({ of: 'documents' as const, keys })),
    );
    const state: fc.Arbitrary<TimelineState> = fc.record({
      scope, tab: fc.constantFrom(...TIMELINE_TABS), bodies: fc.subarray([...BODIES]), moments: fc.subarray([...MOMENTS]), from: fc.option(day), to: fc.option(day), words: fc.oneof(text, fc.constant('')),
      beyond: fc.boolean(), figures: fc.constantFrom(...FIGURE_CHOICES), sort: fc.constantFrom(...FIGURE_COLUMNS), descending: fc.boolean(), kinds: fc.subarray([...DIFFERENCE_KINDS]),
      tag: fc.option(text), at: fc.option(text),
    });
    fc.assert(fc.property(state, (shown) => {
      fc.pre(shown.tab !== 'found' || shown.scope.of === 'search');
      expect(stateFromAddress(addressOf(shown))).toEqual(shown);
    }));
  });

  it('never throws on an address that somebody made up', () => {
    fc.assert(fc.property(fc.string(), (hash) => { expect(stateFromAddress(hash).tab).not.toBe(''); }));
  });
});

describe('another scope', () => {
  it('keeps the tab, and drops what was chosen in it', () => {
    const state = { ...FIRST_STATE, tab: 'motions' as const, from: '2018-01-01', words: 'rust', at: 'x' };
    expect(withScope(state, { of: 'dossier', dossier: '1' })).toEqual({ ...FIRST_STATE, scope: { of: 'dossier', dossier: '1' }, tab: 'motions' });
  });

  it('leaves what was found when nothing is searched any more', () => {
    expect(withScope({ ...FIRST_STATE, scope: { of: 'search', words: 'a' }, tab: 'found' }, { of: 'all' }).tab).toBe('timeline');
  });

  it('has an address of its own for links', () => {
    expect(addressOfScope({ of: 'motion', key: 'motie:rust' }, 'differences')).toBe('/timeline.html#of=motion&key=motie%3Arust&tab=differences');
  });
});
