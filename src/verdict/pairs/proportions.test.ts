import { expect, test } from 'vitest';
import { judgeProportion } from './proportions.ts';

const of = (hits: number, trials = 10_000) => ({ hits, trials });
const margin = { margin: 0.005 };
/** Ten slices in all of which the head is a little worse. */
const differences = Array.from({ length: 10 }, (_, slice) => 0.005 + slice / 1000);

test('clearly more failed requests, spread over the run, fail', () => {
  expect(judgeProportion({ base: of(3), head: of(80), slices: 9, differences }, margin)).toMatchObject({
    status: 'fail',
    difference: 0.0077,
  });
});

test('a burst in one slice is no rate', () => {
  expect(judgeProportion({ base: of(3), head: of(80), slices: 2, differences }, margin)?.status).not.toBe(
    'fail',
  );
});

test('a few more than before pass, where many more are ruled out', () => {
  expect(judgeProportion({ base: of(3), head: of(9), slices: 5, differences }, margin)).toMatchObject({
    status: 'pass',
  });
  expect(judgeProportion({ base: of(80), head: of(3), slices: 3, differences }, margin)).toMatchObject({
    status: 'pass',
  });
});

test('few requests tell nothing, and none give no decision', () => {
  expect(judgeProportion({ base: of(0, 40), head: of(2, 40), slices: 2, differences }, margin)).toMatchObject(
    {
      status: 'inconclusive',
    },
  );
  expect(
    judgeProportion({ base: of(0, 40), head: of(0, 0), slices: 0, differences }, margin),
  ).toBeUndefined();
});

test('what a budget allows is allowed', () => {
  expect(
    judgeProportion({ base: of(3), head: of(80), slices: 9, differences }, { ...margin, allowed: 0.01 })
      ?.status,
  ).toBe('pass');
});

test('bursts that hit the head in a few slices may be a coin that fell so, however many requests they cost', () => {
  const bursts = (hit: number, of: number) =>
    judgeProportion(
      {
        base: { hits: 0, trials: 500 * of },
        head: { hits: 100 * hit, trials: 500 * of },
        slices: hit,
        differences: Array.from({ length: of }, (_, slice) => (slice < hit ? 0.2 : 0)),
      },
      margin,
    )?.status;
  expect([bursts(3, 10), bursts(6, 10), bursts(7, 10), bursts(16, 20)]).toEqual([
    'inconclusive',
    'inconclusive',
    'fail',
    'fail',
  ]);
  // Fewer than 7 pairs never fail.
  expect([1, 2, 3, 4, 5, 6].map((of) => bursts(of, of))).not.toContain('fail');
});
