import type { Paired, SideName } from '#model/record/pairs.ts';
import type { Plan, Task } from '#model/task.ts';
import { Failure, type Problem } from '#model/problem.ts';
import type { RunEvent } from '#model/contract/event.ts';
import type { Bench } from '#model/contract/bench.ts';
import type { Observation } from '#model/contract/observation.ts';
import type { Suite } from '#model/contract/suite.ts';
import { equipmentFor } from '../../../fixtures/bench.ts';
import { probeSuite, probeTask } from '../../../fixtures/probe.ts';
import { executeLive, type LiveMeans, type LiveTaken } from './live.ts';

// Live pairs of a suite that a test writes itself, and everything that was seen of them.

export const pageGone: Problem = {
  code: 'target/page-status',
  owner: 'target',
  message: '/ answers 500.',
  next: 'Mend it.',
};
export const chromeDied: Problem = {
  code: 'environment/chrome-died',
  owner: 'environment',
  message: 'Chrome died.',
  next: 'Run again.',
};

/** One run of a probe: whose, of which task, and the how-manieth of that side and task (0 on). */
export interface Call {
  readonly side: SideName;
  readonly task: string;
  readonly run: number;
  readonly bench: Bench;
}

/** What a run saw of the subject `home`: an exact size, a time, a share. */
export function sight(time: number, size = 5): Observation {
  const subject = 'home';
  return {
    measurements: [
      { subject, metric: 'size', samples: { kind: 'exact', values: [size] } },
      { subject, metric: 'time', samples: { kind: 'replicates', values: [time] } },
      { subject, metric: 'errors', samples: { kind: 'proportion', hits: 1, trials: 10 } },
    ],
    findings: [],
    exhibits: [],
  };
}

export function fails(problem: Problem): never {
  throw new Failure(problem);
}

export interface Played {
  readonly taken: LiveTaken;
  readonly calls: readonly Call[];
  readonly events: readonly RunEvent[];
  /** Most runs that went on at the same time. */ readonly atOnce: number;
}

interface Play {
  readonly tasks?: readonly Partial<Task>[];
  readonly suite?: Partial<Suite>;
  readonly means?: Partial<LiveMeans>;
  readonly stop?: AbortController;
  readonly seed?: number;
  /** Tasks worth another pair. */
  open?(paired: Paired, last: boolean): readonly string[];
}

/** Ids of planned tasks are `a`, `b`, …; each knows the subject `home`. */
export function planOf(tasks: readonly Partial<Task>[]): Plan {
  return {
    tasks: tasks.map((task, index) => ({ ...probeTask, id: 'abcdef'.charAt(index), ...task })),
  };
}

/** Plays pairs against a probe that answers a run as `measure` says. */
export async function play(
  measure: (call: Call) => Observation | Promise<Observation>,
  {
    tasks = [{}],
    suite = {},
    means = {},
    stop = new AbortController(),
    seed = 1,
    open = () => [],
  }: Play = {},
): Promise<Played> {
  const calls: Call[] = [];
  const events: RunEvent[] = [];
  let [now, atOnce] = [0, 0];
  const measured: Suite = {
    ...probeSuite(async (task, bench) => {
      const side = bench.target === 'http://base' ? 'base' : 'head';
      const call = {
        side,
        task: task.id,
        run: calls.filter((one) => one.side === side && one.task === task.id).length,
        bench,
      } as const;
      calls.push(call);
      now += 1;
      atOnce = Math.max(atOnce, now);
      try {
        await new Promise((resolve) => setTimeout(resolve));
        return await measure(call);
      } finally {
        now -= 1;
      }
    }),
    ...suite,
  };
  const equipment = (target: string) => equipmentFor(target, { signal: stop.signal, seed, chrome: () => '' });
  const taken = await executeLive(planOf(tasks), {
    suites: [measured],
    sides: { base: equipment('http://base'), head: equipment('http://head') },
    keep: async (body) => ({ sha256: String.fromCharCode(...body).padEnd(64, '0'), bytes: body.length }),
    hindered: new Map(),
    hinderedBase: new Map(),
    maxPairs: 6,
    until: Infinity,
    outlook: (paired, last) => ({
      open: new Set(open(paired, last)),
      figures: { decided: 1, of: 2, failed: false },
    }),
    inDoubt: () => false,
    emit: (event) => events.push(event),
    ...means,
  });
  return { taken, calls, events, atOnce };
}
