import { expect, test } from 'vitest';
import type { Samples } from '#model/observation/measurement.ts';
import type { Observed } from '#model/contract/observation.ts';
import { pairedOf } from '../pairs/series.ts';
import { combineMeasurements } from './combine.ts';
import { looksOf } from './looks.ts';

const run = (samples: Samples): Observed => ({
  measurements: [{ subject: 'home', metric: 'calls', samples }],
  findings: [],
  exhibits: [],
});
const exact = run({ kind: 'exact', values: [5, 5] });
const unsteady = run({ kind: 'absent', reason: 'it differs', unsteady: true });
const missing = run({ kind: 'absent', reason: 'a page without it' });

test('a number that any run gave is kept, but one that differs by itself in any run is none', () => {
  const samples = (...runs: Observed[]) => combineMeasurements(runs)[0]?.samples;
  expect(samples(missing, exact)).toEqual({ kind: 'exact', values: [5, 5] });
  expect(samples(exact, unsteady, exact)).toEqual({ kind: 'absent', reason: 'it differs', unsteady: true });
  expect(samples(unsteady, missing)).toMatchObject({ unsteady: true });
});

test('it is worth no further look and no pair', () => {
  expect(looksOf([exact, missing]).exact).toEqual([{ subject: 'home', metric: 'calls', values: [5, 5] }]);
  expect(looksOf([exact, unsteady]).exact).toEqual([]);
  const series = (base: Observed) =>
    pairedOf('looks', [
      { base: exact, head: exact },
      { base, head: exact },
    ]).numbers.length;
  expect([series(missing), series(unsteady)]).toEqual([1, 0]);
});
