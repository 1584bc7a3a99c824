import { standingComment, type Standing } from '#deliver/github/standing-comment.ts';
import { Failure } from '#model/problem.ts';
import type { Report, Since } from '#model/record/report.ts';
import { markerStart } from '#report/comment/marker.ts';
import { memoryOf, sinceOfReport } from '#report/comment/memory.ts';
import type { Config } from '#model/config.ts';
import type { GitHubRun } from '../prepare/github-run.ts';

/** Whose comment is looked for. */
type Place = Pick<Standing, 'pr' | 'run'> & { readonly key: string };

/**
 * What the pull request's comment remembers of causes. Where it cannot be read nothing is known: whoever writes it next
 * is told why.
 */
export async function rememberedThere(
  { api }: Pick<GitHubRun, 'api'>,
  { key, ...place }: Place,
): Promise<Since | undefined> {
  try {
    return memoryOf((await standingComment(api, { ...place, marker: markerStart(key) })) ?? '');
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return undefined;
  }
}

/** A report with since when its causes are there, whatever it said of that itself. */
export async function withSince(
  github: Pick<GitHubRun, 'api'>,
  { since: _own, ...report }: Report,
  place: Pick<Standing, 'pr' | 'run'>,
): Promise<Report> {
  const since = sinceOfReport(await rememberedThere(github, { ...place, key: report.key }), report);
  return { ...report, ...(since && { since }) };
}

/** The same of the run that measured, where its comment stands in a pull request that it writes to. */
export async function withSinceThen(
  github: GitHubRun,
  { report: { comment } }: Pick<Config, 'report'>,
  report: Report,
): Promise<Report> {
  const { purpose, context } = github;
  if (comment === 'off' || purpose.kind !== 'pull-request' || purpose.readOnly) return report;
  return withSince(github, report, { pr: purpose.number, run: context.run });
}
