import type { Metric } from '#model/observation/metric.ts';

const count = (id: string, title: string, floor: number): Metric => ({
  id,
  title,
  unit: 'count',
  family: 'main-thread',
  better: 'lower',
  compare: 'ratio',
  floor,
  role: 'gate',
});
const counted = (id: string, title: string, floor: number): Metric => ({
  ...count(id, title, floor),
  deterministic: true,
});
const watched = (metric: Metric): Metric => ({ ...metric, role: 'watch' });

/**
 * What a page does until it is at rest, counted under a clock and with chances that are the same at each look, so that
 * neither machine nor load is in it. The floors are what a page may do more for reasons of no size: another variant of
 * a small library, a handful of elements.
 */
const work: readonly Metric[] = [
  {
    ...counted('function-calls', 'Function calls', 1_000),
    leads: ['executed-blocks', 'layouts', 'style-recalcs'],
  },
  counted('executed-blocks', 'Executed blocks', 2_000),
  { ...counted('event-listeners', 'Event listeners', 20), leads: ['heap-bytes'] },
  { ...counted('dom-nodes', 'DOM nodes', 100), family: 'layout' },
  watched({ ...count('heap-bytes', 'JavaScript heap', 100_000), unit: 'bytes' }),
  watched(count('layouts', 'Layouts', 5)),
  watched(count('style-recalcs', 'Style recalculations', 5)),
];

/** What a page looks like, and what it does until it does. */
export const metrics: readonly Metric[] = [
  {
    id: 'changed-pixels',
    title: 'Changed pixels',
    unit: 'ratio',
    family: 'pixels',
    leads: ['page-height'],
    better: 'lower',
    compare: 'difference',
    role: 'gate',
    contrast: true,
  },
  {
    id: 'page-height',
    title: 'Page height',
    unit: 'pixels',
    family: 'pixels',
    better: 'lower',
    compare: 'difference',
    role: 'watch',
  },
  ...work,
];
