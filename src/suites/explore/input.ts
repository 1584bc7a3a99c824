import { z } from 'zod';
import { endpointOf, requestLine } from '#http/endpoint-options.ts';
import { Endpoint } from '#http/endpoint.ts';
import { StateOptions } from '#http/state/options.ts';
import { Severity } from '#model/observation/finding.ts';
import type { Options } from './options.ts';

const Named = { name: z.string() };

const EdgeInput = z.strictObject({
  ...Named,
  endpoint: Endpoint,
  when: z.string().optional(),
  foreach: z.string().optional(),
  /** Lists under `$.vars`: what is added to them; '' is the thing itself. */
  remember: z.record(z.string(), z.union([z.string(), z.record(z.string(), z.string())])),
  forget: z.array(z.string()),
  safe: z.boolean(),
});
export type EdgeInput = z.infer<typeof EdgeInput>;

/** One graph: what a task carries from the plan to the engine. Times in ms. */
export const Input = z.strictObject({
  subject: z.string(),
  /** The options, where a description is read before the walk that adds to them. */
  written: z.custom<Options>((value) => typeof value === 'object' && value !== null).optional(),
  as: z.string().optional(),
  state: StateOptions,
  /** Whether the target is asked to be as at the start, by a request that counts. */
  asksToReset: z.boolean(),
  probes: z.array(z.strictObject({ ...Named, endpoint: Endpoint })),
  abstraction: z.array(z.string()),
  nodes: z.array(z.strictObject({ ...Named, assert: z.string(), initial: z.boolean() })),
  edges: z.array(EdgeInput),
  invariants: z.array(
    z.strictObject({
      ...Named,
      severity: Severity,
      assert: z.string().optional(),
      empty: z.string().optional(),
    }),
  ),
  coverage: z.enum(['edges', 'pairs', 'triples', 'exhaust']),
  order: z.enum(['bfs', 'dfs']),
  depth: z.int(),
  requests: z.int(),
  time: z.number(),
  races: z.boolean(),
  /** Labels of the one way that is gone; empty where all are looked for. */
  replay: z.array(z.string()),
});
export type Input = z.infer<typeof Input>;

const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** The names of an object's entries beside what they hold. */
const named = <T>(entries: Readonly<Record<string, T>>): readonly (T & { readonly name: string })[] =>
  Object.entries(entries).map(([name, entry]) => ({ ...entry, name }));

/** `create > pay(1)` → `['create', 'pay(1)']`. */
const wayOf = (text: string): string[] =>
  text
    .split('>')
    .map((label) => label.trim())
    .filter((label) => label !== '');

/** The options as plain data. */
export function inputOf(subject: string, options: Options): Input {
  const { as, from, state, probes, abstraction, nodes, edges, invariants, explore } = options;
  const { replay = '', ...limits } = explore;
  return {
    subject,
    ...(from !== undefined && { written: JSON.parse(JSON.stringify(options)) }),
    ...(as !== undefined && { as }),
    state,
    asksToReset: state.reset !== undefined && state.reset.run === undefined,
    probes: Object.entries(probes).map(([name, probe]) => ({ name, endpoint: endpointOf(probe) })),
    abstraction,
    nodes: [...named(nodes)],
    edges: Object.entries(edges).map(([name, edge]) => ({
      name,
      endpoint: endpointOf(edge),
      ...(edge.when !== undefined && { when: edge.when }),
      ...(edge.foreach !== undefined && { foreach: edge.foreach }),
      forget: edge.forget,
      remember: typeof edge.remember === 'string' ? { [edge.remember]: '' } : (edge.remember ?? {}),
      safe: edge.safe ?? SAFE.has(requestLine(edge).method),
    })),
    invariants: [...named(invariants)],
    ...limits,
    replay: wayOf(replay),
  };
}
