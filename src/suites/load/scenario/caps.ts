import { Failure, type Problem } from '#model/problem.ts';
import type { ScenarioInput } from './scenario-input.ts';
import { peakRate, scheduleOf, totalMs } from '../generate/schedule.ts';

/**
 * What a scenario asks of its target. `rate` is the highest, absent in the closed model; `requests` is absent when
 * answers decide it.
 */
export interface Demand {
  readonly rate?: number;
  readonly connections: number;
  readonly seconds?: number;
  readonly requests?: number;
}

/** What any target may be asked for; more needs its owner's word. Seconds are without the warm-up, requests with it. */
export const CAPS = { rate: 20, connections: 10, seconds: 60, requests: 1000 } as const;

export function demandOf({ model, connections, warmup }: ScenarioInput): Demand {
  if (model.kind === 'closed') {
    return {
      connections,
      ...(model.ms !== undefined && { seconds: model.ms / 1000 }),
      ...(model.iterations !== undefined && { requests: model.iterations }),
    };
  }
  const first = model.phases[0]?.from ?? 0;
  return {
    rate: peakRate(model.phases),
    connections,
    seconds: totalMs(model.phases) / 1000,
    requests: scheduleOf(
      [{ ms: warmup, from: first, to: first }, ...model.phases].filter((phase) => phase.ms > 0),
    ).total,
  };
}

const names = {
  rate: 'requests a second',
  connections: 'connections',
  seconds: 'seconds',
  requests: 'requests (the warm-up counts)',
} as const;

/** Throws a Failure that names every cap the scenario is over. */
export function keepCaps(suite: string, scenario: string, demand: Demand): void {
  const keys = ['rate', 'connections', 'seconds', 'requests'] as const;
  const problems = keys.flatMap((key): Problem[] => {
    const asked = demand[key];
    if (asked === undefined || asked <= CAPS[key]) return [];
    return [
      {
        code: 'load/over-cap',
        owner: 'config',
        message:
          `${scenario} asks for ${Math.round(asked * 100) / 100} ${names[key]}; ` +
          `a target whose owner has not agreed gets at most ${CAPS[key]}.`,
        next:
          'Ask for less, or, if the target is yours, say so with --i-own-this-target <host> ' +
          '(in the action: i-own-this-target).',
        suite,
        subject: scenario,
      },
    ];
  });
  if (problems.length > 0) throw new Failure(...problems);
}
