import { expect, test } from 'vitest';
import { estimateOf } from './estimate.ts';

test('every kind of samples gives one value or the reason why not', () => {
  expect(estimateOf({ kind: 'proportion', hits: 3, trials: 12 }, {})).toMatchObject({
    value: 0.25,
    basis: { kind: 'proportion', n: 12 },
  });
  expect(estimateOf({ kind: 'proportion', hits: 0, trials: 0 }, {})).toMatchObject({ ok: false });
  expect(estimateOf({ kind: 'replicates', values: [1, 9, 2], whole: 4 }, {})).toMatchObject({
    value: 4,
    basis: { kind: 'replicates', n: 3 },
  });
  expect(estimateOf({ kind: 'replicates', values: [1, 2], count: 80 }, {})).toMatchObject({
    basis: { n: 2, count: 80 },
  });
  expect(estimateOf({ kind: 'replicates', values: [100, 110, 130] }, {})).toMatchObject({
    spread: expect.closeTo(14.826, 9),
    noise: expect.closeTo(14.826 / 110, 9),
  });
  expect(estimateOf({ kind: 'replicates', values: [100, 110] }, {})).not.toHaveProperty('spread');
  expect(estimateOf({ kind: 'histogram', histogram: 'x', quantile: 0.5, windows: [] }, {})).toMatchObject({
    ok: false,
    reason: 'its histogram x is missing',
  });
  expect(estimateOf(undefined, {})).toMatchObject({ ok: false, reason: 'it was not measured' });
});
