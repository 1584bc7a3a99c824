import { randomInt } from 'node:crypto';
import type { RunRecord } from '#model/record/run-record.ts';
import { execute } from '#run/single/execute.ts';
import { suites } from '#suites/registry.ts';
import { browserOf } from './browser.ts';
import type { ExhibitFolder } from './folder.ts';
import type { Prepared } from '../prepare/prepare.ts';
import { headCommit, recordOf } from './record.ts';
import type { Request } from '../prepare/request.ts';
import type { GitHubRun } from '../prepare/github-run.ts';
import { visit } from './visit.ts';

/** Waits for the target, looks at its pages, and measures everything planned. */
export async function measure(
  request: Request,
  prepared: Prepared,
  exhibits: ExhibitFolder,
  github: GitHubRun | undefined,
): Promise<RunRecord> {
  const startedAt = request.host.now().toISOString();
  const { bench, hindered } = await visit(request, prepared, prepared.target);
  const chrome = await browserOf(request.host.env);
  const seed = request.seed ?? randomInt(2 ** 31);
  const taken = await execute(prepared.plan, {
    suites,
    bench: { ...bench, chrome: chrome.path, seed },
    keep: exhibits.keep,
    hindered,
    tell: request.tell,
  });
  return recordOf(request, prepared, taken, {
    startedAt,
    target: prepared.target.origin,
    commit: headCommit(request, github),
    chrome: chrome.version,
  });
}
