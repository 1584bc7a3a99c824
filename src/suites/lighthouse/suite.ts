import type { Suite } from '#model/contract/suite.ts';
import { metrics } from './metrics.ts';
import { looser, Options } from './options.ts';
import { plan, slice } from './tasks.ts';

/**
 * Loads every page in a fresh profile of Chrome and takes what Lighthouse can tell of it.
 * Of the recommended budgets those may fail a branch that are the same on every machine: bytes, by a tenth of the page,
 * which nobody adds by chance, and what base and head differ by when they are measured side by side. What a page takes
 * by itself hangs on the machine, so out of the box it warns.
 * Of the main thread's work the CPU time is gated, since wall time on a busy machine is waiting: pairs of the same page
 * differ in TBT by half and more. Where Chrome gives no CPU times, TBT is held to the same.
 */
export const lighthouse: Suite<Options> = {
  id: 'lighthouse',
  title: 'Lighthouse',
  options: Options,
  metrics,
  recommended: [
    { metric: 'performance', min: 0.9, level: 'warn' },
    { metric: 'lcp', regress: 0.05, level: 'fail' },
    { metric: 'cpu-tbt', regress: 0.1, otherwise: 'tbt', level: 'fail' },
    { metric: 'script-cpu', regress: 0.1, otherwise: 'tbt', level: 'fail' },
    { metric: 'cls', max: 0.1, level: 'warn' },
    { metric: 'total-bytes', regress: 0.1, level: 'fail' },
  ],
  byDefault: true,
  resets: true,
  looser,
  plan,
  slice,
  async measure(task, bench) {
    const { measure } = await import('./engine.ts');
    return measure(task, bench);
  },
  async together(pairs) {
    const { together } = await import('./engine.ts');
    return together(pairs);
  },
  async apart(runs) {
    const { apart } = await import('./engine.ts');
    return apart(runs);
  },
  async receive(task, bench) {
    const { receive } = await import('./engine.ts');
    return receive(task, bench);
  },
  async contrast(subject, now, before) {
    const { contrast } = await import('./contrast.ts');
    return contrast(subject, now, before);
  },
};
