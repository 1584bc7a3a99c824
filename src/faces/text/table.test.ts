import { expect, test } from 'vitest';
import { table } from './table.ts';

test('columns are as wide as their widest cell, and the last one ends where it ends', () => {
  expect(
    table([
      ['a', 'bb', 'c'],
      ['aaa', 'b', 'd'],
    ]),
  ).toBe('a    bb  c\naaa  b   d\n');
});
