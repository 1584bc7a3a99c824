import { join, resolve } from 'node:path';
import { deliverLocally } from '#deliver/local.ts';
import type { Exhibit, Media } from '#model/exhibit.ts';
import { problemsOf, type Problem } from '#model/problem.ts';
import type { Document } from '#model/reporter.ts';
import type { Report } from '#model/report.ts';
import { reporters } from '#report/registry.ts';
import { writeWhole } from '#system/files.ts';
import { exitCode, type ExitCode } from './exit.ts';
import { mediaOf } from './folder.ts';
import type { Prepared } from './prepare.ts';
import { publish, publishReport, type Published } from './publish.ts';
import type { Request } from './request.ts';
import type { Stage } from './stage.ts';

/** What a check came to. */
export interface Outcome {
  readonly report: Report;
  readonly documents: readonly Document[];
  readonly folder: string;
  readonly exit: ExitCode;
  /** What could not be sent to GitHub and changes no verdict. */
  readonly warnings: readonly Problem[];
  /** Address of the comment on the pull request. */
  readonly comment?: string;
}

interface Draft {
  readonly report: Report;
  readonly folder: string;
  read(exhibit: Exhibit): Promise<Uint8Array>;
}

const nothing: Published = { failed: [], warnings: [] };

function linksOf({ situation, purpose }: Stage): Report['links'] {
  const { sha } = purpose.kind === 'pull-request' ? purpose.head : purpose.tip;
  const home = situation.run.url.replace(/\/actions\/runs\/\d+$/, '');
  return { run: situation.run.url, commit: `${home}/commit/${sha}` };
}

/** The report knows where its own page can be read only after that page was sent, without that link. */
async function withReportLink(request: Request, stage: Stage, { report, folder }: Draft, media: Media): Promise<{ readonly links: Report['links']; readonly warnings: readonly Problem[] }> {
  const page = reporters.flatMap((one) => (one.id === 'html' ? one.render(report, media) : []))[0];
  if (!page || !stage.situation.artifacts) return { links: report.links, warnings: [] };
  try {
    const html = join(folder, page.name);
    await writeWhole(html, page.text);
    return { links: { ...report.links, report: await publishReport(stage, report.key, html) }, warnings: [] };
  } catch (error) {
    request.host.signal.throwIfAborted();
    return { links: report.links, warnings: problemsOf(error) };
  }
}

/** Documents of a report into its folder, and what of it belongs on GitHub to GitHub; a run that was stopped sends nothing. */
export async function deliver(request: Request, { config, cut }: Prepared, draft: Draft, stage: Stage | undefined): Promise<Outcome> {
  const { folder, read } = draft;
  const { run, comparison, problems, verdict } = draft.report;
  const media = await mediaOf([...run.exhibits, ...comparison.flatMap((one) => [...one.before, ...one.contrast])], read);
  const outside = stage && !request.dryRun && !run.interrupted ? stage : undefined;
  const told: Report = stage ? { ...draft.report, links: linksOf(stage), ci: { run: stage.situation.run.id, attempt: stage.situation.run.attempt } } : draft.report;
  const linked = outside && (await withReportLink(request, outside, { ...draft, report: told }, media));
  const report: Report = linked ? { ...told, links: linked.links } : told;
  const documents = reporters.flatMap((one) => one.render(report, media));
  const undelivered = await deliverLocally(folder, documents, config.report.junit === undefined ? {} : { 'junit.xml': resolve(request.host.cwd, config.report.junit) });
  const whole = request.only.length === 0 && cut.length === 0;
  const sent = outside ? await publish(request, outside, { config, report, documents, folder, kept: { record: run, origin: 'this run', read }, whole }) : nothing;
  const failed = [...undelivered, ...sent.failed];
  for (const problem of failed) request.tell({ type: 'problem', problem });
  return {
    report,
    documents,
    folder,
    exit: exitCode([...problems, ...failed], verdict, run.interrupted),
    warnings: [...(linked?.warnings ?? []), ...sent.warnings],
    ...(sent.comment !== undefined && { comment: sent.comment }),
  };
}
