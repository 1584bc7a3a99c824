import { join } from 'node:path';
import { acceptBeside } from '#baseline/acceptance/local.ts';
import { Failure } from '#model/problem.ts';
import { Acceptance, ACCEPTANCE_SCHEMA, MAX_ACCEPTED } from '#model/record/acceptance.ts';
import type { Report } from '#model/record/report.ts';
import { itemName, type Item } from '#report/answer/acceptance.ts';
import { readText } from '#system/files.ts';
import { reportIn } from '../deliver/report-file.ts';
import { builtIn } from '../prepare/extensions.ts';
import type { Request } from '../prepare/request.ts';
import { baselineFolder, reportFolder, settingsOf } from '../prepare/settings.ts';
import { chosen, claimsIn } from '../talk/claims.ts';

/** What was accepted of the last report, and where that is written. */
export interface AcceptedSeen {
  readonly items: readonly Item[];
  /** Path, for people. */
  readonly file: string;
}

function nothingMeant(words: string, report: Report, all: readonly Item[]): Failure {
  const names = [...new Set([...report.verdict.causes.map(({ id }) => id), ...all.map(itemName)])];
  const known = names.slice(0, 8).join(', ');
  return new Failure({
    code: 'config/nothing-called',
    owner: 'config',
    message: `Nothing that can be accepted is called "${words}".`,
    next:
      all.length === 0
        ? 'Nothing of the last report fails that could be accepted; `tidemark explain` says what there is.'
        : `Name a cause, a subject or an element of the last report: ${known}.`,
  });
}

/**
 * Accepts of the last report what words mean, exactly as it is: a cause by its id, a subject, an element. The next run
 * on this machine takes it as it takes the baseline. A Failure where nothing is meant.
 */
export async function acceptSeen(request: Request, words: string): Promise<AcceptedSeen> {
  const config = await settingsOf({ ...request, only: [] }, builtIn().suites);
  const path = join(reportFolder(request, config), 'report.json');
  const report = reportIn(path, await readText(path), 'accepted');
  const { claimed } = claimsIn(report);
  const meant = chosen(claimed, words).slice(0, MAX_ACCEPTED);
  if (meant.length === 0)
    throw nothingMeant(
      words,
      report,
      claimed.map(({ item }) => item),
    );
  const acceptance = Acceptance.parse({
    schema: ACCEPTANCE_SCHEMA,
    by: request.host.env['USER'] ?? request.host.env['USERNAME'] ?? 'somebody on this machine',
    sha: report.run.commit?.sha ?? '',
    at: request.host.now().toISOString(),
    accepted: meant.map(({ claim }) => ({ key: config.key, claim })),
  } satisfies Acceptance);
  return {
    items: meant.map(({ item }) => item),
    file: await acceptBeside(baselineFolder(request, config), acceptance),
  };
}
