import { expect, test } from 'vitest';
import { judgeErrors } from './errors.ts';

const of = (hits: number, trials = 10_000) => ({ hits, trials });
const margin = { margin: 0.005 };

test('clearly more failed requests, spread over the run, fail', () => {
  expect(judgeErrors({ base: of(3), head: of(80), slices: 9 }, margin)).toMatchObject({ status: 'fail', difference: 0.0077 });
});

test('a burst in one slice is no rate', () => {
  expect(judgeErrors({ base: of(3), head: of(80), slices: 2 }, margin)?.status).not.toBe('fail');
});

test('a few more than before pass, where many more are ruled out', () => {
  expect(judgeErrors({ base: of(3), head: of(9), slices: 5 }, margin)).toMatchObject({ status: 'pass' });
  expect(judgeErrors({ base: of(80), head: of(3), slices: 3 }, margin)).toMatchObject({ status: 'pass' });
});

test('few requests tell nothing, and none give no decision', () => {
  expect(judgeErrors({ base: of(0, 40), head: of(2, 40), slices: 2 }, margin)).toMatchObject({ status: 'inconclusive' });
  expect(judgeErrors({ base: of(0, 40), head: of(0, 0), slices: 0 }, margin)).toBeUndefined();
});

test('what a budget allows is allowed', () => {
  expect(judgeErrors({ base: of(3), head: of(80), slices: 9 }, { ...margin, allowed: 0.01 })?.status).toBe('pass');
});
