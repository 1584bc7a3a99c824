import { reachesBeyondTarget } from '#http/state/options.ts';
import type { Suite } from '#model/contract/suite.ts';
import { allStepsIn, entriesOf, fragmentSteps, isMap } from './check/walk.ts';
import { looser } from './looser.ts';
import { metrics } from './metrics.ts';
import { Options } from './options.ts';
import { plan } from './tasks.ts';

/** Code of the repository is run, or systems besides the target are changed. */
function reachesBeyond({ fragments, journeys, state }: Options): boolean {
  if (state && reachesBeyondTarget(state)) return true;
  const lists = [
    ...entriesOf(fragments).map(([name, fragment]) => fragmentSteps(name, fragment)[0]),
    ...entriesOf(journeys).flatMap(([, each]) => (isMap(each) ? [each['steps'], each['always']] : [])),
  ];
  return lists.some((list) => allStepsIn(list, []).some(({ step }) => step['run'] !== undefined));
}

/** Goes ways through a site step by step, by requests and in a browser, and looks whether each does what it should. */
export const journey: Suite<Options> = {
  id: 'journey',
  title: 'Journeys',
  options: Options,
  metrics,
  recommended: [{ metric: 'steps-passed', regress: 0, level: 'fail' }],
  byDefault: false,
  variables: true,
  includes: ['journeys', 'fragments'],
  reachesBeyondTarget: reachesBeyond,
  looser,
  plan,
  async foresee(task, project) {
    const { foresee } = await import('./engine.ts');
    return foresee(task, project);
  },
  async measure(task, bench) {
    const { measure } = await import('./engine.ts');
    return measure(task, bench);
  },
};
