import type { Subject } from '#model/observation/subject.ts';
import type { Task } from '#model/task.ts';
import { Failure } from '#model/problem.ts';
import type { Shared } from '#model/contract/suite.ts';
import { CAPS, demandOf, keepCaps } from './caps.ts';
import { requestLine, type Endpoint } from './endpoint-options.ts';
import type { BodyCheck, EndpointInput, Expectation, Input, Model } from './input.ts';
import type { Options, Scenario } from './options.ts';

/** Without a word in the config: 10/s for 30 s after 2 s of warming up. */
const RATE = 10;
const LENGTH = 30_000;
const WARMUP = 2_000;
/** Starting threads and reading results, ms. */
const OVERHEAD = 2_000;
/** A count of requests has no end of its own; a target slower than this a request (ms) is ended by the time limit. */
const SLOWEST = 2_000;

function checksOf(body: Endpoint['expect']['body']): Pick<Expectation, 'contains' | 'body'> {
  if (body === undefined) return { body: [] };
  if (typeof body === 'string') return { contains: body, body: [] };
  const { contains, ...paths } = body;
  const checks = Object.entries(paths).map(([path, check]): BodyCheck => {
    if (typeof check !== 'object' || check === null) return { path, equals: check };
    const { length, exists, equals } = check;
    const range = typeof length === 'number' ? { min: length, max: length } : (length ?? {});
    return {
      path,
      ...(exists !== undefined && { exists }),
      ...(equals !== undefined && { equals }),
      ...range,
    };
  });
  return { body: checks, ...(contains !== undefined && { contains: String(contains) }) };
}

function expectationOf({ expect }: Endpoint): Expectation {
  const { status, headers, duration } = expect;
  const named = Array.isArray(headers)
    ? headers.map((name) => ({ name }))
    : Object.entries(headers ?? {}).map(([name, value]) => ({ name, value }));
  return {
    statuses: status === undefined ? [] : [status].flat(),
    headers: named,
    ...checksOf(expect.body),
    ...(duration !== undefined && { duration }),
  };
}

function queryOf(values: Readonly<Record<string, string | number | boolean>>): string {
  // A template in a value must survive encoding: `${{ uuid }}` is filled in later.
  const encoded = (text: string) =>
    text
      .split(/(\$\{\{.*?\}\})/)
      .map((part, index) => (index % 2 === 0 ? encodeURIComponent(part) : part))
      .join('');
  return Object.entries(values)
    .map(([key, value]) => `${encodeURIComponent(key)}=${encoded(String(value))}`)
    .join('&');
}

function bodyOf({ json, form, body }: Endpoint): { readonly body?: string; readonly mime?: string } {
  if (json !== undefined) return { body: JSON.stringify(json), mime: 'application/json' };
  if (form !== undefined) return { body: queryOf(form), mime: 'application/x-www-form-urlencoded' };
  return body === undefined ? {} : { body };
}

/** What people call an endpoint: the name they gave it, or `GET /api/products`. */
function nameOf(endpoint: Endpoint): string {
  const { method, path } = requestLine(endpoint);
  return endpoint.name ?? `${method} ${path}`;
}

const subjectId = (scenario: string, endpoint: Endpoint): string => `${scenario}/${nameOf(endpoint)}`;

function endpointOf(scenario: string, endpoint: Endpoint): EndpointInput {
  const { method, path } = requestLine(endpoint);
  const query = queryOf(endpoint.query);
  const { body, mime } = bodyOf(endpoint);
  const typed =
    mime === undefined || Object.keys(endpoint.headers).some((name) => name.toLowerCase() === 'content-type');
  return {
    subject: subjectId(scenario, endpoint),
    method,
    path: query === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${query}`,
    headers: typed ? endpoint.headers : { ...endpoint.headers, 'content-type': mime },
    ...(body !== undefined && { body }),
    weight: endpoint.weight ?? 1,
    expect: expectationOf(endpoint),
  };
}

function modelOf({ rate, concurrency, iterations, duration, overflow }: Scenario): Model {
  if (concurrency !== undefined)
    return { kind: 'closed', ...(iterations === undefined ? { ms: duration ?? LENGTH } : { iterations }) };
  const ms = duration ?? LENGTH;
  if (typeof rate === 'object' && 'steps' in rate)
    return {
      kind: 'open',
      overflow,
      phases: rate.steps.map((step) => ({ ms: step.for, from: step.rate, to: step.rate })),
    };
  const { from, to } = typeof rate === 'object' ? rate : { from: rate ?? RATE, to: rate ?? RATE };
  return { kind: 'open', overflow, phases: [{ ms, from, to }] };
}

/** Enough for answers of a tenth of a second at the highest rate, at least the ten anyone may have. */
function connectionsFor({ connections, concurrency }: Scenario, model: Model): number {
  const rate =
    model.kind === 'open' ? Math.max(...model.phases.flatMap((phase) => [phase.from, phase.to])) : 0;
  return concurrency ?? connections ?? Math.min(256, Math.max(CAPS.connections, Math.ceil(rate / 10)));
}

function inputOf(name: string, scenario: Scenario): Input {
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
    endpoints: scenario.endpoints.map((endpoint) => endpointOf(name, endpoint)),
  };
}

function subjectsOf(suite: string, scenario: string, endpoints: readonly Endpoint[]): Subject[] {
  const names = endpoints.map(nameOf);
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
      endpoint: { name: nameOf(endpoint), ...requestLine(endpoint) },
      parent: scenario,
    })),
  ];
}

function lengthOf({ model, connections }: Input, each: number): number {
  if (model.kind === 'open') return model.phases.reduce((sum, phase) => sum + phase.ms, 0);
  return model.ms ?? Math.ceil(((model.iterations ?? 0) / connections) * each);
}

/** What one run of a scenario may and will take, ms. */
export function timesOf(input: Input): Pick<Task, 'timeLimit' | 'estimate'> {
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
