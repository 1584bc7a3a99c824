import { artifactsStore } from '#baseline/stores/artifacts.ts';
import { directoryStore } from '#baseline/stores/directory.ts';
import { Failure } from '#model/problem.ts';
import type { GitHubRun } from './github-run.ts';
import type { BaselinePlace, MissingPolicy } from './prepared.ts';
import { logOf, type Run } from './run.ts';

/** What decides where a baseline lives. */
interface Wanted {
  readonly key: string;
  readonly folder: string;
  /** Whether that folder was asked for by name. */
  readonly named: boolean;
  readonly onMissing: MissingPolicy | undefined;
}

/** What lies in a folder has no run that could have signed it. */
function unattestable(folder: string): Failure {
  return new Failure({
    code: 'config/attestation-of-a-folder',
    owner: 'config',
    message: `The input attestation is require, but the baseline lies in a folder (${folder}), which nobody attests.`,
    next: 'Leave out the input `attestation`, or `baseline`, so that baselines are artifacts.',
  });
}

/** In artifacts on GitHub; in a folder elsewhere, or where one is named. */
export function baselinePlaceOf(
  run: Run,
  { key, folder, named, onMissing }: Wanted,
  github: GitHubRun | undefined,
): BaselinePlace {
  const place = { folder, onMissing };
  if (!github?.context.artifacts || named) {
    if (github?.workflow.attestation === 'require') throw unattestable(folder);
    return { ...place, store: directoryStore(folder), artifacts: false };
  }
  const { workflow, attestations, ...means } = github;
  const store = artifactsStore({
    ...means,
    key,
    workflows: workflow.baselineWorkflows,
    attestation: { mode: workflow.attestation, service: attestations },
    now: run.now,
    log: logOf(run),
  });
  return { ...place, store, artifacts: true };
}
