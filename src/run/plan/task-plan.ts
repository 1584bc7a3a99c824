import type { Config } from '#model/config.ts';
import type { Plan, Task } from '#model/task.ts';
import { Failure, problemsOf, type Problem } from '#model/problem.ts';
import type { Suite } from '#model/contract/suite.ts';
import { wallOf } from '../lanes.ts';

const BACKGROUND = 1.15;

function idle(file: string, suite: string): Problem {
  return {
    code: 'config/nothing-to-measure',
    owner: 'config',
    message: `The suite ${suite} of ${file} has nothing to measure.`,
    next: 'Name at least one page under pages, or take the suite out.',
  };
}

/**
 * Every task in the order of the config, or one Failure with the mistakes of all suites. `owned`: the
 * target's owner lifted the load caps.
 */
export function planOf(config: Config, suites: readonly Suite[], owned: boolean): Plan {
  const problems: Problem[] = [];
  const tasks: Task[] = [];
  for (const wanted of config.suites) {
    const suite = suites.find((one) => one.id === wanted.uses);
    if (!suite) throw new Error(`config let through an unknown suite ${wanted.uses}`);
    try {
      const planned = suite.plan(wanted.options, {
        name: wanted.name,
        pages: config.pages,
        owned,
        actors: config.actors.map(({ name }) => name),
        ...(wanted.placeOf && { placeOf: wanted.placeOf }),
      });
      if (planned.length === 0) throw new Failure(idle(config.file, wanted.name));
      tasks.push(...planned.map((task) => ({ ...task, suite: wanted.name, uses: wanted.uses })));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      problems.push(
        ...problemsOf(error).map((one) => ({
          suite: wanted.name,
          ...(wanted.place && { place: wanted.place }),
          ...one,
        })),
      );
    }
  }
  if (problems.length > 0) throw new Failure(...problems);
  if (tasks.length === 0) {
    throw new Failure({
      code: 'config/nothing-to-measure',
      owner: 'config',
      message: `${config.file} asks for nothing to be measured.`,
      next: 'Name at least one page under pages, or a load scenario under suites.',
    });
  }
  return { tasks };
}

/** The same plan with every page looked at so often at least. What sends load is measured as often as it says. */
export function withLooks({ tasks }: Plan, looks: number): Plan {
  return {
    tasks: tasks.map((task) => (task.load ? task : { ...task, runs: Math.max(task.runs, looks) })),
  };
}

/** What a plan will probably take, in ms. */
export function estimateOf(plan: Plan): number {
  const ms = ({ runs, warmup, estimate }: Task): number => (runs + warmup) * estimate;
  return BACKGROUND * wallOf(plan.tasks, (task) => task, ms);
}
