import { z } from 'zod';
import { pullRequestOfRun } from '#event/pull-request.ts';
import type { Config } from '#model/config.ts';
import { Failure, problemsOf, type Problem } from '#model/problem.ts';
import type { Reporter } from '#model/contract/reporter.ts';
import type { Report } from '#model/record/report.ts';
import type { GitHubApi } from '#system/github/api.ts';
import { readArchive, verifyDigest } from '#system/github/artifacts/archive.ts';
import { HANDED_ON, say, type Saying } from '../deliver/publish.ts';
import { renderFor } from '../deliver/render.ts';
import { parseReport } from '../deliver/report-file.ts';
import type { SecondStageRun } from '../prepare/github-run.ts';
import { logOf, type Run } from '../prepare/run.ts';

/** What a second stage came to: where it commented, lines for the log, and what went wrong. */
export interface Relayed {
  readonly comments: readonly string[];
  readonly problems: readonly Problem[];
}

/** A report without pictures; what is bigger is none of ours. */
const MOST_BYTES = 32_000_000;
const DEADLINE = 60_000;
/** Keys of one run, e.g. legs of a matrix. */
const MOST_REPORTS = 10;

const Listing = z.object({
  artifacts: z.array(
    z.object({ id: z.int(), name: z.string(), expired: z.boolean(), digest: z.string().nullish() }),
  ),
});

type Handed = z.infer<typeof Listing>['artifacts'][number];

const modes = z.enum(['changes', 'always', 'failures', 'off']);

function modeOf(text: string): Config['report']['comment'] {
  const mode = modes.safeParse(text === '' ? 'changes' : text);
  if (mode.success) return mode.data;
  throw new Failure({
    code: 'config/input',
    owner: 'config',
    message: `The input comment is ${text}.`,
    next: `It is one of ${modes.options.join(', ')}.`,
  });
}

function unusable(name: string, why: string): Failure {
  return new Failure({
    code: 'second-stage/report',
    owner: 'environment',
    message: `The artifact ${name} of the pull request's run cannot be used: ${why}.`,
    next:
      "Nothing of it was posted. Run the pull request's workflow again " +
      'with the same version of Tidemark in both stages.',
  });
}

/**
 * What another run left, taken for nothing but figures and words: its links are ours, its commit must be the
 * event's.
 */
async function reportOf(
  api: GitHubApi,
  { id, name, digest }: Handed,
  { run, head }: SecondStageRun['purpose'],
): Promise<Report> {
  const bytes = await api.download(
    'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
    { artifact_id: id, archive_format: 'zip' },
    { most: MOST_BYTES, within: DEADLINE },
  );
  verifyDigest(bytes, digest ?? undefined);
  const files = await readArchive(bytes, {
    entries: 1,
    bytes: MOST_BYTES,
    name: (path) => path === 'report.json',
  });
  const parsed = parseReport(Buffer.from(files.get('report.json') ?? []).toString('utf8'));
  if ('why' in parsed) throw unusable(name, parsed.why);
  const { report } = parsed;
  if (report.key !== name.slice(HANDED_ON.length)) throw unusable(name, 'it is the report of another check');
  if (report.run.commit?.sha !== head.sha) throw unusable(name, 'it is about another commit');
  return {
    ...report,
    links: { run: run.url },
    caveats: [
      "Figures as reported by the pull request's own run, which its author can change.",
      ...(report.caveats ?? []),
    ],
  };
}

/** What a second stage needs beside GitHub. */
interface Relay {
  readonly run: Run;
  readonly reporters: readonly Reporter[];
  /** Nothing is posted. */
  readonly dryRun: boolean;
}

async function relay(
  { run, reporters, dryRun }: Relay,
  { api, purpose, context }: SecondStageRun,
  artifact: Handed,
  { pr, mode }: Pick<Saying, 'pr' | 'mode'>,
): Promise<string | undefined> {
  const ci = { run: purpose.run.id, attempt: purpose.run.attempt };
  const report: Report = { ...(await reportOf(api, artifact, purpose)), ci };
  if (dryRun) {
    logOf(run)(`Dry run: the report of ${report.key} would be said on pull request ${pr}.`);
    return undefined;
  }
  const text = renderFor('comment', reporters, report, new Map())?.text ?? '';
  const stillCurrent = async () => {
    const found = await pullRequestOfRun(api, purpose.head, context.repository);
    if (found.kind === 'nothing') return found.why;
    return found.number === pr ? undefined : `The commit belongs to pull request ${found.number} by now.`;
  };
  const saying = { pr, mode, report, text, stillCurrent };
  const posted = await say(run, { api }, { ...saying, run: { id: ci.run, attempt: ci.attempt } });
  return posted.url;
}

/** The newest report under each key that the run left. */
async function handedOn(log: (words: string) => void, { api, purpose }: SecondStageRun) {
  const { artifacts } = await api.ask(
    'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
    { run_id: purpose.run.id, per_page: 100 },
    Listing,
  );
  const ours = artifacts.filter(({ name, expired }) => name.startsWith(HANDED_ON) && !expired);
  const oldestFirst = ours.toSorted((a, b) => a.id - b.id);
  const newest = [...new Map(oldestFirst.map((artifact) => [artifact.name, artifact])).values()];
  if (newest.length > MOST_REPORTS)
    log(`The run left ${newest.length} reports; only the first ${MOST_REPORTS} are posted.`);
  if (newest.length === 0)
    log(
      `The run ${purpose.run.url} left nothing to report: it could write for itself, or did not get that far.`,
    );
  return newest.slice(0, MOST_REPORTS);
}

/**
 * The second stage of a fork's pull request: the first could only measure. Trusts the event alone; what the first stage
 * left is read as hostile data, rendered by our own reporters, and posted where the event's commit says.
 */
export async function relayReports(means: Relay, github: SecondStageRun): Promise<Relayed> {
  const { run } = means;
  const mode = modeOf(github.workflow.comment);
  const found = await pullRequestOfRun(github.api, github.purpose.head, github.context.repository);
  if (found.kind === 'nothing') {
    logOf(run)(found.why);
    return { comments: [], problems: [] };
  }
  const comments: string[] = [];
  const problems: Problem[] = [];
  for (const artifact of await handedOn(logOf(run), github)) {
    try {
      const url = await relay(means, github, artifact, { pr: found.number, mode });
      if (url !== undefined) comments.push(url);
    } catch (error) {
      run.signal.throwIfAborted();
      problems.push(...problemsOf(error));
    }
  }
  return { comments, problems };
}
