import { stateOf, StateOptions } from '#http/state/options.ts';
import type { Bench } from '#model/contract/bench.ts';
import type { Extensions } from '#model/contract/extensions.ts';
import type { Equipment } from '#run/single/bench.ts';
import type { Visit } from '../comparison/base.ts';
import { openState } from '#state/open.ts';
import type { Run } from '../prepare/run.ts';
import type { Browser } from './browser.ts';

/** What both sides have in common. */
interface Shared extends Pick<Equipment, 'seed' | 'env' | 'projectFolder'> {
  readonly run: Run;
  readonly extensions: Pick<Extensions, 'stateAdapters'>;
}

/** What a side is measured with; `targets` are both sides', where there are two. */
export function equipmentOf(
  { run, extensions, seed, env, projectFolder }: Shared,
  { reach }: Visit,
  targets: Bench['targets'],
  browser: Browser,
): Equipment {
  const { stateAdapters } = extensions;
  const { base, head } = targets;
  const side = reach.target === base && base !== head ? 'base' : 'head';
  return {
    ...reach,
    targets,
    chrome: browser.path,
    warmChrome: browser.warmChrome,
    seed,
    env,
    projectFolder,
    openState: (options, world) =>
      openState(stateOf(StateOptions.parse(options), side), stateAdapters, {
        ...world,
        note: (text) => run.emit({ type: 'note', text }),
      }),
    hiding: (cookies) => run.secrets.hiding(cookies),
  };
}
