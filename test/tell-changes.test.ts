import { describe, expect, it } from 'vitest';
import { changesWhatIsKept } from '../entrypoints/background/tell-changes';
import type { Answers } from '../lib/protocol';

const saved = (how: 'new' | 'same'): Answers['saveReading'] => ({ ok: true, value: { key: 'a', readAt: '2026-11-24T12:00:00.000Z', saved: how } });
const done = { ok: true, value: null } as const;

describe('whether open pages must look again', () => {
  it.each<[unknown, Answers[keyof Answers] | undefined, boolean, string]>([
    [{ kind: 'saveReading' }, saved('new'), true, 'a new reading'],
    [{ kind: 'saveReading' }, saved('same'), false, 'the same reading again'],
    [{ kind: 'deleteReading' }, done, true, 'a reading less'],
    [{ kind: 'chooseJoin' }, done, true, 'a choice about motions'],
    [{ kind: 'deleteNote' }, { ok: false, reason: 'notFound' }, false, 'an act that failed'],
    [{ kind: 'settings' }, { ok: true, value: { language: 'nl', kindsOff: [], sitesOff: [] } }, false, 'only looking'],
    ['deleteReading', done, false, 'no request'],
    [null, undefined, false, 'nothing'],
  ])('after %j: %s', (request, answer, expected) => {
    expect(changesWhatIsKept(request, answer)).toBe(expected);
  });
});
