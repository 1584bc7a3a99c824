import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { postCheck } from '#deliver/check-run.ts';
import { postComment } from '#deliver/comment.ts';
import type { Config } from '#model/config.ts';
import { problemsOf, type Problem } from '#model/problem.ts';
import type { Document } from '#model/reporter.ts';
import type { Report } from '#model/report.ts';
import type { Kept } from '#model/store.ts';
import { checkRunOf } from '#report/check-run/check-run.ts';
import { markerStart } from '#report/comment/marker.ts';
import { news } from '#report/view/news.ts';
import { storeOf } from './baseline.ts';
import type { Request } from './request.ts';
import type { Stage } from './stage.ts';

/** The artifact that a fork's first stage leaves for the second begins so; the key follows. */
export const HANDED_ON = 'tidemark-run-';

/** What was sent to GitHub, and what of it went wrong. `failed`: work this run was for; `warnings`: what others can do without. */
export interface Published {
  readonly comment?: string;
  readonly failed: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** Everything a delivery is about. */
export interface Result {
  readonly config: Config;
  readonly report: Report;
  readonly documents: readonly Document[];
  readonly folder: string;
  readonly kept: Kept;
  /** Whether every suite of the config was measured. */
  readonly whole: boolean;
}

/** Puts the HTML report beside the run, where it opens in the browser, and answers with its address. Its name is the file's, so it holds key and job. */
export async function publishReport({ situation, scratch, files }: Stage, key: string, html: string): Promise<string> {
  const name = `tidemark-${[key, situation.run.job].map((part) => part.replace(/[^A-Za-z0-9._-]/g, '-')).join('-')}.html`;
  const file = join(scratch, name);
  await copyFile(html, file);
  const { id } = await files.upload({ name, root: scratch, files: [file], plain: true });
  return `${situation.run.url}/artifacts/${id}`;
}

async function handOn({ scratch, files }: Stage, { config, folder }: Result): Promise<void> {
  const file = join(scratch, 'report.json');
  await copyFile(join(folder, 'report.json'), file);
  await files.upload({ name: `${HANDED_ON}${config.key}`, root: scratch, files: [file] });
}

async function record(request: Request, stage: Stage, { config, kept, whole }: Result): Promise<void> {
  if (!kept.record.complete || !whole) {
    request.tell({ type: 'step', words: `Not kept as the baseline: ${whole ? 'some of it could not be measured' : 'not every suite of the config ran'}.` });
    return;
  }
  const where = await storeOf(request, config, stage).save(kept);
  request.tell({ type: 'step', words: `This run is the baseline of later pull requests: ${where}.` });
}

function text(documents: readonly Document[], name: string): string {
  return documents.find((one) => one.name === name)?.text ?? '';
}

/** Says the verdict on the pull request; answers with the comment's address where there is one. */
export async function say({ api }: Pick<Stage, 'api'>, about: { readonly pr: number; readonly mode: Config['report']['comment']; readonly report: Report; readonly documents: readonly Document[]; readonly run: { readonly id: number; readonly attempt: number }; readonly stillCurrent?: () => Promise<string | undefined> }, tell: (words: string) => void): Promise<string | undefined> {
  const { report } = about;
  const posted = await postComment(api, {
    pr: about.pr,
    marker: markerStart(report.key),
    text: text(about.documents, 'comment.md'),
    run: about.run,
    mode: about.mode,
    news: news(report),
    failed: report.verdict.status === 'fail',
    ...(about.stillCurrent && { stillCurrent: about.stillCurrent }),
  });
  tell(`comment: ${posted.words}`);
  return posted.url;
}

/** Sends what belongs on GitHub, each part by itself: what fails is told and keeps nothing else from being sent. */
export async function publish(request: Request, stage: Stage, result: Result): Promise<Published> {
  const [failed, warnings]: [Problem[], Problem[]] = [[], []];
  const attempt = async <T>(problems: Problem[], work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      request.host.signal.throwIfAborted();
      problems.push(...problemsOf(error));
      return undefined;
    }
  };
  const { purpose, situation, api } = stage;
  const { report, config, documents } = result;
  if (purpose.kind === 'baseline') {
    await attempt(failed, () => record(request, stage, result));
    return { failed, warnings };
  }
  if (purpose.readOnly) {
    await attempt(warnings, () => handOn(stage, result));
    return { failed, warnings };
  }
  const tell = (words: string) => request.tell({ type: 'step', words });
  const { run } = situation;
  if (config.report.check) await attempt(warnings, () => postCheck(api, { sha: purpose.head.sha, ...checkRunOf(report) }));
  const comment = await attempt(warnings, () => say(stage, { pr: purpose.number, mode: config.report.comment, report, documents, run }, tell));
  return { failed, warnings, ...(comment !== undefined && { comment }) };
}
