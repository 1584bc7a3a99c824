import { z } from 'zod';
import type { GitHubContext } from '#model/github-context.ts';
import { purposeOf } from './purpose.ts';
import { readPayload, WithRepository } from './payload.ts';
import { readRunner } from './runner.ts';

/** The artifact client works with github.com and its data-residency domains only. */
function hasArtifacts({ hostname }: URL): boolean {
  return hostname === 'github.com' || hostname.endsWith('.ghe.com');
}

/**
 * Where and for what we run, from the runner's variables and the event's payload. A Failure for an event that is not
 * ours
 * or a payload that lacks what is needed.
 */
export function gitHubContextOf(
  env: Readonly<Record<string, string | undefined>>,
  payload: unknown,
): GitHubContext {
  const runner = readRunner(env);
  const { event, owner, repo, run, server } = runner;
  const { repository, sender } = readPayload(event, WithRepository, payload);
  const id = readPayload(
    event,
    z.int({ error: 'repository.id is missing' }),
    runner.repository ?? repository?.id,
  );
  const purpose = purposeOf(payload, { runner, repository: id, actor: runner.actor ?? sender?.login });
  // A schedule runs on the default branch only, and its payload may lack the repository.
  const defaultBranch =
    repository?.default_branch ??
    (event === 'schedule' && purpose.kind === 'baseline' ? purpose.tip.branch : undefined);
  return {
    owner,
    repo,
    repository: id,
    event,
    run,
    purpose,
    defaultBranch: readPayload(
      event,
      z.string({ error: 'repository.default_branch is missing' }),
      defaultBranch,
    ),
    artifacts: hasArtifacts(server),
  };
}
