import type { SideName } from '#model/record/pairs.ts';
import type { Problem } from '#model/problem.ts';

/** Who failed in one pair, and of what; empty where both runs gave something. */
export type Failed = Partial<Readonly<Record<SideName, readonly Problem[]>>>;

/** Whose fault it is that a task is measured no further in pairs. */
export interface Fault {
  readonly of: SideName | 'both' | 'machine';
  readonly problems: readonly Problem[];
}

/** Two failed runs of one side alone, or of both together, are no accident. */
const MAX_FAILED_PAIRS = 2;
/** Our own machine is given up after this many failures one after another. */
const MAX_FAILED_IN_A_ROW = 3;

const byMachine = (problems: readonly Problem[]): boolean =>
  problems.every(({ owner }) => owner === 'environment');

const lasting = (problems: Failed[SideName]): problems is readonly Problem[] =>
  problems !== undefined && !byMachine(problems);

function blamed({ base, head }: Failed): SideName | 'both' | undefined {
  if (lasting(base)) return lasting(head) ? 'both' : 'base';
  return lasting(head) ? 'head' : undefined;
}

/** Whether nothing but our machine kept the pair from being whole. */
function isOurs(failed: Failed): boolean {
  const all = [failed.base, failed.head].filter((one) => one !== undefined);
  return all.length > 0 && all.every(byMachine);
}

/** What is no fault of the head, since the base fails of the same. */
function excused(problem: Problem, base: readonly Problem[]): Problem {
  const isShared = problem.excuse !== undefined && base.some(({ code }) => code === problem.code);
  return isShared ? { ...problem, excuse: 'base-fails-too' } : problem;
}

const where = { head: '', base: 'On the base: ', both: 'On both sides: ' } as const;

/**
 * What ends a task's pairs: `tried` are all its pairs, oldest first. `hopeless`: no other comes and none was
 * whole, so that one failure is enough.
 */
export function faultOf(tried: readonly Failed[], hopeless = false): Fault | undefined {
  const [row, many] = hopeless ? [1, 1] : [MAX_FAILED_IN_A_ROW, MAX_FAILED_PAIRS];
  const latest = tried.slice(-row);
  if (latest.length === row && latest.every(isOurs))
    return { of: 'machine', problems: latest.flatMap(({ base, head }) => head ?? base ?? []).slice(-1) };
  for (const side of ['head', 'both', 'base'] as const) {
    const all = tried.filter((one) => blamed(one) === side);
    const problems = all.at(-1)?.[side === 'both' ? 'head' : side] ?? [];
    if (all.length >= many)
      return {
        of: side,
        problems: problems.map((one) => ({
          ...excused(one, side === 'both' ? (all.at(-1)?.base ?? []) : []),
          message: `${where[side]}${one.message}`,
        })),
      };
  }
  return undefined;
}
