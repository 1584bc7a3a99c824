import type { ExactValues, Looks } from '#model/observation/looks.ts';
import type { Observed } from '#model/contract/observation.ts';
import { combineFindings } from './combine.ts';

/** Numbers that every run which gave any declared exact, and that differed by themselves in none. */
function exactOf(runs: readonly Observed[]): readonly ExactValues[] {
  const all = new Map<string, { subject: string; metric: string; values: number[]; isExact: boolean }>();
  for (const { subject, metric, samples } of runs.flatMap((run) => run.measurements)) {
    if (samples.kind === 'absent' && samples.unsteady !== true) continue;
    const key = `${subject}\n${metric}`;
    const known = all.get(key) ?? { subject, metric, values: [], isExact: true };
    if (samples.kind === 'exact') known.values.push(...samples.values);
    all.set(key, { ...known, isExact: known.isExact && samples.kind === 'exact' });
  }
  return [...all.values()]
    .filter(({ isExact }) => isExact)
    .map(({ subject, metric, values }) => ({ subject, metric, values }));
}

/** Runs of a task as looks at what it measures. */
export function looksOf(runs: readonly Observed[]): Looks {
  return { of: runs.length, findings: combineFindings(runs), exact: exactOf(runs) };
}
