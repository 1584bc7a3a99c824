import type { Metric } from '#model/observation/metric.ts';

const count = { unit: 'count', family: 'other', better: 'lower', compare: 'difference' } as const;
const share = { unit: 'ratio', family: 'other', better: 'higher', compare: 'difference' } as const;

/** What a walk through a graph came to. */
export const metrics: readonly Metric[] = [
  { ...count, id: 'violations', title: 'Broken rules', family: 'errors', role: 'gate' },
  { ...share, id: 'edge-coverage', title: 'Transitions tried', leads: ['pair-coverage'], role: 'gate' },
  { ...share, id: 'pair-coverage', title: 'Pairs of transitions tried', role: 'watch' },
  { ...count, id: 'states', title: 'States', better: 'higher', role: 'watch' },
  { ...count, id: 'transitions', title: 'Transitions', better: 'higher', role: 'watch' },
  { ...count, id: 'unsteady-transitions', title: 'Transitions that differ by themselves', role: 'watch' },
  { ...count, id: 'requests-sent', title: 'Requests sent', role: 'watch' },
];
