import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { postCheck } from '#deliver/github/check-run.ts';
import { postComment } from '#deliver/github/comment.ts';
import type { PostedComment } from '#deliver/github/comment-outcome.ts';
import type { Config } from '#model/config.ts';
import { problemsOf, type Problem } from '#model/problem.ts';
import type { Report } from '#model/record/report.ts';
import type { Purpose } from '#model/github-context.ts';
import type { BaselineStore, StoredRun } from '#model/contract/store.ts';
import { slug } from '#system/slug.ts';
import { checkRunOf } from '#report/check-run/check-run.ts';
import { summaryWithin } from '#report/summary/summary.ts';
import { markerStart } from '#report/comment/marker.ts';
import { news } from '#report/view/news.ts';
import type { GitHubRun } from '../prepare/github-run.ts';
import { logOf, type Run } from '../prepare/run.ts';

/** The artifact that a fork's first stage leaves for the second begins so; the key follows. */
export const HANDED_ON = 'tidemark-run-';

/** The artifact in which a report is left for whoever asks about it in a comment begins so; the key follows. */
export const REPORTED = 'tidemark.report-';

/**
 * What was sent to GitHub, and what of it went wrong. `failed`: work this run was for; `warnings`: what others can do
 * without.
 */
export interface Published {
  readonly comment?: string;
  readonly failed: readonly Problem[];
  readonly warnings: readonly Problem[];
}

type PullRequest = Extract<Purpose, { kind: 'pull-request' }>;

/** Everything a delivery is about. */
export interface Result {
  readonly report: Report;
  /** The text of its comment. */
  readonly comment: string;
  readonly folder: string;
  readonly kept: StoredRun;
  /** Whether every suite of the config was measured. */
  readonly whole: boolean;
  readonly settings: Config['report'];
  readonly store: BaselineStore;
}

/**
 * Puts the HTML report beside the run, where it opens in the browser, and answers with its address. Its name is the
 * file's, so it holds key and job.
 */
export async function publishReport(
  { context, scratch, files }: GitHubRun,
  key: string,
  html: string,
): Promise<string> {
  const name = `tidemark-${slug(key)}-${slug(context.run.job)}.html`;
  const file = join(scratch, name);
  await copyFile(html, file);
  const { id } = await files.upload({ name, root: scratch, files: [file], plain: true });
  return `${context.run.url}/artifacts/${id}`;
}

async function leave(prefix: string, { scratch, files }: GitHubRun, result: Result): Promise<void> {
  const file = join(scratch, 'report.json');
  await copyFile(join(result.folder, 'report.json'), file);
  await files.upload({ name: `${prefix}${result.report.key}`, root: scratch, files: [file] });
}

async function handOn(run: Run, github: GitHubRun, result: Result): Promise<void> {
  if (github.context.artifacts) return leave(HANDED_ON, github, result);
  return logOf(run)(
    'GitHub Enterprise Server keeps no artifacts for the action, ' +
      'so there is no second stage to comment on this pull request.',
  );
}

/**
 * Why a run of the base branch may not become the baseline: without a word, pull requests would wait for one for ever.
 */
function unfit({ kept, whole }: Result): Problem | undefined {
  const fault = (why: string, next: string): Problem => ({
    code: 'baseline/not-kept',
    owner: 'config',
    message: `Not kept as the baseline: ${why}.`,
    next,
  });
  if (!kept.record.complete)
    return fault('some of it could not be measured', 'See what could not, then run the workflow again.');
  return whole
    ? undefined
    : fault(
        'not every suite of the config ran',
        'Leave `suites` out on the base branch; suites that are to run apart belong into configs of their own.',
      );
}

async function record(run: Run, { store, kept }: Result): Promise<void> {
  logOf(run)(`This run is the baseline of later pull requests: ${await store.save(kept)}.`);
}

/** A report to be said on a pull request, by the run that made it. */
export interface Saying {
  readonly pr: number;
  readonly mode: Config['report']['comment'];
  readonly report: Report;
  readonly text: string;
  readonly run: { readonly id: number; readonly attempt: number };
  readonly stillCurrent?: () => Promise<string | undefined>;
}

/** Says the verdict on the pull request. */
export async function say(
  run: Run,
  { api }: Pick<GitHubRun, 'api'>,
  { report, ...rest }: Saying,
): Promise<PostedComment> {
  const posted = await postComment(api, {
    ...rest,
    marker: markerStart(report.key),
    news: news(report),
    failed: report.verdict.status === 'fail',
  });
  logOf(run)(posted.words);
  return posted;
}

/** Of two jobs under one key the last one's words stand, though the other's may be red. */
function shared(key: string): Problem {
  return {
    code: 'config/shared-key',
    owner: 'config',
    message:
      `Another job or step of this run wrote this pull request's comment under the same key (${key}), ` +
      'and its words are replaced by ours.',
    next: 'Give each its own input `key`, so that each has its own comment and baseline.',
  };
}

async function speak(
  run: Run,
  github: GitHubRun<PullRequest>,
  { settings, report, comment: text }: Result,
  attempt: Attempt,
): Promise<PostedComment | undefined> {
  const { api, purpose, context } = github;
  if (settings.check)
    await attempt(() => postCheck(api, { sha: purpose.head.sha, ...checkRunOf(report, summaryWithin) }));
  const { number: pr } = purpose;
  const saying = { pr, mode: settings.comment, report, text, run: context.run };
  return attempt(() => say(run, github, saying));
}

/** Does what it can: what fails is noted and keeps nothing else from being done. */
type Attempt = <T>(work: () => Promise<T>) => Promise<T | undefined>;

function attempting({ signal }: Run, problems: Problem[]): Attempt {
  return async (work) => {
    try {
      return await work();
    } catch (error) {
      signal.throwIfAborted();
      problems.push(...problemsOf(error));
      return undefined;
    }
  };
}

/**
 * Sends what belongs on GitHub: a baseline from the base branch, comment and check run to a pull request, a fork's
 * report to its second stage.
 */
export async function publish(run: Run, github: GitHubRun, result: Result): Promise<Published> {
  const [failed, warnings]: [Problem[], Problem[]] = [[], []];
  const { purpose } = github;
  if (purpose.kind === 'baseline') {
    const unfitness = unfit(result);
    if (unfitness) warnings.push(unfitness);
    else await attempting(run, failed)(() => record(run, result));
    return { failed, warnings };
  }
  // What crept in since a release is no pull request's: the step's summary and its exit code say it.
  if (purpose.kind === 'release') return { failed, warnings };
  const attempt = attempting(run, warnings);
  if (purpose.readOnly) {
    await attempt(() => handOn(run, github, result));
    return { failed, warnings };
  }
  if (github.workflow.talk !== '' && github.context.artifacts)
    await attempt(() => leave(REPORTED, github, result));
  const posted = await speak(run, { ...github, purpose }, result, attempt);
  if (posted?.shared) warnings.push(shared(result.report.key));
  return { failed, warnings, ...(posted?.url !== undefined && { comment: posted.url }) };
}
