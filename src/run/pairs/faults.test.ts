import { expect, test } from 'vitest';
import type { Problem } from '#model/problem.ts';
import { faultOf, type Failed } from './faults.ts';

const page: readonly Problem[] = [
  { code: 'target/page-status', owner: 'target', message: '/ answers 500.', next: 'Mend it.' },
];
const chrome: readonly Problem[] = [
  { code: 'environment/chrome-died', owner: 'environment', message: 'Chrome died.', next: 'Run again.' },
];
const fine: Failed = {};

test.each<[string, readonly Failed[], string | undefined, string]>([
  ['one failure of the head', [{ head: page }, fine], undefined, ''],
  ['two of the head alone', [{ head: page }, fine, { head: page }], 'head', '/ answers 500.'],
  ['two of the base alone', [{ base: page }, fine, { base: page }], 'base', 'On the base: / answers 500.'],
  ['one of each side', [{ head: page }, { base: page }], undefined, ''],
  [
    'two of both together',
    [
      { head: page, base: page },
      { head: page, base: page },
    ],
    'both',
    'On both sides: / answers 500.',
  ],
  ['two dead browsers', [{ head: chrome }, { base: chrome }], undefined, ''],
  [
    'three dead browsers in a row',
    [{ head: chrome }, { base: chrome }, { base: chrome, head: chrome }],
    'machine',
    'Chrome died.',
  ],
  [
    'three dead browsers with good pairs between them',
    [{ head: chrome }, fine, { head: chrome }, fine, { head: chrome }],
    undefined,
    '',
  ],
  [
    'a head that fails while the browser of the base dies',
    [{ head: page, base: chrome }, { head: page }],
    'head',
    '/ answers 500.',
  ],
])('%s', (_words, tried, of, message) => {
  const fault = faultOf(tried);
  expect([fault?.of, fault?.problems[0]?.message ?? '']).toEqual([of, message]);
});

test('where no pair was whole and none comes any more, one failure is told', () => {
  expect(faultOf([{ base: page }], true)).toMatchObject({
    of: 'base',
    problems: [{ message: 'On the base: / answers 500.' }],
  });
  expect(faultOf([{ head: page }, { base: chrome }], true)).toMatchObject({
    of: 'machine',
    problems: [{ message: 'Chrome died.' }],
  });
});

test('what a suite can excuse is excused where the base fails of the same, and only there', () => {
  const step: Problem = {
    code: 'target/step',
    owner: 'target',
    message: '#buy is not there.',
    next: 'Look.',
    excuse: 'possible',
  };
  const excuseOf = (tried: readonly Failed[]) => faultOf(tried)?.problems[0]?.excuse;
  const both: Failed = { head: [step], base: [step] };
  expect(excuseOf([both, both])).toBe('base-fails-too');
  expect(excuseOf([{ head: [step] }, { head: [step] }])).toBe('possible');
  const other: Failed = { head: [step], base: page };
  expect(excuseOf([other, other])).toBe('possible');
  expect(
    excuseOf([
      { head: page, base: page },
      { head: page, base: page },
    ]),
  ).toBeUndefined();
});
