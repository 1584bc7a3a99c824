import { compileCondition, compileJsonPath, type Condition, type JsonPath } from '#http/json-path.ts';
import { verifierOf, type Verifier } from '#http/verify.ts';
import { rootsOf } from '../check.ts';
import type { EdgeInput, Input } from '../input.ts';
import type { Remembered } from './sources.ts';

/** Roots of expressions that speak of an answer. */
const ANSWER: ReadonlySet<string> = new Set(['last', 'status', 'body', 'headers']);

/** An edge ready to be made. */
export interface Edge extends Omit<EdgeInput, 'when' | 'foreach' | 'remember'> {
  readonly when: Condition | undefined;
  readonly foreach: JsonPath | undefined;
  /** Probes that tell what it can be done to. */
  readonly needs: readonly string[];
  /** Edges that remember what it is done to; undefined where the probes tell. */
  readonly after: readonly string[] | undefined;
  /** By list: what is added; '' is the thing itself. */
  readonly remember: readonly (readonly [string, Remembered])[];
  readonly verify: Verifier;
}

/** All expressions of a graph, read. */
export interface Rules {
  readonly abstraction: readonly JsonPath[];
  readonly nodes: readonly (Input['nodes'][number] & { readonly holds: Condition })[];
  readonly edges: ReadonlyMap<string, Edge>;
  readonly invariants: readonly (Input['invariants'][number] & {
    readonly holds: Condition | undefined;
    readonly offenders: JsonPath | undefined;
    /** It speaks of the last answer. */
    readonly ofAnswer: boolean;
  })[];
}

/** Edges that add to the list under `$.vars` that a path names. */
function fillersOf(foreach: string | undefined, edges: readonly EdgeInput[]): readonly string[] | undefined {
  const list = /^\$\.vars\.([\w-]+)/.exec(foreach ?? '')?.[1];
  return list === undefined
    ? undefined
    : edges.filter(({ remember }) => Object.hasOwn(remember, list)).map(({ name }) => name);
}

function edgeOf(edge: EdgeInput, { probes: all, edges }: Pick<Input, 'probes' | 'edges'>): Edge {
  const probes = all.map(({ name }) => name);
  const { when, foreach, remember } = edge;
  return {
    ...edge,
    when: when === undefined ? undefined : compileCondition(when),
    foreach: foreach === undefined ? undefined : compileJsonPath(foreach),
    after: fillersOf(foreach, edges),
    needs: probes.filter((probe) => rootsOf(foreach ?? '').includes(probe)),
    remember: Object.entries(remember),
    verify: verifierOf(edge.endpoint.expect, Date.now),
  };
}

export function rulesOf(input: Input): Rules {
  const { abstraction, nodes, edges, invariants } = input;
  return {
    abstraction: abstraction.map(compileJsonPath),
    nodes: nodes.map((node) => ({ ...node, holds: compileCondition(node.assert) })),
    edges: new Map(edges.map((edge) => [edge.name, edgeOf(edge, input)])),
    invariants: invariants.map((invariant) => ({
      ...invariant,
      ofAnswer: rootsOf(invariant.assert ?? invariant.empty ?? '').some((root) => ANSWER.has(root)),
      holds: invariant.assert === undefined ? undefined : compileCondition(invariant.assert),
      offenders: invariant.empty === undefined ? undefined : compileJsonPath(invariant.empty),
    })),
  };
}
