import type { ProjectFiles } from '#model/contract/bench.ts';
import type { Suite } from '#model/contract/suite.ts';
import { Failure, type Problem } from '#model/problem.ts';
import type { Plan } from '#model/task.ts';

/** What is known of tasks beforehand, in lines by their ids. */
export type Foreseen = ReadonlyMap<string, readonly string[]>;

const isAs = (one: Problem, other: Problem): boolean =>
  one.message === other.message &&
  one.place?.file === other.place?.file &&
  one.place?.line === other.place?.line;

/** What files of the project tell of each task. Rejects with a Failure of all that is wrong in them, each once. */
export async function foreseeAll(
  { tasks }: Plan,
  suites: readonly Suite[],
  project: ProjectFiles,
): Promise<Foreseen> {
  const known = new Map<string, readonly string[]>();
  const problems: Problem[] = [];
  for (const task of tasks) {
    const suite = suites.find(({ id }) => id === task.uses);
    try {
      known.set(task.id, (await suite?.foresee?.(task, project)) ?? []);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      problems.push(...error.problems.filter((each) => !problems.some((other) => isAs(each, other))));
    }
  }
  if (problems.length > 0) throw new Failure(...problems);
  return known;
}
