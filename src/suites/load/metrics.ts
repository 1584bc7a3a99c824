import type { Metric } from '#model/observation/metric.ts';

interface Percentile {
  readonly id: string;
  readonly q: number;
  readonly needs: number;
  readonly role: Metric['role'];
}

/** Fewest requests whose 95 % interval for a quantile is finite. */
export function minRequestsFor(q: number): number {
  return Math.ceil(Math.log(0.025) / Math.log(q));
}

function percentile(id: string, q: number, role: Metric['role']): Percentile {
  return { id, q, needs: minRequestsFor(q), role };
}

/** Of latency, with the fewest requests it takes. */
export const percentiles: readonly Percentile[] = [
  percentile('p50', 0.5, 'gate'),
  percentile('p90', 0.9, 'gate'),
  percentile('p95', 0.95, 'gate'),
  percentile('p99', 0.99, 'watch'),
  percentile('p99.9', 0.999, 'watch'),
];

const time = {
  unit: 'ms',
  family: 'latency',
  better: 'lower',
  compare: 'ratio',
  margin: 0.1,
  floor: 2,
} as const;

/** Latencies told under another one; first of all the p95, which most budgets are about. */
const leads: Readonly<Record<string, string[]>> = {
  p95: ['p50', 'p90', 'p99', 'p99.9', 'mean', 'max', 'service-p95', 'ttfb-p95'],
  p90: ['p50', 'mean'],
  p99: ['p99.9', 'max'],
};

/** Every figure of a scenario; endpoints have all but those of the machine. */
export const metrics: readonly Metric[] = [
  ...percentiles.map(({ id, q, role }): Metric => ({
    id,
    title: id,
    ...time,
    ...(leads[id] && { leads: leads[id] }),
    quantile: q,
    role,
  })),
  { id: 'mean', title: 'Mean latency', ...time, mean: true, role: 'watch' },
  { id: 'max', title: 'Longest latency of a run', ...time, quantile: 1, role: 'watch' },
  {
    id: 'error-rate',
    title: 'Error rate',
    unit: 'ratio',
    family: 'errors',
    better: 'lower',
    compare: 'difference',
    margin: 0.005,
    role: 'gate',
  },
  {
    id: 'throughput',
    title: 'Throughput',
    unit: 'per-second',
    family: 'throughput',
    better: 'higher',
    compare: 'ratio',
    margin: 0.05,
    role: 'gate',
  },
  { id: 'service-p95', title: 'Service time p95', ...time, quantile: 0.95, phase: 'service', role: 'watch' },
  { id: 'ttfb-p95', title: 'First byte p95', ...time, quantile: 0.95, phase: 'first-byte', role: 'watch' },
  { id: 'lag-p99', title: 'Own lateness p99', ...time, family: 'generator', role: 'watch' },
];
