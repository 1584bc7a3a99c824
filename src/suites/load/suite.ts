import type { Suite } from '#model/contract/suite.ts';
import { looser } from './scenario/looser.ts';
import { metrics } from './metrics.ts';
import { Options } from './scenario/options.ts';
import { plan } from './scenario/tasks.ts';
import { slice } from './scenario/slice.ts';

/** Sends requests at a rate and counts how long each took from the moment it was due. */
export const load: Suite<Options> = {
  id: 'load',
  title: 'Load',
  options: Options,
  metrics,
  recommended: [
    { metric: 'error-rate', max: 0.01, level: 'fail' },
    { metric: 'p50', regress: 0.2, level: 'fail' },
    { metric: 'p95', regress: 0.2, level: 'warn' },
  ],
  byDefault: false,
  sustained: true,
  resets: false,
  looser,
  plan,
  slice,
  async measure(task, bench) {
    const { measure } = await import('./engine.ts');
    return measure(task, bench);
  },
};
