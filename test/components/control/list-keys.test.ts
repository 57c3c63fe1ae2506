import { describe, expect, it } from 'vitest';
import { rowAfterKey, tabAfterKey } from '../../../components/control/list-keys';

describe('keys in a list', () => {
  it.each([
    ['ArrowDown', 0, 3, 1], ['ArrowDown', 2, 3, 2], ['ArrowDown', -1, 3, 0], ['ArrowUp', 2, 3, 1], ['ArrowUp', 0, 3, 0],
    ['Home', 2, 3, 0], ['End', 0, 3, 2], ['a', 1, 3, null], ['ArrowRight', 1, 3, null], ['ArrowDown', 0, 0, null],
  ])('%s at row %d of %d leads to %j', (key, row, rows, expected) => {
    expect(rowAfterKey(key, row, rows)).toBe(expected);
  });
});

describe('keys in a row of tabs', () => {
  it.each([
    ['ArrowRight', 0, 2, 1], ['ArrowRight', 1, 2, 0], ['ArrowLeft', 0, 2, 1], ['Home', 1, 2, 0], ['End', 0, 2, 1], ['ArrowDown', 0, 2, null], ['End', 0, 0, null],
  ])('%s at tab %d of %d leads to %j', (key, tab, tabs, expected) => {
    expect(tabAfterKey(key, tab, tabs)).toBe(expected);
  });
});
