import type { Metric } from '#model/observation/metric.ts';
import type { Report } from '#model/record/report.ts';
import type { Check } from '#model/record/verdict.ts';

/** What a check's metric is, by the word of the suite that has it. */
export function metricOf(
  { run }: Report,
  { suite, metric }: Pick<Check, 'suite' | 'metric'>,
): Metric | undefined {
  const all = run.suites.find(({ name }) => name === suite)?.metrics;
  return all?.find(({ id }) => id === metric?.id);
}

/** Of what one run differs from another by chance, so much tells no change of a figure that nobody compared. */
const FAR = 2;

/** Whether a figure beyond a limit that asks for no comparison moved by no more than runs of one side may. */
function isWithinNoise({ now = 0, before = 0, noise = 0, limit, pairs }: Check): boolean {
  const isCompared = pairs !== undefined || limit === undefined || limit.type === 'regress';
  return !isCompared && Math.abs(now - before) <= FAR * noise * Math.abs(before);
}

/** Whether a figure is worse than it was; undefined where there is nothing to compare with. */
export function isWorse(check: Check): boolean | undefined {
  const { metric, now, before } = check;
  if (!metric || now === undefined || before === undefined) return undefined;
  if (isWithinNoise(check)) return false;
  return metric.better === 'lower' ? now > before : now < before;
}
