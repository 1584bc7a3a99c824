import { z } from 'zod';
import { pullRequestOfRun } from '#event/pull-request.ts';
import type { Config } from '#model/config.ts';
import { Failure, problemsOf, type Problem } from '#model/problem.ts';
import type { Reporter } from '#model/contract/reporter.ts';
import type { Report } from '#model/record/report.ts';
import type { GitHubApi } from '#system/github/api.ts';
import { exitCode } from '../deliver/exit.ts';
import { Gate, wordOfOutcome, type GateWord } from '../deliver/gate.ts';
import { HANDED_ON, say, type Saying } from '../deliver/publish.ts';
import { renderFor } from '../deliver/render.ts';
import { withSince } from '../deliver/since.ts';
import { artifactsOfRun, fetchReport, type RunArtifact } from '../deliver/report-artifact.ts';
import { UNMEASURED } from '../deliver/unmeasured.ts';
import type { SecondStageRun } from '../prepare/github-run.ts';
import { isKey } from '../prepare/key.ts';
import { logOf, type Run } from '../prepare/run.ts';

/** What a second stage came to: where it commented, what went wrong, and why no commit status was set. */
export interface Relayed {
  readonly comments: readonly string[];
  readonly problems: readonly Problem[];
  readonly ungated?: string;
}

/** Keys of one run, e.g. legs of a matrix. */
const MOST_REPORTS = 10;

/** The newest that a run left under a key: a report, or word that there is none. */
interface Handed {
  readonly key: string;
  readonly measured: boolean;
  readonly artifact: RunArtifact;
}

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

/** The report as it may be shown: its links are ours, and who made it is said. */
async function reportOf(
  api: GitHubApi,
  { key, artifact }: Handed,
  { run, head }: SecondStageRun['purpose'],
): Promise<Report> {
  const report = await fetchReport(api, artifact, { key, sha: head.sha });
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
  own: Report,
  { pr, mode }: Pick<Saying, 'pr' | 'mode'>,
): Promise<string | undefined> {
  const ci = { run: purpose.run.id, attempt: purpose.run.attempt };
  const version = { id: ci.run, attempt: ci.attempt };
  if (dryRun) {
    logOf(run)(`Dry run: the report of ${own.key} would be said on pull request ${pr}.`);
    return undefined;
  }
  const report = await withSince({ api }, { ...own, ci }, { pr, run: version });
  const text = renderFor('comment', reporters, report, new Map())?.text ?? '';
  const stillCurrent = async () => {
    const found = await pullRequestOfRun(api, purpose.head, context.repository);
    if (found.kind === 'nothing') return found.why;
    return found.number === pr ? undefined : `The commit belongs to pull request ${found.number} by now.`;
  };
  const saying = { pr, mode, report, text, stillCurrent };
  const posted = await say(run, { api }, { ...saying, run: version });
  return posted.url;
}

function handedIn(artifact: RunArtifact): readonly Handed[] {
  if (artifact.expired) return [];
  const prefix = [HANDED_ON, UNMEASURED].find((start) => artifact.name.startsWith(start));
  const key = artifact.name.slice(prefix?.length);
  return prefix === undefined ? [] : [{ key, measured: prefix === HANDED_ON, artifact }];
}

/** The newest under each key that the run left. */
async function handedOn(
  log: (words: string) => void,
  { api, purpose }: SecondStageRun,
): Promise<readonly Handed[]> {
  const artifacts = await artifactsOfRun(api, purpose.run.id);
  const oldestFirst = artifacts.flatMap(handedIn).toSorted((a, b) => a.artifact.id - b.artifact.id);
  const newest = [...new Map(oldestFirst.map((handed) => [handed.key, handed])).values()];
  if (newest.length > MOST_REPORTS)
    log(`The run left ${newest.length} reports; only the first ${MOST_REPORTS} are posted.`);
  if (newest.length === 0)
    log(
      `The run ${purpose.run.url} left nothing to report: it could write for itself, or did not get that far.`,
    );
  return newest.slice(0, MOST_REPORTS);
}

const NOTHING_MEASURED: GateWord = {
  state: 'error',
  words: "nothing was measured: the pull request's own run says why",
};
const UNUSABLE: GateWord = {
  state: 'error',
  words: "the report of the pull request's own run cannot be used",
};

/** What the commit's gate says of a report: never more than GitHub says of the run that left it. */
function wordOfReport(report: Report, { passed }: SecondStageRun['purpose']['run']): GateWord {
  const exit = exitCode(report.problems, report.verdict, report.run.interrupted);
  const word = wordOfOutcome({ exit, report, failed: [] });
  return word.state === 'success' && !passed
    ? { state: 'error', words: 'its report passes, but the run that left it did not succeed' }
    : word;
}

function gateOf({ run, dryRun }: Relay, github: SecondStageRun, key: string): Gate | undefined {
  const { purpose, workflow } = github;
  if (dryRun || !workflow.status || !isKey(key)) return undefined;
  return new Gate(run, github, { sha: purpose.head.sha, key, run: purpose.run });
}

/** What became of one report. */
interface Heard {
  readonly word: GateWord;
  readonly comment?: string | undefined;
  readonly problems: readonly Problem[];
}

async function heard(
  means: Relay,
  github: SecondStageRun,
  handed: Handed,
  saying: Pick<Saying, 'pr' | 'mode'>,
): Promise<Heard> {
  if (!handed.measured) return { word: NOTHING_MEASURED, problems: [] };
  let word = UNUSABLE;
  try {
    const report = await reportOf(github.api, handed, github.purpose);
    word = wordOfReport(report, github.purpose.run);
    return { word, comment: await relay(means, github, report, saying), problems: [] };
  } catch (error) {
    means.run.signal.throwIfAborted();
    return { word, problems: problemsOf(error) };
  }
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
  let ungated: string | undefined;
  for (const handed of await handedOn(logOf(run), github)) {
    const { word, comment, problems: some } = await heard(means, github, handed, { pr: found.number, mode });
    if (comment !== undefined) comments.push(comment);
    problems.push(...some);
    const gate = gateOf(means, github, handed.key);
    await gate?.say(word);
    ungated ??= gate?.unsaid;
  }
  return { comments, problems, ...(ungated !== undefined && { ungated }) };
}
