import { expect, test } from 'vitest';
import { metrics } from '../metrics.ts';
import { workMeasurements } from './measurements.ts';

const figures = {
  calls: 45_453,
  blocks: 79_490,
  nodes: 1_476,
  listeners: 28,
  heap: 2_549_884,
  layouts: 18,
  styleRecalcs: 40,
};

const samplesOf = (...looks: readonly Partial<typeof figures>[]) =>
  Object.fromEntries(
    workMeasurements(
      'home',
      looks.map((other) => ({ figures: { ...figures, ...other } })),
    ).map(({ metric, samples }) => [metric, samples]),
  );

test('what looks agree on is exact, a value each; frames and memory are only watched', () => {
  expect(samplesOf({}, { layouts: 19 })).toEqual({
    'function-calls': { kind: 'exact', values: [45_453, 45_453] },
    'executed-blocks': { kind: 'exact', values: [79_490, 79_490] },
    'dom-nodes': { kind: 'exact', values: [1_476, 1_476] },
    'event-listeners': { kind: 'exact', values: [28, 28] },
    'heap-bytes': { kind: 'replicates', values: [2_549_884, 2_549_884] },
    layouts: { kind: 'replicates', values: [18, 19] },
    'style-recalcs': { kind: 'replicates', values: [40, 40] },
  });
});

test('a page that does something else each time gives no figure, and says why', () => {
  const { 'function-calls': calls, 'executed-blocks': blocks } = samplesOf({}, { calls: 45_460 });
  expect(calls).toEqual({
    kind: 'absent',
    reason: 'it differs from one visit of this build to the next (45,453 and 45,460)',
    unsteady: true,
  });
  expect(blocks).toMatchObject({ kind: 'exact' });
});

test('every figure is of a metric of the suite, and only what is exact may fail anything', () => {
  const kinds = Object.entries(samplesOf({}, {})).map(([id, { kind }]) => [
    kind === 'exact' ? 'gate' : 'watch',
    metrics.find((metric) => metric.id === id)?.role,
  ]);
  expect(kinds.every(([meant, is]) => meant === is)).toBe(true);
});
