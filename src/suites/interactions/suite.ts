import type { Suite } from '#model/contract/suite.ts';
import { looser } from './looser.ts';
import { metrics } from './metrics.ts';
import { Options } from './options.ts';
import { plan } from './tasks.ts';

/**
 * Does on a page what its visitors do, by real input events, and times how soon each is answered with a new frame.
 * It is not known before what a page asks for then, so no page of it is proved unchanged by what a browser receives.
 */
export const interactions: Suite<Options> = {
  id: 'interactions',
  title: 'Interactions',
  options: Options,
  metrics,
  recommended: [
    { metric: 'inp', regress: 0.1, level: 'fail' },
    { metric: 'long-frames-blocking', regress: 0.1, level: 'warn' },
  ],
  byDefault: false,
  resets: true,
  looser,
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
