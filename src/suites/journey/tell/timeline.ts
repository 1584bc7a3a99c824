import { z } from 'zod';
import type { Input, Node } from '../input.ts';
import { WITHIN } from '../names.ts';
import type { Entry, Ledger } from '../run/ledger.ts';
import type { Outcome } from '../run/outcome.ts';

const Exchange = z.strictObject({
  method: z.string(),
  path: z.string(),
  /** 0: no answer came. */
  status: z.int(),
});

const Step = z.strictObject({
  /** Its name, with that of its fragment before it. */
  name: z.string(),
  status: z.enum(['passed', 'failed', 'skipped']),
  ms: z.number().optional(),
  tries: z.int().optional(),
  why: z.string().optional(),
  exchange: Exchange.optional(),
});

/** One step, in the branch that its names lead to. */
const Row = z.strictObject({ branch: z.array(z.string()), step: Step });

/** What the exhibit `journey` holds: every step of every way, in the order of the config. */
export const Timeline = z.strictObject({
  version: z.literal(1),
  journey: z.string(),
  /** One list a row of data. */
  ways: z.array(z.array(Row)),
});
export type Timeline = z.infer<typeof Timeline>;
type Row = z.infer<typeof Row>;

/** The branch of each step, by its id. */
function branchesOf(
  nodes: readonly Node[],
  branch: readonly string[],
): readonly (readonly [string, readonly string[]])[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'use') return branchesOf(node.steps, branch);
    if (node.kind === 'branches')
      return node.branches.flatMap(({ name, steps }) => branchesOf(steps, [...branch, name]));
    return node.kind === 'checkpoint' ? [] : [[node.id, branch] as const];
  });
}

function exchangeOf({ exchange }: Outcome): Pick<Row['step'], 'exchange'> {
  if (!exchange) return {};
  const { sent, answer } = exchange;
  return { exchange: { method: sent.method, path: sent.path, status: answer?.status ?? 0 } };
}

function rowOf({ node, outcome }: Entry, branch: readonly string[]): Row {
  const { status, ms, tries, fault, known } = outcome;
  const why = fault?.message ?? known;
  return {
    branch: [...branch],
    step: {
      name: node.id.split(WITHIN).slice(branch.length).join(WITHIN),
      status,
      ...(ms !== undefined && { ms: Math.round(ms * 10) / 10 }),
      ...(tries !== undefined && { tries }),
      ...(why !== undefined && { why }),
      ...exchangeOf(outcome),
    },
  };
}

/** The steps of a task as they went. */
export function timelineOf({
  input,
  seen,
}: {
  readonly input: Pick<Input, 'journey' | 'steps'>;
  readonly seen: readonly { readonly ledger: Ledger }[];
}): Timeline {
  const branches = new Map(branchesOf(input.steps, []));
  return {
    version: 1,
    journey: input.journey,
    ways: seen.map(({ ledger }) =>
      ledger.entries.map((entry) => rowOf(entry, branches.get(entry.node.id) ?? [])),
    ),
  };
}
