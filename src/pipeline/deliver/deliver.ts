import { join } from 'node:path';
import { deliverLocally } from '#deliver/local.ts';
import type { Exhibit, Media } from '#model/observation/exhibit.ts';
import { problemsOf, type Problem } from '#model/problem.ts';
import type { History } from '#model/record/history.ts';
import type { Report } from '#model/record/report.ts';
import { writeWhole } from '#system/files.ts';
import { redactDeep } from '#system/secrets/redact.ts';
import { mediaOf } from '../measure/folder.ts';
import { homeOf, tipOf, type GitHubRun } from '../prepare/github-run.ts';
import type { Prepared } from '../prepare/prepared.ts';
import { exitCode, type ExitCode } from './exit.ts';
import { withPictures } from './pictures.ts';
import { publish, publishReport, type Published } from './publish.ts';
import { renderAll, renderFor, type Rendered } from './render.ts';
import { withSinceThen } from './since.ts';

/** What a check came to; without secrets. */
export interface Outcome extends Rendered {
  readonly report: Report;
  readonly folder: string;
  readonly exit: ExitCode;
  /** What could not be sent to GitHub and changes no verdict. */
  readonly warnings: readonly Problem[];
  /** What this run was for and could not be done: it is in the exit code, and in no document. */
  readonly failed: readonly Problem[];
  /** Address of the comment on the pull request. */
  readonly comment?: string;
}

/** What is to be delivered. */
interface Draft {
  readonly report: Report;
  /** What the run's record is kept with where it becomes a baseline. */
  readonly history: History | undefined;
  read(exhibit: Exhibit): Promise<Uint8Array>;
}

type Needs = Pick<
  Prepared,
  | 'run'
  | 'extensions'
  | 'config'
  | 'baseline'
  | 'caveats'
  | 'folder'
  | 'junit'
  | 'strayOutputs'
  | 'dryRun'
  | 'github'
>;

/** The report, linked to where it can be read about, and what kept it from being put there. */
interface Linked {
  readonly report: Report;
  readonly warnings: readonly Problem[];
}

const nothing: Published = { failed: [], warnings: [] };

/** The report with what is known of its run on GitHub. */
function linkedToRun(report: Report, github: GitHubRun): Report {
  const { url, id, attempt } = github.context.run;
  const { sha } = tipOf(github);
  const commit = `${homeOf(github)}/commit/${sha}`;
  return { ...report, links: { run: url, commit }, ci: { run: id, attempt } };
}

/** Where the page can be read is known only after it was sent, so the page itself goes without that link. */
async function linkedToPage(
  { run, extensions, folder }: Needs,
  github: GitHubRun,
  report: Report,
  media: Media,
): Promise<Linked> {
  const page = renderFor('page', extensions.reporters, report, media);
  if (!page || !github.context.artifacts) return { report, warnings: [] };
  try {
    const html = join(folder, page.name);
    await writeWhole(html, page.text);
    const address = await publishReport(github, report.key, html);
    return { report: { ...report, links: { ...report.links, report: address } }, warnings: [] };
  } catch (error) {
    run.signal.throwIfAborted();
    return { report, warnings: problemsOf(error) };
  }
}

async function linked(needs: Needs, report: Report, media: Media): Promise<Linked> {
  const { github } = needs;
  if (!github) return { report, warnings: [] };
  const known = linkedToRun(report, github);
  if (!sends(needs, report)) return { report: known, warnings: [] };
  const dated = await withSinceThen(github, needs.config, known);
  const page = await linkedToPage(needs, github, dated, media);
  const pictured = await withPictures(needs, github, page.report, media);
  return { report: pictured.report, warnings: [...page.warnings, ...pictured.warnings] };
}

/** A dry run sends nothing, and a run that was stopped has nothing to say. */
function sends({ dryRun }: Needs, { run }: Report): boolean {
  return !dryRun && !run.interrupted;
}

/** Documents of a report into its folder, and what of it belongs on GitHub to GitHub. */
export async function deliver(needs: Needs, { report: draft, history, read }: Draft): Promise<Outcome> {
  const { run, extensions, config, caveats, folder, junit, github } = needs;
  const { comparison, problems, verdict } = draft;
  const media = await mediaOf(
    [...draft.run.exhibits, ...comparison.flatMap(({ before, contrast }) => [...before, ...contrast])],
    read,
  );
  const { report, warnings } = await linked(needs, draft, media);
  const { documents, shown } = renderAll(extensions.reporters, report, media);
  const stray = await needs.strayOutputs();
  const copies: Readonly<Record<string, string>> = junit === undefined ? {} : { 'junit.xml': junit };
  const undelivered = stray.length > 0 ? stray : await deliverLocally(folder, documents, copies);
  const result = {
    report,
    comment: shown.comment?.text ?? '',
    folder,
    kept: { record: report.run, origin: 'this run', read, history },
    whole: caveats.length === 0,
    settings: config.report,
    store: needs.baseline.store,
  };
  const sent = github && sends(needs, report) ? await publish(run, github, result) : nothing;
  const failed = redactDeep([...undelivered, ...sent.failed], run.redact);
  for (const problem of failed) run.emit({ type: 'problem', problem });
  return {
    report,
    documents,
    shown,
    folder,
    exit: exitCode([...problems, ...failed], verdict, report.run.interrupted),
    warnings: redactDeep([...warnings, ...sent.warnings], run.redact),
    failed,
    ...(sent.comment !== undefined && { comment: sent.comment }),
  };
}
