import { postComment } from '#deliver/github/comment.ts';
import { Failure, problemsOf, type Problem } from '#model/problem.ts';
import type { Purpose } from '#model/github-context.ts';
import { failureComment } from '#report/comment/failure.ts';
import { markerStart } from '#report/comment/marker.ts';
import { redactDeep } from '#system/secrets/redact.ts';
import { keyOf } from '../prepare/key.ts';
import { redactorOf } from '../prepare/prepare.ts';
import type { Request } from '../prepare/request.ts';
import { settingsOf } from '../prepare/settings.ts';
import type { GitHubRun } from '../prepare/github-run.ts';

/** A config that cannot be read has no key to comment under; its mistakes are annotated on its own lines. */
async function configOf(request: Request) {
  try {
    return await settingsOf(request);
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

async function post(
  request: Request,
  { api, context: { run }, workflow }: GitHubRun,
  { number, head }: Extract<Purpose, { kind: 'pull-request' }>,
  problems: readonly Problem[],
): Promise<void> {
  const config = await configOf(request);
  if (!config) return;
  const key = keyOf(config.key, workflow);
  const text = failureComment({
    key,
    sha: head.sha,
    run,
    problems: redactDeep(problems, redactorOf(request, config)),
  });
  const { words } = await postComment(api, {
    pr: number,
    marker: markerStart(key),
    text,
    run,
    mode: config.report.comment,
    news: true,
    failed: true,
  });
  request.tell({ type: 'step', words });
}

/** Says on the pull request that its commit could not be measured; else an older commit's verdict would stand there beside a red job. */
export async function sayFailure(request: Request, github: GitHubRun, failure: Failure): Promise<void> {
  const { purpose } = github;
  if (purpose.kind !== 'pull-request' || purpose.readOnly || request.dryRun || request.host.signal.aborted)
    return;
  try {
    await post(request, github, purpose, failure.problems);
  } catch (error) {
    // The failure itself is what matters; that it could not be said here is one more line of the log.
    if (!(error instanceof Failure)) throw error;
    request.tell({
      type: 'step',
      words: `The pull request could not be told: ${problemsOf(error)[0]?.message ?? ''}`,
    });
  }
}
