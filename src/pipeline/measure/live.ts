import type { Exhibit } from '#model/observation/exhibit.ts';
import type { Finding } from '#model/observation/finding.ts';
import { runnerClass, type History } from '#model/record/history.ts';
import type { Paired } from '#model/record/pairs.ts';
import type { RunRecord } from '#model/record/run-record.ts';
import type { Plan, Task } from '#model/task.ts';
import { reachOf, reachWords } from '#run/plan/reach.ts';
import { executeLive, type LiveMeans } from '#run/pairs/live.ts';
import { add, type Taken } from '#run/single/execute.ts';
import type { BothSides } from '#run/pairs/both.ts';
import { environmentOf } from '#system/process/environment.ts';
import { redactDeep } from '#system/secrets/redact.ts';
import { priorsFrom } from '#verdict/aa/history.ts';
import { outlookOf } from '#verdict/live/outlook.ts';
import type { PairOptions } from '#verdict/pairs/look.ts';
import type { LiveBase, Visit } from '../comparison/base.ts';
import { isTrial } from '../identity/trial.ts';
import { noneUnchanged, unchangedPages, type Unchanged } from '../identity/unchanged.ts';
import type { Measuring } from '../prepare/prepared.ts';
import { withBrowser, type Browser } from './browser.ts';
import { doubtsOf } from './doubts.ts';
import { equipmentOf } from './equipment.ts';
import type { ExhibitFolder } from './folder.ts';
import { recordOf } from './record.ts';
import { visit } from './visit.ts';

/** Base and head as two records that were taken side by side, and their figures pair by pair. */
export interface LiveRun {
  readonly head: RunRecord;
  readonly base: RunRecord;
  readonly paired: Paired;
  readonly options: PairOptions;
  /** What the base showed first; see base-noise.ts. */
  readonly earlier: readonly Exhibit[];
  /** What all runs of the sides differ in, beside their figures. */
  readonly apart: readonly Finding[];
  readonly equipment: BothSides;
  /** What a browser receives, page by page, where it was looked at. */
  readonly received: Unchanged['told'];
}

/** What base and head are measured with beside each other. */
interface LiveInput {
  readonly base: LiveBase;
  readonly exhibits: Pick<ExhibitFolder, 'keep'>;
  /** What the base branch measured before: how noisy figures are. */
  readonly history: History | undefined;
  /** Whether pages are proved unchanged by what a browser receives; `try`: and measured in pairs all the same. */
  readonly proving: 'on' | 'off' | 'try';
  /** Whether the head's record is kept for later runs. */
  readonly isKept: boolean;
}

/** Pairs by the names that records go by: an address may be part of one. */
function redactPaired({ numbers, tallies }: Paired, redact: (text: string) => string): Paired {
  return {
    numbers: numbers.map((series) => ({ ...series, subject: redact(series.subject) })),
    tallies: tallies.map((series) => ({ ...series, subject: redact(series.subject) })),
  };
}

function optionsOf(
  { config, hashes, extensions, seed, maxPairs, env }: Measuring,
  tasks: readonly Task[],
  history: History | undefined,
  chrome: string | undefined,
): PairOptions {
  const used = extensions.suites.filter(({ id }) => config.suites.some(({ uses }) => uses === id));
  return {
    preset: config.compare.preset,
    priors: priorsFrom(
      history,
      runnerClass(environmentOf(env, chrome)),
      tasks.map((task) => ({ task, hash: hashes.tasks.get(task.id) ?? '' })),
    ),
    seed,
    maxPairs,
    resets: used.every(({ resets }) => resets === true),
  };
}

/** Asks the verdict after every round what is still open. */
function outlookFor(
  { run, config, extensions }: Measuring,
  tasks: readonly Task[],
  options: PairOptions,
): LiveMeans['outlook'] {
  const metrics = new Map(extensions.suites.map(({ id, metrics }) => [id, metrics]));
  return (paired, last) =>
    outlookOf(
      { suites: config.suites, tasks, metrics },
      { paired: redactPaired(paired, run.redact), options },
      last,
    );
}

/** Share of the time of all pairs that comparing what a browser receives may take. */
const SHARE_OF_TIME = 0.2;

async function unchangedOf(
  { run, plan, config, extensions, commit, maxTime }: Measuring,
  { base, exhibits, proving: mode, isKept }: LiveInput,
  { equipment, head }: { readonly equipment: BothSides; readonly head: Visit },
): Promise<Unchanged> {
  if (mode === 'off') return noneUnchanged;
  const proving = unchangedPages(
    plan,
    { config, extensions },
    {
      sides: equipment,
      isHindered: (task) => head.hindered.has(task) || base.visit.hindered.has(task),
      commits: base.sha !== undefined && commit ? { base: base.sha, head: commit.sha } : undefined,
      isTrial: mode === 'try' || isTrial(commit?.sha),
      isKept,
      until: performance.now() + SHARE_OF_TIME * maxTime,
      keep: exhibits.keep,
      emit: run.emit,
    },
  );
  return proving.catch((error: unknown) => {
    // A run that is stopped says so of every task.
    if (run.signal.aborted) return noneUnchanged;
    throw error;
  });
}

/** Tasks in the plan's order, whenever they were measured. */
function inOrder(taken: Taken, { tasks }: Plan): Taken {
  const place = new Map(tasks.map(({ id }, at) => [id, at]));
  return { ...taken, tasks: taken.tasks.toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0)) };
}

/** What is known of a live run before its first pair. */
interface Begun extends LiveInput {
  readonly startedAt: string;
  readonly head: Visit;
  readonly browser: Browser;
}

async function pairs(needs: Measuring, input: Begun): Promise<LiveRun> {
  const { base, exhibits, history, startedAt, head, browser } = input;
  const { run, plan, target, commit, extensions, maxPairs } = needs;
  const tasks = redactDeep(plan, run.redact).tasks;
  const options = optionsOf(needs, tasks, history, browser.version);
  const targets = { base: base.target.origin, head: target.origin };
  const of = (side: Visit) => equipmentOf(needs, side, targets, browser);
  const equipment: BothSides = { base: of(base.visit), head: of(head) };
  const unchanged = await unchangedOf(needs, input, { equipment, head });
  const changed = { tasks: plan.tasks.filter(({ id }) => !unchanged.tasks.has(id)) };
  const taken = await executeLive(changed, {
    suites: extensions.suites,
    sides: equipment,
    keep: exhibits.keep,
    hindered: head.hindered,
    hinderedBase: base.visit.hindered,
    maxPairs,
    until: performance.now() + needs.maxTime,
    outlook: outlookFor(needs, tasks, options),
    inDoubt: doubtsOf(needs),
    emit: run.emit,
  });
  const common = { startedAt, chrome: browser.version };
  const baseCommit = base.sha === undefined ? undefined : { sha: base.sha };
  return {
    head: {
      ...recordOf(needs, inOrder(add(unchanged.taken, taken.head), plan), {
        ...common,
        target: target.origin,
        commit,
      }),
      pairings: [...taken.pairings, ...unchanged.pairings],
    },
    base: recordOf(needs, taken.base, { ...common, target: base.target.origin, commit: baseCommit }),
    paired: redactPaired(taken.paired, run.redact),
    options,
    earlier: redactDeep(taken.earlier, run.redact),
    apart: redactDeep(taken.apart, run.redact),
    equipment,
    received: redactDeep(unchanged.told, run.redact),
  };
}

/**
 * Measures base and head alternately until every gated figure is decided, or the preset's pairs or the time are at
 * their end.
 */
export async function measureLive(needs: Measuring, input: LiveInput): Promise<LiveRun> {
  const { run, plan, target, extensions, maxPairs, env } = needs;
  const startedAt = run.now().toISOString();
  const reach = reachOf({ plan, suites: extensions.suites, maxPairs }, needs.maxTime);
  if (!reach.isEnough) run.emit({ type: 'note', text: `${reachWords(reach)}.` });
  const head = await visit(run, needs, target);
  const sides = [input.base.visit.reach, head.reach];
  return withBrowser({ env, signal: run.signal }, sides, (browser) =>
    pairs(needs, { ...input, startedAt, head, browser }),
  );
}
