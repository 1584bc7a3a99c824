import type { Suite } from '#model/suite.ts';
import { metrics } from './metrics.ts';
import { Options } from './options.ts';
import { plan } from './plan.ts';

/**
 * Loads every page in a fresh Chrome and takes what Lighthouse can tell of it.
 * Of the recommended budgets only the deterministic bytes may fail a branch, and only by a tenth of the page:
 * nobody adds that by chance. The timings hang on the machine, so out of the box they warn.
 */
export const lighthouse: Suite<Options> = {
  id: 'lighthouse',
  title: 'Lighthouse',
  options: Options,
  metrics,
  recommended: [
    { metric: 'performance', min: 0.9, level: 'warn' },
    { metric: 'lcp', max: 2_500, level: 'warn' },
    { metric: 'cls', max: 0.1, level: 'warn' },
    { metric: 'total-bytes', regress: 0.1, level: 'fail' },
  ],
  byDefault: true,
  resets: true,
  plan,
  async measure(task, bench) {
    const { measure } = await import('./engine.ts');
    return measure(task, bench);
  },
  async contrast(subject, now, before) {
    const { contrast } = await import('./contrast.ts');
    return contrast(subject, now, before);
  },
};
