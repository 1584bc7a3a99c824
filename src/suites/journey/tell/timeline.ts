import type { Walkthrough, WalkthroughStep } from '#model/observation/walkthrough.ts';
import { deedsIn } from '../compile.ts';
import type { DeedNode, Input, Node } from '../input.ts';
import { WITHIN } from '../names.ts';
import type { Entry, Ledger } from '../run/ledger.ts';
import { toldExchange } from './exchange-text.ts';

/** Exchanges that are told whole, those of steps that failed first; and characters of what was expected. */
const [MOST_TOLD, LONGEST] = [100, 300];

interface Branching {
  readonly branch: readonly string[];
  readonly from: string;
}

/** The branch of each step by its id, and where branches begin. */
interface Branches {
  readonly of: Map<string, readonly string[]>;
  readonly begun: Branching[];
}

/** The checkpoint that a list of steps ends at. */
function gather(nodes: readonly Node[], branch: readonly string[], found: Branches, last = ''): string {
  let checkpoint = last;
  for (const node of nodes) {
    if (node.kind === 'checkpoint') checkpoint = node.name;
    else if (node.kind === 'use') checkpoint = gather(node.steps, branch, found, checkpoint);
    else if (node.kind === 'branches')
      for (const { name, steps } of node.branches) {
        const from = node.from ?? checkpoint;
        found.begun.push({ branch: [...branch, name], from });
        gather(steps, [...branch, name], found, from);
      }
    else found.of.set(node.id, branch);
  }
  return checkpoint;
}

function expectationOf({ options: { expect, retry } }: DeedNode): string | undefined {
  const until = retry?.until === undefined ? {} : { until: retry.until };
  const all = { ...expect, ...until };
  if (Object.keys(all).length === 0) return undefined;
  const text = JSON.stringify(all);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** Who does a step, and what is expected of it. */
function wantedOf(node: DeedNode | undefined): Pick<WalkthroughStep, 'as' | 'expects'> {
  const { as } = node?.options ?? {};
  const expects = node && expectationOf(node);
  return { ...(as !== undefined && { as }), ...(expects !== undefined && { expects }) };
}

interface Telling {
  readonly node: DeedNode | undefined;
  readonly branch: readonly string[];
  readonly target: string;
  /** Whether its exchange is told whole. */
  readonly isWhole: boolean;
}

function stepOf({ node: { id }, outcome }: Entry, telling: Telling): WalkthroughStep {
  const { node, branch, target, isWhole } = telling;
  const { status, ms, tries, fault, known, exchange } = outcome;
  const why = fault?.message ?? known;
  return {
    name: id.split(WITHIN).slice(branch.length).join(WITHIN),
    branch: [...branch],
    ...wantedOf(node),
    status,
    ...(ms !== undefined && { ms: Math.round(ms * 10) / 10 }),
    ...(tries !== undefined && { tries }),
    ...(why !== undefined && { why }),
    ...(fault?.detail !== undefined && { detail: fault.detail }),
    ...(exchange && { exchange: toldExchange(exchange, target, isWhole) }),
  };
}

/** The exchanges that are told whole. */
function wholeOnes(ledgers: readonly Ledger[]): ReadonlySet<Entry> {
  const all = ledgers.flatMap(({ entries }) => entries.filter(({ outcome }) => outcome.exchange));
  const failed = ({ outcome }: Entry): number => Number(outcome.status === 'failed');
  return new Set(all.toSorted((a, b) => failed(b) - failed(a)).slice(0, MOST_TOLD));
}

/** The steps of a task as they went. */
export function timelineOf(
  { journey, steps }: Pick<Input, 'journey' | 'steps'>,
  seen: readonly { readonly ledger: Ledger; readonly attempts: number }[],
  target: string,
): Walkthrough {
  const branches: Branches = { of: new Map(), begun: [] };
  gather(steps, [], branches);
  const nodes = new Map(deedsIn(steps).map((node) => [node.id, node]));
  const whole = wholeOnes(seen.map(({ ledger }) => ledger));
  return {
    journey,
    branches: branches.begun.map(({ branch, from }) => ({ branch: [...branch], from })),
    ways: seen.map(({ ledger, attempts }) => ({
      attempts,
      steps: ledger.entries.map((entry) =>
        stepOf(entry, {
          node: nodes.get(entry.node.id),
          branch: branches.of.get(entry.node.id) ?? [],
          target,
          isWhole: whole.has(entry),
        }),
      ),
    })),
  };
}
