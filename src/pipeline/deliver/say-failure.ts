import { postComment } from '#deliver/github/comment.ts';
import type { Config } from '#model/config.ts';
import type { Purpose } from '#model/github-context.ts';
import { Failure, problemsOf } from '#model/problem.ts';
import { failureComment } from '#report/comment/failure.ts';
import { markerStart } from '#report/comment/marker.ts';
import type { GitHubRun } from '../prepare/github-run.ts';
import { logOf, type Run } from '../prepare/run.ts';
import { rememberedThere } from './since.ts';

type PullRequest = Extract<Purpose, { kind: 'pull-request' }>;

/**
 * Says on the pull request that its commit could not be measured; else an older commit's verdict would stand there
 * beside a red job. The failure itself is what matters: that it could not be said here is one more line of the log.
 */
export async function sayFailure(
  run: Run,
  { api, context, purpose }: GitHubRun<PullRequest>,
  { key, report }: Pick<Config, 'key' | 'report'>,
  { problems }: Failure,
): Promise<void> {
  try {
    const remembered = await rememberedThere({ api }, { pr: purpose.number, key, run: context.run });
    const text = failureComment({ key, sha: purpose.head.sha, run: context.run, problems, remembered });
    const { words } = await postComment(api, {
      pr: purpose.number,
      marker: markerStart(key),
      text,
      run: context.run,
      mode: report.comment,
      news: true,
      failed: true,
    });
    logOf(run)(words);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    logOf(run)(`The pull request could not be told: ${problemsOf(error)[0]?.message ?? ''}`);
  }
}
