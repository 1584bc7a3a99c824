import type { Suite } from '#model/contract/suite.ts';
import type { Plan } from '#model/task.ts';
import { wallOf } from '../lanes.ts';
import { beforePairs, pairPlan } from '../pairs/pair-plan.ts';

/** What a comparison's time is spent on. */
export interface Paired {
  readonly plan: Plan;
  readonly suites: readonly Suite[];
  /** Most pairs of a comparison. */
  readonly maxPairs: number;
}

/** How far a comparison's time goes, by the suites' own estimates. */
export interface Reach {
  /** Pairs of every task. */
  readonly pairs: number;
  /** ms there are, and ms that the pairs which usually tell would take. */
  readonly time: number;
  readonly enough: number;
  readonly tasks: number;
  /** Whether they are as many as usually tell a change of 10 %, or as were asked for. */
  readonly isEnough: boolean;
}

/** From so many pairs on a time can fail at all, and at so many it is first looked at for that. */
const [PAIRS_TO_FAIL, PAIRS_TO_TELL] = [7, 10] as const;

/** ms of a comparison that nobody gave a time: what the pairs that usually tell take, within these. */
const [LEAST, MOST] = [600_000, 1_800_000] as const;

/** ms of one pair of every task, and of what comes before the first. */
function roundOf({ plan, suites, maxPairs }: Paired): { readonly pair: number; readonly before: number } {
  const slices = plan.tasks.flatMap((task) => {
    const suite = suites.find(({ id }) => id === task.uses);
    return suite ? [pairPlan(suite, task, maxPairs).slice] : [];
  });
  return {
    pair: wallOf(
      slices,
      ({ task }) => task,
      ({ task }) => 2 * task.estimate,
    ),
    before: slices.reduce((sum, slice) => sum + beforePairs(slice), 0),
  };
}

function timeFor(paired: Paired, pairs: number): number {
  const { pair, before } = roundOf(paired);
  return before + pairs * pair;
}

/** ms that a comparison may take where the config does not say: long enough to tell where half an hour is. */
export function usualTime(paired: Paired): number {
  return Math.min(MOST, Math.max(LEAST, timeFor(paired, PAIRS_TO_TELL)));
}

/** How many pairs of everything fit in `time` ms. */
export function reachOf(paired: Paired, time: number): Reach {
  const { pair, before } = roundOf(paired);
  const fit = pair > 0 ? Math.floor(Math.max(0, time - before) / pair) : paired.maxPairs;
  const [pairs, wanted] = [Math.min(paired.maxPairs, fit), Math.min(paired.maxPairs, PAIRS_TO_TELL)];
  const tasks = paired.plan.tasks.length;
  return { pairs, time, enough: timeFor(paired, wanted), tasks, isEnough: pairs >= wanted };
}

const minutes = (ms: number): string => `${Math.ceil(ms / 60_000)} min`;

/**
 * What this time can prove, as a sentence without its end:
 * `10 min are time for about 4 pairs of 6 tasks, and a time needs 7 to fail: …`.
 */
export function reachWords({ pairs, time, enough, tasks, isEnough }: Reach): string {
  const there =
    `${minutes(time)} are time for about ${pairs} ${pairs === 1 ? 'pair' : 'pairs'} ` +
    `of ${tasks} ${tasks === 1 ? 'task' : 'tasks'}`;
  if (isEnough) return there;
  const proves =
    pairs < PAIRS_TO_FAIL
      ? `and a time needs ${PAIRS_TO_FAIL} to fail, unless it is several times slower`
      : 'enough to prove a large change, hardly one of 10 %';
  return `${there}, ${proves}: give it ${minutes(enough)} (\`compare.max-time\`), or measure fewer pages`;
}
