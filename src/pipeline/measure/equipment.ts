import type { Bench } from '#model/contract/bench.ts';
import type { Equipment } from '#run/single/bench.ts';
import type { Visit } from '../comparison/base.ts';
import type { Measuring } from '../prepare/prepared.ts';

/** What a side is measured with; `targets` are both sides', where there are two. */
export function equipmentOf(
  { run, extensions, seed, env, projectFolder }: Measuring,
  { reach }: Visit,
  targets: Bench['targets'],
  chrome: Bench['chrome'],
): Equipment {
  const { stateAdapters } = extensions;
  return { ...reach, targets, chrome, seed, env, projectFolder, stateAdapters, redact: run.redact };
}
