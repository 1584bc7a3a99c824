import { join, resolve } from 'node:path';
import { deliverLocally } from '#deliver/local.ts';
import type { Exhibit, Media } from '#model/observation/exhibit.ts';
import { problemsOf, type Problem } from '#model/problem.ts';
import type { History } from '#model/record/history.ts';
import type { Document } from '#model/contract/reporter.ts';
import type { Report } from '#model/record/report.ts';
import { reporters } from '#report/registry.ts';
import { writeWhole } from '#system/files.ts';
import { redactDeep } from '#system/secrets/redact.ts';
import { exitCode, type ExitCode } from './exit.ts';
import { mediaOf } from '../measure/folder.ts';
import { redactorOf, type Prepared } from '../prepare/prepare.ts';
import { publish, publishReport, type Published } from './publish.ts';
import type { Request } from '../prepare/request.ts';
import type { GitHubRun } from '../prepare/github-run.ts';

/** What a check came to. */
export interface Outcome {
  readonly report: Report;
  readonly documents: readonly Document[];
  readonly folder: string;
  readonly exit: ExitCode;
  /** What could not be sent to GitHub and changes no verdict. */
  readonly warnings: readonly Problem[];
  /** What this run was for and could not be done: it is in the exit code, and in no document. */
  readonly failed: readonly Problem[];
  /** Address of the comment on the pull request. */
  readonly comment?: string;
}

interface Draft {
  readonly report: Report;
  readonly folder: string;
  /** What the run's record is kept with where it becomes a baseline. */
  readonly history: History | undefined;
  read(exhibit: Exhibit): Promise<Uint8Array>;
}

/** Where a report can be read about, and what kept it from being put there. */
interface Linked {
  readonly report: Report;
  readonly warnings: readonly Problem[];
}

const nothing: Published = { failed: [], warnings: [] };

/** The report with what is known of its run on GitHub. */
function linkedToRun(report: Report, { context, purpose }: GitHubRun): Report {
  const { url, id, attempt } = context.run;
  const { sha } = purpose.kind === 'pull-request' ? purpose.head : purpose.tip;
  const home = url.replace(/\/actions\/runs\/\d+$/, '');
  return { ...report, links: { run: url, commit: `${home}/commit/${sha}` }, ci: { run: id, attempt } };
}

/** Where the page can be read is known only after it was sent, so the page itself goes without that link. */
async function withReportLink(
  request: Request,
  github: GitHubRun,
  { report, folder }: Draft,
  media: Media,
): Promise<Linked> {
  const page = reporters.flatMap((one) => (one.id === 'html' ? one.render(report, media) : []))[0];
  if (!page || !github.context.artifacts) return { report, warnings: [] };
  try {
    const html = join(folder, page.name);
    await writeWhole(html, page.text);
    return {
      report: {
        ...report,
        links: { ...report.links, report: await publishReport(github, report.key, html) },
      },
      warnings: [],
    };
  } catch (error) {
    request.host.signal.throwIfAborted();
    return { report, warnings: problemsOf(error) };
  }
}

async function linked(
  request: Request,
  github: GitHubRun | undefined,
  draft: Draft,
  media: Media,
): Promise<Linked> {
  if (!github) return { report: draft.report, warnings: [] };
  const report = linkedToRun(draft.report, github);
  return sends(request, report)
    ? withReportLink(request, github, { ...draft, report }, media)
    : { report, warnings: [] };
}

/** A dry run sends nothing, and a run that was stopped has nothing to say. */
function sends({ dryRun }: Request, { run }: Report): boolean {
  return !dryRun && !run.interrupted;
}

/** Documents of a report into its folder, and what of it belongs on GitHub to GitHub. */
export async function deliver(
  request: Request,
  { config, cut }: Prepared,
  draft: Draft,
  github: GitHubRun | undefined,
): Promise<Outcome> {
  const { folder, read } = draft;
  const { run, comparison, problems, verdict } = draft.report;
  const media = await mediaOf(
    [...run.exhibits, ...comparison.flatMap((one) => [...one.before, ...one.contrast])],
    read,
  );
  const { report, warnings } = await linked(request, github, draft, media);
  const documents = reporters.flatMap((one) => one.render(report, media));
  const { junit } = config.report;
  const undelivered = await deliverLocally(
    folder,
    documents,
    junit === undefined ? {} : { 'junit.xml': resolve(request.host.cwd, junit) },
  );
  const result = {
    config,
    report,
    documents,
    folder,
    kept: { record: run, origin: 'this run', read, history: draft.history },
    whole: request.only.length === 0 && cut.length === 0,
  };
  const sent = github && sends(request, report) ? await publish(request, github, result) : nothing;
  const failed = [...undelivered, ...sent.failed];
  for (const problem of failed) request.tell({ type: 'problem', problem });
  const redact = redactorOf(request, config);
  return {
    report,
    documents,
    folder,
    exit: exitCode([...problems, ...failed], verdict, run.interrupted),
    warnings: redactDeep([...warnings, ...sent.warnings], redact),
    failed: redactDeep(failed, redact),
    ...(sent.comment !== undefined && { comment: sent.comment }),
  };
}
