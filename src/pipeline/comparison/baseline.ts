import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { artifactsStore } from '#baseline/stores/artifacts.ts';
import { alike, comparable, type Comparable } from '#baseline/comparable-tasks.ts';
import { directoryStore } from '#baseline/stores/directory.ts';
import { becomesBaseline } from '#baseline/search/no-baseline-reason.ts';
import type { Config } from '#model/config.ts';
import { exhibitFile } from '#model/observation/exhibit.ts';
import type { Plan } from '#model/task.ts';
import { Failure } from '#model/problem.ts';
import type { Report } from '#model/record/report.ts';
import type { RunRecord } from '#model/record/run-record.ts';
import type { BaselineStore, StoredRun } from '#model/contract/store.ts';
import { writeWhole } from '#system/files.ts';
import { comparableFigures } from '../measure/both-sides.ts';
import type { Request } from '../prepare/request.ts';
import { redactorOf } from '../prepare/prepare.ts';
import { taskHashes } from '../prepare/secrecy.ts';
import { baselineFolder } from '../prepare/settings.ts';
import type { GitHubRun } from '../prepare/github-run.ts';

/** A baseline, and what of it was measured as it would be now. */
export interface Before {
  readonly kept: StoredRun;
  readonly tasks: Comparable;
}

/** What a run is compared with, or the sentence that says why with nothing. */
export type Base = { readonly before: Before } | { readonly before: undefined; readonly reason: string };

/** Where this run's baseline lives: in artifacts on GitHub, in a folder elsewhere or where one is named. */
export function storeOf(request: Request, config: Config, github: GitHubRun | undefined): BaselineStore {
  if (!github || !github.context.artifacts || request.baseline !== undefined)
    return directoryStore(baselineFolder(request, config));
  const { workflow, ...means } = github;
  return artifactsStore({
    ...means,
    key: config.key,
    workflows: workflow.baselineWorkflows,
    now: request.host.now,
    log: (words) => request.tell({ type: 'step', words }),
  });
}

/** What this run would be compared with; a Failure when what is there cannot be a baseline or may not be read. */
export async function baseOf(
  request: Request,
  config: Config,
  plan: Plan,
  github: GitHubRun | undefined,
): Promise<Base> {
  if (github?.purpose.kind === 'baseline')
    return { before: undefined, reason: becomesBaseline(github.purpose.tip.branch) };
  const found = await storeOf(request, config, github).load();
  if (!found.stored) return { before: undefined, reason: found.reason };
  const { stored: kept } = found;
  if (!kept.record.complete) {
    throw new Failure({
      code: 'baseline/incomplete',
      owner: 'config',
      message: `The record in ${kept.origin} is of a run that could not measure everything, so it is no baseline.`,
      next: 'Measure the base again until the run is complete, and `tidemark accept` it.',
    });
  }
  const planned = [...taskHashes(plan, redactorOf(request, config))].map(([id, hash]) => ({ id, hash }));
  // On GitHub it was found by this config's own key: a pull request may write the whole config anew, and what is gone is a row.
  return {
    before: {
      kept,
      tasks: github ? alike(planned, kept.record) : comparable(planned, kept.record, kept.origin),
    },
  };
}

function sameMachine(a: RunRecord, b: RunRecord): boolean {
  return JSON.stringify(a.environment) === JSON.stringify(b.environment);
}

/** The same in the report's words. */
export function baselineTold(
  record: RunRecord,
  base: Base,
  live: Pick<Extract<Report['baseline'], { found: true }>, 'live'>,
): Report['baseline'] {
  if (!base.before) return { found: false, reason: base.reason };
  const { record: other, origin } = base.before.kept;
  const { id, startedAt, commit, target, environment, suites } = other;
  return {
    found: true,
    origin,
    run: {
      ...{ id, startedAt, commit, target, environment, suites },
      ...comparableFigures(other, base.before.tasks.same),
    },
    sameEnvironment: sameMachine(record, other),
    ...live,
  };
}

/** The baseline's pictures are copied beside the run's own, so that the folder can be rendered again by itself. */
export async function copyBefore(
  comparison: Report['comparison'],
  before: Before | undefined,
  folder: string,
): Promise<void> {
  for (const exhibit of comparison.flatMap((one) => one.before)) {
    const body = await before?.kept.read(exhibit).catch(() => undefined);
    if (body) await writeWhole(join(folder, 'exhibits', exhibitFile(exhibit)), body);
  }
}

/** A run clears its report folder first: it must never be the baseline's. */
export async function apart(request: Request, config: Config, folder: string): Promise<void> {
  const real = async (path: string) => realpath(path).catch(() => path);
  const baseline = baselineFolder(request, config);
  if ((await real(folder)) !== (await real(baseline))) return;
  throw new Failure({
    code: 'config/folder-is-baseline',
    owner: 'config',
    message: `The reports would be written over the baseline in ${baseline}.`,
    next: 'Name another folder with --output (report.folder) or --baseline; nothing was changed.',
  });
}
