import { reachesBeyondTarget } from '#http/state/options.ts';
import type { Suite } from '#model/contract/suite.ts';
import { looser } from './looser.ts';
import { metrics } from './metrics.ts';
import { Options } from './options.ts';
import { plan } from './tasks.ts';

/** Walks through all states that requests lead to, and holds what it sees to rules after every one. */
export const explore: Suite<Options> = {
  id: 'explore',
  title: 'State graph',
  options: Options,
  metrics,
  // Each broken rule fails by itself where the base does not break it too.
  recommended: [{ metric: 'violations', max: 0, level: 'warn' }],
  byDefault: false,
  reachesBeyondTarget: ({ state }) => reachesBeyondTarget(state),
  resets: true,
  looser,
  plan,
  // Whatever a run tells of came again from a clean start.
  slice: (task) => ({ task, fewest: 1 }),
  async foresee(task, project) {
    const { foresee } = await import('./engine.ts');
    return foresee(task, project);
  },
  async measure(task, bench) {
    const { measure } = await import('./engine.ts');
    return measure(task, bench);
  },
  async contrast(subject, now, before) {
    const { contrast } = await import('./contrast.ts');
    return contrast(subject, now, before);
  },
};
