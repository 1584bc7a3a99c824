import type { Metric } from '#model/observation/metric.ts';

const common = { family: 'main-thread', better: 'lower' } as const;

/** What the visits of this suite are measured by. */
export const metrics: readonly Metric[] = [
  {
    ...common,
    id: 'inp',
    title: 'INP',
    unit: 'ms',
    compare: 'ratio',
    margin: 0.1,
    floor: 20,
    role: 'gate',
    leads: ['long-frames-blocking', 'long-frames'],
  },
  {
    ...common,
    id: 'long-frames-blocking',
    title: 'Blocking time of long frames',
    unit: 'ms',
    compare: 'ratio',
    margin: 0.1,
    floor: 30,
    // Zero on a good page, so both sides are lifted before they are divided.
    offset: 50,
    role: 'gate',
  },
  { ...common, id: 'long-frames', title: 'Long frames', unit: 'count', compare: 'difference', role: 'watch' },
];
