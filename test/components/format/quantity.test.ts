import { describe, expect, it } from 'vitest';
import { formatBytes, formatCount, formatMoment } from '../../../components/format/quantity';

describe('formatBytes', () => {
  it.each([
    [0, '0 byte'], [-5, '0 byte'], [Number.NaN, '0 byte'], [999, '999 byte'], [1_800_000, '1,8 MB'], [64_200_000, '64 MB'], [3e12, '3.000 GB'],
  ])('%d is %s', (bytes, expected) => {
    expect(formatBytes(bytes)).toBe(expected);
  });
});

describe('formatCount', () => {
  it.each([[7, 'nl', '7'], [1234, 'nl', '1.234'], [1234, 'en', '1,234']] as const)('%d in %s is %s', (count, language, expected) => {
    expect(formatCount(count, language)).toBe(expected);
  });
});

describe('formatMoment', () => {
  const now = new Date(2026, 10, 24, 18, 0);
  it.each([
    [new Date(2026, 10, 24, 14, 2), '14:02', 'the same day'],
    [new Date(2026, 10, 12, 9, 4), '12 november, 09:04', 'the same year'],
    [new Date(2025, 10, 12, 9, 4), '12 november 2025, 09:04', 'another year'],
  ])('%s is %s: %s', (at, expected) => {
    expect(formatMoment(at.toISOString(), now)).toBe(expected);
  });

  it('gives back what is no moment', () => {
    expect(formatMoment('straks', now)).toBe('straks');
  });
});
