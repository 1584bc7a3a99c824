import type { Metric } from '#model/observation/metric.ts';

/** What journeys are measured by. */
export const metrics: readonly Metric[] = [
  {
    id: 'steps-passed',
    title: 'Steps passed',
    unit: 'count',
    family: 'errors',
    better: 'higher',
    compare: 'difference',
    role: 'gate',
  },
  {
    id: 'duration',
    title: 'Duration',
    unit: 'ms',
    family: 'latency',
    better: 'lower',
    compare: 'ratio',
    margin: 0.2,
    floor: 50,
    role: 'watch',
  },
];
