import type { z } from 'zod';
import { askedByCondition } from '#http/json-path.ts';
import { endpointOf, type EndpointOptions } from '#http/endpoint-options.ts';
import { didYouMean } from '#model/suggest.ts';
import type { Remembered } from './world/sources.ts';

/** What is known of the last answer. */
const LAST = ['status', 'headers', 'body', 'edge'];
/** Names at the root of every expression besides the probes'. */
const RESERVED = ['body', 'status', 'headers', 'vars', 'last', 'it'] as const;

/** What of the options is held against each other. */
interface Graph {
  readonly probes: Readonly<Record<string, unknown>>;
  readonly abstraction: readonly string[];
  readonly nodes: Readonly<Record<string, { readonly assert: string; readonly initial: boolean }>>;
  readonly edges: Readonly<
    Record<
      string,
      EndpointOptions & {
        readonly when?: string | undefined;
        readonly foreach?: string | undefined;
        readonly remember?: string | Readonly<Record<string, Remembered>> | undefined;
      }
    >
  >;
  readonly invariants: Readonly<
    Record<string, { readonly assert?: string | undefined; readonly empty?: string | undefined }>
  >;
}

export type Complain = (path: readonly string[], message: string) => void;

/** Names that an expression asks the root for, texts left out: `$.orders[*]` → `orders`. */
export function rootsOf(expression: string): readonly string[] {
  const bare = expression
    .replaceAll(/\[\s*(["'])([A-Za-z_][\w-]*)\1\s*\]/g, '.$2')
    .replaceAll(/"[^"]*"|'[^']*'/g, '""');
  return [...bare.matchAll(/\$\.([A-Za-z_][\w-]*)/g)].map(([, name = '']) => name);
}

type Placed = readonly [path: readonly string[], expression: string | undefined];

function conditionsIn({ nodes, invariants, edges }: Graph): readonly Placed[] {
  return [
    ...Object.entries(nodes).map(([name, { assert }]): Placed => [['nodes', name, 'assert'], assert]),
    ...Object.entries(invariants).map(([name, { assert }]): Placed => [
      ['invariants', name, 'assert'],
      assert,
    ]),
    ...Object.entries(edges).map(([name, { when }]): Placed => [['edges', name, 'when'], when]),
  ];
}

function pathsIn({ abstraction, invariants, edges }: Graph): readonly Placed[] {
  return [
    ...abstraction.map((path, at): Placed => [['abstraction', String(at)], path]),
    ...Object.entries(invariants).map(([name, { empty }]): Placed => [['invariants', name, 'empty'], empty]),
    ...Object.entries(edges).map(([name, { foreach }]): Placed => [['edges', name, 'foreach'], foreach]),
  ];
}

function checkRoots(graph: Graph, complain: Complain): void {
  const known = [...Object.keys(graph.probes), ...RESERVED];
  for (const [path, expression] of [...conditionsIn(graph), ...pathsIn(graph)])
    for (const name of new Set(rootsOf(expression ?? '')))
      if (!known.includes(name))
        complain(path, `looks at $.${name}, which is no probe.${didYouMean(name, known)}`);
}

/** What conditions ask of the last answer and of lists that never are there: `!$.last.bodi` always holds. */
function checkMembers(graph: Graph, complain: Complain): void {
  const remembered = [...rememberedIn(graph)];
  for (const [path, condition] of conditionsIn(graph))
    for (const [name, member] of askedByCondition(condition ?? '')) {
      if (name === 'last' && member !== undefined && !LAST.includes(member))
        complain(path, `looks at $.last.${member}; there are ${LAST.join(', ')}.${didYouMean(member, LAST)}`);
      if (name === 'vars' && member !== undefined && !remembered.includes(member))
        complain(
          path,
          `looks at $.vars.${member}, which no edge remembers.${didYouMean(member, remembered)}`,
        );
    }
}

/** What is remembered somewhere under `$.vars`. */
function rememberedIn({ edges }: Graph): ReadonlySet<string> {
  return new Set(
    Object.values(edges).flatMap(({ remember }) => {
      if (typeof remember === 'string') return [remember];
      return Object.keys(remember ?? {});
    }),
  );
}

function checkEdges(graph: Graph, complain: Complain): void {
  const remembered = rememberedIn(graph);
  for (const [name, edge] of Object.entries(graph.edges)) {
    const { path, body = '' } = endpointOf(edge);
    const takesOne = /\{it[.}]/.test(`${path}${body}`);
    if (takesOne && edge.foreach === undefined)
      complain(
        ['edges', name],
        'has {it} and no foreach; say what it stands for, e.g. foreach: "$.orders[*].id"',
      );
    if (typeof edge.remember === 'string' && edge.foreach === undefined)
      complain(
        ['edges', name, 'remember'],
        `has no foreach to remember; name a path into the answer, e.g. remember: { ${edge.remember}: $.id }`,
      );
    const unknown = /^\$\.vars\.([\w-]+)/.exec(edge.foreach ?? '')?.[1];
    if (unknown !== undefined && !remembered.has(unknown))
      complain(
        ['edges', name, 'foreach'],
        `asks for ${unknown}, which no edge remembers; add remember: ${unknown} to one`,
      );
  }
}

/** What no part of a graph shows by itself. */
export function checkGraph(graph: Graph, context: z.RefinementCtx): void {
  const complain: Complain = (path, message) =>
    context.addIssue({ code: 'custom', message, path: [...path] });
  if (Object.keys(graph.probes).length === 0)
    complain(['probes'], 'names no probe; add one, e.g. orders: { get: /orders }');
  if (graph.abstraction.length === 0)
    complain(['abstraction'], 'names nothing; add a path that tells states apart, e.g. "$.orders[*].status"');
  if (Object.keys(graph.edges).length === 0) complain(['edges'], 'names no edge');
  checkInitial(graph, complain);
  checkNames(graph, complain);
}

/** What holds of every graph, a part of which may be inferred. */
export function checkNames(graph: Graph, complain: Complain): void {
  for (const name of RESERVED)
    if (Object.hasOwn(graph.probes, name))
      complain(['probes', name], 'is a name that expressions use otherwise; give the probe another');
  checkRoots(graph, complain);
  checkMembers(graph, complain);
  checkEdges(graph, complain);
}

function checkInitial(graph: Graph, complain: Complain): void {
  const initial = Object.entries(graph.nodes).filter(([, node]) => node.initial);
  if (initial.length === 0)
    complain(['nodes'], 'has no initial node; mark the one that a reset leads to with initial: true');
  for (const [name] of initial.slice(1))
    complain(['nodes', name, 'initial'], `is the second initial node after ${initial[0]?.[0]}; keep one`);
}
