import { randomInt } from 'node:crypto';
import type { Exhibit } from '#model/observation/exhibit.ts';
import { runnerClass, type History } from '#model/record/history.ts';
import type { Paired } from '#model/record/pairs.ts';
import type { RunRecord } from '#model/record/run-record.ts';
import { executeLive } from '#run/pairs/live.ts';
import { suites } from '#suites/registry.ts';
import { environmentOf } from '#system/process/environment.ts';
import { priorsFrom } from '#verdict/aa/history.ts';
import type { PairOptions } from '#verdict/pairs/look.ts';
import { mostPairs } from '#verdict/pairs/presets.ts';
import { outlookOf } from '#verdict/checks/outlook.ts';
import type { BaseTarget } from '../comparison/base-target.ts';
import { browserOf } from './browser.ts';
import type { ExhibitFolder } from './folder.ts';
import { redactorOf, type Prepared } from '../prepare/prepare.ts';
import { headCommit, recordOf } from './record.ts';
import type { Request } from '../prepare/request.ts';
import { taskHashes } from '../prepare/secrecy.ts';
import type { GitHubRun } from '../prepare/github-run.ts';
import { visit, type Visit } from './visit.ts';

/** Base and head as two records that were taken side by side, and their figures pair by pair. */
export interface LiveRun {
  readonly head: RunRecord;
  readonly base: RunRecord;
  readonly paired: Paired;
  readonly options: PairOptions;
  /** What the base showed first; see base-noise.ts. */
  readonly earlier: readonly Exhibit[];
}

/** A base that answers. */
export interface LiveBase extends Extract<BaseTarget, { readonly sha?: string }> {
  readonly visit: Visit;
}

/** Measures base and head alternately until every gated figure is decided, or the preset's pairs or the time are at their end. */
export async function measureLive(
  request: Request,
  prepared: Prepared,
  base: LiveBase,
  exhibits: ExhibitFolder,
  github: GitHubRun | undefined,
  history: History | undefined,
): Promise<LiveRun> {
  const { config, plan, target } = prepared;
  const { preset, maxTime } = config.compare;
  const startedAt = request.host.now().toISOString();
  const head = await visit(request, prepared, target);
  const chrome = await browserOf(request.host.env);
  const seed = request.seed ?? randomInt(2 ** 31);
  const hashes = taskHashes(plan, redactorOf(request, config));
  const tasks = plan.tasks.map((task) => ({ task, hash: hashes.get(task.id) ?? '' }));
  const priors = priorsFrom(history, runnerClass(environmentOf(request.host.env, chrome.version)), tasks);
  const maxPairs = request.pairs ?? mostPairs(preset);
  const options: PairOptions = {
    preset,
    priors,
    seed,
    maxPairs,
    resets: suites
      .filter(({ id }) => config.suites.some(({ uses }) => uses === id))
      .every(({ resets }) => resets === true),
  };
  const bench = (one: Visit) => ({ ...one.bench, chrome: chrome.path, seed });
  const taken = await executeLive(plan, {
    suites,
    benches: { base: bench(base.visit), head: bench(head) },
    keep: exhibits.keep,
    hindered: head.hindered,
    hinderedBase: base.visit.hindered,
    maxPairs,
    until: performance.now() + maxTime,
    outlook: (paired, last) =>
      outlookOf(
        {
          suites: config.suites,
          tasks: plan.tasks,
          metrics: new Map(suites.map(({ id, metrics }) => [id, metrics])),
        },
        { paired, options },
        last,
      ),
    tell: request.tell,
  });
  const common = { startedAt, chrome: chrome.version };
  const { pairings } = taken;
  return {
    head: {
      ...recordOf(request, prepared, taken.head, {
        ...common,
        target: target.origin,
        commit: headCommit(request, github),
      }),
      pairings: [...pairings],
    },
    base: recordOf(request, prepared, taken.base, {
      ...common,
      target: base.target.origin,
      commit: base.sha === undefined ? undefined : { sha: base.sha },
    }),
    paired: taken.paired,
    options,
    earlier: taken.earlier,
  };
}
