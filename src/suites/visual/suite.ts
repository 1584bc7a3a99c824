import type { Suite } from '#model/contract/suite.ts';
import { looser } from './looser.ts';
import { metrics } from './metrics.ts';
import { Options } from './options.ts';
import { plan } from './tasks.ts';

/** Looks at every page in every viewport: a picture, its elements, and what testers find. */
export const visual: Suite<Options> = {
  id: 'visual',
  title: 'Visual QA',
  options: Options,
  metrics,
  recommended: [
    { metric: 'changed-pixels', max: 0.001, level: 'fail' },
    { metric: 'function-calls', regress: 0.05, level: 'fail' },
    { metric: 'executed-blocks', regress: 0.05, level: 'fail' },
    { metric: 'event-listeners', regress: 0.1, level: 'fail' },
    { metric: 'dom-nodes', regress: 0.1, level: 'fail' },
  ],
  byDefault: true,
  resets: true,
  looser,
  plan,
  // Where both sides show the same at once there is nothing to explain; what differs is looked at again.
  slice: (task) => ({ task, fewest: 1 }),
  async measure(task, bench) {
    const { measure } = await import('./engine.ts');
    return measure(task, bench);
  },
  async measureInPair(task, bench) {
    const { measureOnce } = await import('./engine.ts');
    return measureOnce(task, bench);
  },
  async measureAgain(task, bench, earlier) {
    const { measureAgain } = await import('./engine.ts');
    return measureAgain(task, bench, earlier);
  },
  async receive(task, bench) {
    const { receive } = await import('./engine.ts');
    return receive(task, bench);
  },
  async contrast(subject, now, before) {
    const { contrast } = await import('./contrast.ts');
    return contrast(subject, now, before);
  },
  async restless(side) {
    const { movedIn } = await import('./changes/remembered.ts');
    return movedIn(side);
  },
  again: {
    forBaseline: 3,
    async look(task, bench, earlier) {
      const { lookAgain } = await import('./engine.ts');
      return lookAgain(task, bench, earlier);
    },
  },
};
