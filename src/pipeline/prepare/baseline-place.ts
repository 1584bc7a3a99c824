import { artifactsStore } from '#baseline/stores/artifacts.ts';
import { directoryStore } from '#baseline/stores/directory.ts';
import type { GitHubRun } from './github-run.ts';
import type { BaselinePlace } from './prepared.ts';
import { logOf, type Run } from './run.ts';

/** What decides where a baseline lives. */
interface Wanted {
  readonly key: string;
  readonly folder: string;
  /** Whether that folder was asked for by name. */
  readonly named: boolean;
}

/** In artifacts on GitHub; in a folder elsewhere, or where one is named. */
export function baselinePlaceOf(
  run: Run,
  { key, folder, named }: Wanted,
  github: GitHubRun | undefined,
): BaselinePlace {
  if (!github?.context.artifacts || named) return { store: directoryStore(folder), folder, artifacts: false };
  const { workflow, ...means } = github;
  const store = artifactsStore({
    ...means,
    key,
    workflows: workflow.baselineWorkflows,
    now: run.now,
    log: logOf(run),
  });
  return { store, folder, artifacts: true };
}
