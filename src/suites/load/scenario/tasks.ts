import { endpointName, endpointOf, requestLine, type EndpointOptions } from '#http/endpoint-options.ts';
import type { Subject } from '#model/observation/subject.ts';
import type { Task } from '#model/task.ts';
import { Failure } from '#model/problem.ts';
import type { Shared } from '#model/contract/suite.ts';
import { CAPS, demandOf, keepCaps } from './caps.ts';
import type { Model, ScenarioInput } from './scenario-input.ts';
import type { Options, Scenario } from './options.ts';
import { peakRate, totalMs } from '../generate/schedule.ts';

/** Without a word in the config: 10/s for 30 s after 2 s of warming up. */
const RATE = 10;
const LENGTH = 30_000;
const WARMUP = 2_000;
/** Starting threads and reading results, ms. */
const OVERHEAD = 2_000;
/** A count of requests has no end of its own; a target slower than this a request (ms) is ended by the time limit. */
const SLOWEST = 2_000;

const subjectId = (scenario: string, endpoint: EndpointOptions): string =>
  `${scenario}/${endpointName(endpoint)}`;

function modelOf({ rate, concurrency, iterations, duration = LENGTH, overflow }: Scenario): Model {
  if (concurrency !== undefined)
    return { kind: 'closed', ...(iterations === undefined ? { ms: duration } : { iterations }) };
  const stretches = rate ?? [{ from: RATE, to: RATE }];
  return { kind: 'open', overflow, phases: stretches.map((stretch) => ({ ms: duration, ...stretch })) };
}

/**
 * Enough for answers of half a second at the highest rate, at least the ten anyone may have: with fewer, one endpoint
 * that grew slow would keep those of all others.
 */
function connectionsFor({ connections, concurrency }: Scenario, model: Model): number {
  const rate = model.kind === 'open' ? peakRate(model.phases) : 0;
  return concurrency ?? connections ?? Math.min(256, Math.max(CAPS.connections, Math.ceil(rate / 2)));
}

function inputOf(name: string, scenario: Scenario): ScenarioInput {
  const model = modelOf(scenario);
  const weighted = scenario.endpoints.some((endpoint) => endpoint.weight !== undefined);
  return {
    subject: name,
    ...(scenario.as !== undefined && { as: scenario.as }),
    model,
    connections: connectionsFor(scenario, model),
    warmup: scenario.warmup ?? WARMUP,
    timeout: scenario.timeout,
    gracefulStop: scenario['graceful-stop'],
    distribution: scenario.distribution ?? (weighted ? 'weighted' : 'round_robin'),
    endpoints: scenario.endpoints.map((endpoint) => ({
      subject: subjectId(name, endpoint),
      ...endpointOf(endpoint),
      weight: endpoint.weight ?? 1,
    })),
  };
}

function subjectsOf(suite: string, scenario: string, endpoints: readonly EndpointOptions[]): Subject[] {
  const names = endpoints.map(endpointName);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    throw new Failure({
      code: 'load/same-endpoint',
      owner: 'config',
      message: `${scenario} has two endpoints called ${twice}.`,
      next: 'Give each its own name: `name: first page`.',
      suite,
      subject: scenario,
    });
  }
  return [
    { id: scenario, scenario },
    ...endpoints.map((endpoint) => ({
      id: subjectId(scenario, endpoint),
      scenario,
      endpoint: { name: endpointName(endpoint), ...requestLine(endpoint) },
      parent: scenario,
    })),
  ];
}

function lengthOf({ model, connections }: ScenarioInput, each: number): number {
  if (model.kind === 'open') return totalMs(model.phases);
  return model.ms ?? Math.ceil(((model.iterations ?? 0) / connections) * each);
}

/** What one run of a scenario may and will take, ms. */
export function timesOf(input: ScenarioInput): Pick<Task, 'timeLimit' | 'estimate'> {
  const { warmup, gracefulStop, timeout } = input;
  return {
    timeLimit: warmup + lengthOf(input, SLOWEST) + gracefulStop + timeout + 30_000,
    estimate: warmup + lengthOf(input, 50) + OVERHEAD,
  };
}

/** One task a scenario. Throws a Failure when one asks more than the target's owner allowed. */
export function plan(options: Options, shared: Shared): readonly Omit<Task, 'suite' | 'uses'>[] {
  return Object.entries(options.scenarios).map(([name, scenario]) => {
    const input = inputOf(name, scenario);
    const demand = demandOf(input);
    if (!shared.owned) keepCaps(shared.name, name, demand);
    return {
      id: `${shared.name}:${name}`,
      subjects: subjectsOf(shared.name, name, scenario.endpoints),
      runs: 1,
      warmup: 0,
      ...timesOf(input),
      needs: [],
      load: { ...demand, ...(!shared.owned && { capped: true }) },
      input,
    };
  });
}
