import type { Plan, Task } from '#model/task.ts';
import type { Slice, Suite } from '#model/contract/suite.ts';
import { pairPlan } from '../pairs/pair-plan.ts';
import type { Foreseen } from './foresee.ts';
import { reachOf, reachWords } from './reach.ts';
import { estimateOf } from './task-plan.ts';

function sends({ load }: Partial<Task>, scope = ''): string {
  if (!load) return '';
  const { rate, connections, seconds, requests } = load;
  const parts = [
    rate !== undefined && `${rate} requests/s`,
    `${connections} connections`,
    seconds !== undefined && `${seconds} s`,
    requests !== undefined && `${requests} requests`,
  ];
  return `  (${parts.filter(Boolean).join(', ')}${scope})`;
}

/** Where a task is written, where that is known step by step. */
function from({ places }: Task): string {
  const [first] = Object.values(places ?? {});
  return first ? `, from ${first.file}` : '';
}

function numbered(index: number, { id }: Task, widest: number): string {
  return `  ${String(index + 1).padStart(2)}. ${id.padEnd(widest)}`;
}

function runs(task: Task): string {
  const kept = task.runs === 1 ? '1 run' : `${task.runs} runs`;
  return task.warmup > 0 ? `${kept} + ${task.warmup} warm-up` : kept;
}

const NOTHING: Foreseen = new Map();

/** Lines that belong to the one above them. */
const below = ({ id }: Task, foreseen: Foreseen): readonly string[] =>
  (foreseen.get(id) ?? []).map((line) => `      ${line}`);

/**
 * The plan as people read it:
 * ```
 * 3 tasks against http://127.0.0.1:4173, about 1 min
 *   1. web:home/mobile   3 runs + 1 warm-up, about 36 s
 *   2. api:browse        1 run, about 60 s  (20 requests/s, 10 connections, 60 s)
 * ```
 */
export function describePlan(plan: Plan, target: string, foreseen = NOTHING): string {
  const widest = Math.max(...plan.tasks.map((task) => task.id.length));
  const lines = plan.tasks.flatMap((task, index) => {
    const seconds = Math.ceil(((task.runs + task.warmup) * task.estimate) / 1000);
    const line = `${numbered(index, task, widest)}  ${runs(task)}, about ${seconds} s${from(task)}${sends(task)}`;
    return [line, ...below(task, foreseen)];
  });
  const minutes = Math.max(1, Math.round(estimateOf(plan) / 60_000));
  const count = plan.tasks.length === 1 ? '1 task' : `${plan.tasks.length} tasks`;
  return [`${count} against ${target}, about ${minutes} min`, ...lines, ''].join('\n');
}

/** What one side is sent by all pairs that may come, the warm-up and failed ones among them. */
function loadASide({ slice, tries }: ReturnType<typeof pairPlan>): string {
  const { task, warmUp } = slice;
  if (!task.load) return '';
  const all = (each: number | undefined, before = 0) =>
    each === undefined ? undefined : Math.ceil(before + tries * each);
  const { seconds, requests } = task.load;
  const load = { ...task.load, seconds: all(seconds), requests: all(requests, warmUp?.load?.requests) };
  return sends({ load }, ' a side at most');
}

/** How many tasks may need no pairs at all. */
function provable({ tasks }: Plan, suites: readonly Suite[], mayProve: boolean): readonly string[] {
  const received = tasks.filter(({ uses }) => suites.find(({ id }) => id === uses)?.receive !== undefined);
  if (!mayProve || received.length === 0) return [];
  const count = received.length === 1 ? '1 task is' : `${received.length} tasks are`;
  return [
    `Where a browser receives every byte unchanged, or all but what is prefetched or comes once the page is at rest, ` +
      `${count} measured on the head alone, without pairs; the report says which and how.`,
  ];
}

/** `, after one whole run of about 9 s a side`: where what is measured in pairs leaves something out. */
const wholeRuns = ({ whole }: Slice): string =>
  whole ? `, after one whole run of about ${Math.ceil(whole.estimate / 1000)} s a side` : '';

/** Where base and head are, and how many pairs and ms there are. */
interface Beside {
  readonly target: string;
  readonly base: string;
  readonly maxPairs: number;
  readonly maxTime: number;
  readonly foreseen?: Foreseen;
  /** Whether pages that a browser receives unchanged are measured on the head alone. */
  readonly mayProve: boolean;
}

/**
 * The same where base and head are measured alternately:
 * ```
 * 2 tasks against http://127.0.0.1:4174 and its base http://127.0.0.1:4173, in up to 20 pairs
 *   1. web:home/mobile   up to 20 pairs, about 5 s each, after one whole run of about 9 s a side
 *   2. api:browse        up to 10 pairs, about 18 s each  (20 requests/s, 43 s a side at most)
 * 12 min are time for about 20 pairs of 2 tasks.
 * ```
 */
export function describePairs(
  plan: Plan,
  suites: readonly Suite[],
  { target, base, maxPairs, maxTime, mayProve, foreseen = NOTHING }: Beside,
): string {
  const widest = Math.max(...plan.tasks.map((task) => task.id.length));
  const lines = plan.tasks.flatMap((task, index) => {
    const suite = suites.find((one) => one.id === task.uses);
    if (!suite) return [];
    const planned = pairPlan(suite, task, maxPairs);
    const seconds = Math.ceil((2 * planned.slice.task.estimate) / 1000);
    return [
      `${numbered(index, task, widest)}  up to ${planned.pairs} ${planned.pairs === 1 ? 'pair' : 'pairs'}, ` +
        `about ${seconds} s each${from(task)}${loadASide(planned)}${wholeRuns(planned.slice)}`,
      ...below(task, foreseen),
    ];
  });
  const count = plan.tasks.length === 1 ? '1 task' : `${plan.tasks.length} tasks`;
  const title = `${count} against ${target} and its base ${base}, in up to ${maxPairs} pairs`;
  const reach = `${reachWords(reachOf({ plan, suites, maxPairs }, maxTime))}.`;
  return [title, ...lines, reach, ...provable(plan, suites, mayProve), ''].join('\n');
}
