import type { Check } from '#model/record/verdict.ts';

/** Beyond a limit that asks for no comparison, and by no more than runs of one side differ: nothing says that it moved. */
function isWithinNoise({ now = 0, before = 0, noise = 0, limit, pairs }: Check): boolean {
  const isCompared = pairs !== undefined || limit === undefined || limit.type === 'regress';
  return !isCompared && Math.abs(now - before) <= noise * Math.abs(before);
}

/** Whether a figure is worse than it was; undefined where there is nothing to compare with. */
export function isWorse(check: Check): boolean | undefined {
  const { metric, now, before } = check;
  if (!metric || now === undefined || before === undefined) return undefined;
  if (isWithinNoise(check)) return false;
  return metric.better === 'lower' ? now > before : now < before;
}
