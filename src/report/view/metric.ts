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
