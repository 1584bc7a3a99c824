import { expect, test } from 'vitest';
import type { Place } from '#model/problem.ts';
import { explain } from './explain.ts';

const problem = (place?: Place) =>
  explain({
    code: 'config/x',
    owner: 'config',
    message: 'It is wrong.',
    next: 'Make it right.',
    ...(place && { place }),
  });

test('the caret stands under the column, after tabs and deep in long lines', () => {
  const long = `${'x'.repeat(300)}!${'y'.repeat(300)}`;
  expect(
    [
      problem(),
      problem({ file: 'a.yml', line: 12, column: 3 }),
      problem({ file: 'a.yml', line: 12, column: 3, excerpt: '  b: 1' }),
      problem({ file: 'a.yml', line: 1, column: 2, excerpt: '\tb: 1' }),
      problem({ file: 'a.yml', line: 1, column: 301, excerpt: long }),
      problem({ file: 'a.yml', line: 1, column: 1, excerpt: '' }),
    ].join('\n'),
  ).toMatchInlineSnapshot(`
    "It is wrong.
      Make it right.
    a.yml:12:3: It is wrong.
      Make it right.
    a.yml:12:3: It is wrong.
      12 |   b: 1
         |   ^
      Make it right.
    a.yml:1:2: It is wrong.
      1 | 	b: 1
        | 	^
      Make it right.
    a.yml:1:301: It is wrong.
      1 | xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx!yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
        |                                        ^
      Make it right.
    a.yml:1:1: It is wrong.
      1 | 
        | ^
      Make it right."
  `);
});
