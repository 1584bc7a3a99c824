import { expect, test } from 'vitest';
import { distanceWords } from './store.ts';

test('a baseline is at the merge base or so many commits before it', () => {
  expect([0, 1, 2].map(distanceWords)).toEqual([
    'at the merge base',
    '1 commit before the merge base',
    '2 commits before the merge base',
  ]);
});
