import { expect, test } from 'vitest';
import { faultsIn, HARMFUL, NARROW, siteOf, useChrome, WIDE } from './site.fixture.ts';

useChrome();

test.each([
  ['one run', ['reports/red'], [WIDE, NARROW]],
  ['a baseline alone', ['--baseline', 'base'], [WIDE, NARROW]],
  ["a report of somebody's that means harm", HARMFUL, [WIDE, { ...NARROW, rules: 'colours' }]],
] as const)(
  'from a folder nothing is asked for, refused, cut or hard to read: %s',
  async (_what, words, views) => {
    expect(await faultsIn(await siteOf(...words), views)).toEqual([]);
  },
);
