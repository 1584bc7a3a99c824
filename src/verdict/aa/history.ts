import type { History } from '#model/record/history.ts';
import type { Plan } from '#model/task.ts';
import { figureName } from '../checks/figure.ts';
import { priorFrom, type PastComparison, type Prior } from '../noise/prior.ts';

/** A task with the hash of how it measures. */
export interface Hashed {
  readonly task: Pick<Plan['tasks'][number], 'suite' | 'subjects'>;
  readonly hash: string;
}

/** Comparisons of a base with itself on machines of this class, by figure key, oldest first. */
function comparisonsHere(
  history: History | undefined,
  runner: string,
): ReadonlyMap<string, readonly PastComparison[]> {
  const past = new Map<string, PastComparison[]>();
  for (const { runner: its, comparisons = {} } of history?.entries ?? []) {
    if (its !== runner) continue;
    for (const [key, { pairs, spread, shift }] of Object.entries(comparisons))
      past.set(key, [...(past.get(key) ?? []), { pairs, spread, shift }]);
  }
  return past;
}

/**
 * What comparisons of the base with itself teach about the noise of this plan's figures, by the figures' names:
 * of figures measured as they are now, on machines like this.
 */
export function priorsFrom(
  history: History | undefined,
  runner: string,
  tasks: readonly Hashed[],
): ReadonlyMap<string, Prior> {
  const priors = new Map<string, Prior>();
  for (const [key, past] of comparisonsHere(history, runner)) {
    const prior = priorFrom(past);
    const figure = figureNamed(key, tasks);
    if (prior && figure !== undefined) priors.set(figure, prior);
  }
  return priors;
}

/** A figure key without its hash, if a task measures it so. */
function figureNamed(key: string, tasks: readonly Hashed[]): string | undefined {
  for (const {
    task: { suite, subjects },
    hash,
  } of tasks) {
    const subject = subjects.find(({ id }) => key.startsWith(`${suite}/${id}/`) && key.endsWith(`@${hash}`));
    const metric = subject && key.slice(`${suite}/${subject.id}/`.length, -`@${hash}`.length);
    if (subject && metric !== undefined && !metric.includes('/'))
      return figureName({ suite, subject: subject.id, metric });
  }
  return undefined;
}
