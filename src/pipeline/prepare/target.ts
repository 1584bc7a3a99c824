import { baseDeploy } from '#preview/base-deploy.ts';
import { findPreview, type Preview } from '#preview/find-preview.ts';
import { allowedTarget } from '#target/allowed-hosts.ts';
import { resolveTarget, type Target } from '#target/resolve-target.ts';
import type { Config } from '#model/config.ts';
import { NothingLeft } from './nothing-left.ts';
import { tipOf, type GitHubRun } from './github-run.ts';
import { logOf, type Run } from './run.ts';

async function previewOf(run: Run, { target }: Config, { api, purpose, workflow }: GitHubRun) {
  const { sha, branch } = tipOf({ purpose });
  const wanted = {
    sha,
    branch,
    ...(purpose.kind === 'pull-request' && {
      pr: purpose.number,
      ...(purpose.preview !== undefined && { preview: purpose.preview }),
    }),
    ...(target.environment !== undefined && { environment: target.environment }),
    ...(workflow.urlTemplate !== '' && { template: workflow.urlTemplate }),
  };
  return findPreview(api, wanted, { wait: target.wait, signal: run.signal, tell: logOf(run) });
}

/**
 * A production address shows the newest commit: what is measured there for an older one would be another commit's
 * baseline.
 */
async function refuseOvertaken(
  run: Run,
  { target }: Config,
  { api, purpose }: GitHubRun,
  { source }: Preview,
): Promise<void> {
  if (purpose.kind !== 'baseline' || source !== 'deployment') return;
  const { sha, branch } = purpose.tip;
  const own = await baseDeploy(
    api,
    { sha, branch, ...(target.environment !== undefined && { environment: target.environment }) },
    logOf(run),
  );
  if (!own.preview)
    throw new NothingLeft(
      `No baseline was recorded for ${sha.slice(0, 7)}: ${own.reason} The newer commit's own run records it.`,
    );
}

/**
 * The address to measure, checked against what may be measured here; on GitHub `auto` is this commit's preview deploy,
 * waited for.
 */
export async function targetOf(
  run: Run,
  config: Config,
  allowPrivate: boolean,
  github: GitHubRun | undefined,
): Promise<Target> {
  const { target, sources } = config;
  const rule = {
    pullRequest: github?.purpose.kind === 'pull-request',
    allowedHosts: github?.workflow.allowedHosts ?? [],
  };
  if (target.url === 'auto' && github) {
    const preview = await previewOf(run, config, github);
    await refuseOvertaken(run, config, github, preview);
    run.emit({ type: 'note', text: `preview: ${preview.url} (${preview.words})` });
    allowedTarget(new URL(preview.url), preview.source, rule);
    return resolveTarget(preview.url, allowPrivate);
  }
  if (URL.canParse(target.url))
    allowedTarget(
      new URL(target.url),
      ['input', 'flag'].includes(sources['target.url'] ?? '') ? 'input' : 'config',
      rule,
    );
  return resolveTarget(target.url, allowPrivate);
}
