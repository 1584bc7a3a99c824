import { z } from 'zod';
import { checkEndpoint, endpointShape, requestLine } from '#http/endpoint-options.ts';
import { StateOptions } from '#http/state/options.ts';
import { conditionMistake, jsonPathMistake } from '#http/json-path.ts';
import { amountOf } from '#model/amounts.ts';
import { Severity } from '#model/observation/finding.ts';
import { shown } from '#model/shown.ts';
import { checkGraph } from './check.ts';
import { FromOptions } from './described/from-options.ts';
import { sourceMistake } from './world/sources.ts';

/** Between two labels that are made at once. */
export const RACE = /\s*(?:‖|\|\|)\s*/;

const COVERAGE = ['edges', 'pairs', 'triples', 'exhaust'] as const;

/** A text that a reader of expressions takes. */
const expression = (mistake: (text: string) => string | undefined) =>
  shown(z.string()).superRefine((text, context) => {
    const message = mistake(text);
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  });
const Path = expression(jsonPathMistake);
const Condition = expression(conditionMistake);
const Kept = expression(sourceMistake);
const Name = z
  .string()
  .regex(/^[A-Za-z_][\w-]*$/, 'must be letters, digits, dashes and underscores, a letter first');

const { name: _name, ...requestShape } = endpointShape;
const Probe = z
  .strictObject(requestShape)
  .superRefine(checkEndpoint)
  .refine((probe) => requestLine(probe).method === 'GET', 'must be a get: a probe changes nothing');

const Edge = z
  .strictObject({
    ...requestShape,
    when: Condition.optional().describe('A condition over the probes; without one it can always be done'),
    foreach: Path.optional().describe('What it is done to: {it} stands for one of these in path and body'),
    remember: z
      .union([Name, z.record(Name, z.union([Kept, z.record(Name, Kept)]))])
      .optional()
      .describe('A list under $.vars that {it} is added to, or lists with what of the answer is'),
    forget: z
      .array(Name)
      .default([])
      .describe('Lists under $.vars that {it} and what is remembered are taken from'),
    safe: z.boolean().optional().describe('It changes nothing; by default get, head and options'),
  })
  .superRefine(checkEndpoint);
export type Edge = z.infer<typeof Edge>;

const Node = z.strictObject({
  assert: Condition.describe('A condition that holds in this node'),
  initial: z.boolean().default(false).describe('The node that a reset leads to'),
});

const Invariant = z
  .strictObject({
    severity: Severity.default('error'),
    assert: Condition.optional().describe('A condition that holds after every edge'),
    empty: Path.optional().describe('A path that names nothing, after every edge'),
  })
  .refine(
    ({ assert, empty }) => (assert === undefined) !== (empty === undefined),
    'needs either assert (a condition) or empty (a path that finds nothing)',
  );

const Explore = z.strictObject({
  coverage: z.enum(COVERAGE).default('pairs'),
  order: z.enum(['bfs', 'dfs']).default('dfs'),
  depth: z.int().min(1).max(100).default(12),
  requests: z.int().min(1).max(1_000_000).default(2_000),
  time: amountOf('ms').default(60_000),
  races: z.boolean().default(false),
  replay: shown(z.string())
    .optional()
    .describe('One way alone, as a finding prints it: create > pay(1) > refund(1)'),
});

const fields = {
  from: FromOptions.optional().describe('A description of OpenAPI 3 that the graph is inferred from'),
  probes: z.record(Name, Probe).default({}),
  /** What saves the target's state and brings it back. */
  state: StateOptions,
  abstraction: z.array(Path).default([]),
  nodes: z.record(Name, Node).default({}),
  edges: z.record(Name, Edge).default({}),
  invariants: z.record(Name, Invariant).default({}),
  explore: Explore.prefault({}),
  /** The actor who sends everything. */
  as: shown(z.string()).optional(),
};

/** What of a graph may be inferred. */
export const GraphParts = z.strictObject({
  probes: fields.probes,
  edges: fields.edges,
  invariants: fields.invariants,
});

/** What stands under `with` in the config. */
export const Options = z.strictObject(fields).superRefine((graph, context) => {
  if (graph.from === undefined) checkGraph(graph, context);
});
export type Options = z.infer<z.ZodObject<typeof fields>>;

/** Edges that a label of a replay names: `pay(1) ‖ pay(2)` → `['pay', 'pay']`. */
export const namesIn = (label: string): readonly string[] =>
  label.split(RACE).map((each) => each.replace(/\(\d+\)$/, '').trim());
