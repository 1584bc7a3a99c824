import { directoryStore, readRecordFolder } from '#baseline/stores/directory.ts';
import { comparable } from '#baseline/comparable-tasks.ts';
import { BASELINE_LOOKS } from '#model/observation/looks.ts';
import { Failure } from '#model/problem.ts';
import { unmeasuredIn } from '#model/record/pairs.ts';
import type { RunRecord } from '#model/record/run-record.ts';
import { continued } from '../comparison/history.ts';
import { withRestlessness } from '../comparison/restlessness.ts';
import { builtIn } from '../prepare/extensions.ts';
import type { Request } from '../prepare/request.ts';
import { baselineFolder, reportFolder, settingsOf } from '../prepare/settings.ts';

function unusable(folder: string, message: string, next: string): Failure {
  return new Failure({
    code: 'baseline/nothing-to-accept',
    owner: 'config',
    message: `${message} (${folder}).`,
    next,
  });
}

/** The run that became the baseline, and where that lies. */
export interface Accepted {
  /** ISO 8601. */
  readonly startedAt: string;
  readonly sha?: string;
  /** Path, for people. */
  readonly baseline: string;
  /** Looks at the page it looked at least, where those are too few to prove a fault against it. */
  readonly fewLooks?: number;
}

/** What counts errors sends load, and its runs are not repeated. */
function fewLooksIn({ suites, tasks }: RunRecord): number | undefined {
  const pages = suites.filter(({ metrics }) => !metrics.some(({ family }) => family === 'errors'));
  const names = pages.map(({ name }) => name);
  const fewest = Math.min(...tasks.filter(({ suite }) => names.includes(suite)).map(({ runs }) => runs));
  return fewest < BASELINE_LOOKS ? fewest : undefined;
}

/** Makes the last run's record the baseline. */
export async function accept(request: Request): Promise<Accepted> {
  const config = await settingsOf({ ...request, only: [] }, builtIn().suites);
  const folder = reportFolder(request, config);
  const last = await readRecordFolder(folder);
  if (!last) throw unusable(folder, 'There is no run to accept', 'Measure first: `tidemark run`.');
  const unmeasured = unmeasuredIn(last.record);
  if (unmeasured > 0)
    throw unusable(
      folder,
      `The last run proved ${unmeasured} page view${unmeasured === 1 ? '' : 's'} unchanged and measured none of them`,
      'A baseline holds figures of every page: run with `compare: { identity: off }`, then accept.',
    );
  if (!last.record.complete) {
    const why = last.record.interrupted ? 'it was interrupted' : 'some of it could not be measured';
    throw unusable(
      folder,
      `The last run is not complete: ${why}`,
      'A baseline must be whole: run again until everything is measured, then accept.',
    );
  }
  const measured = last.record.suites.map((suite) => suite.name);
  const left = config.suites.map((suite) => suite.name).filter((name) => !measured.includes(name));
  if (left.length > 0) {
    throw unusable(
      folder,
      `The last run did not measure ${left.join(', ')}`,
      'A baseline holds every suite of the config: run without --suite, then accept.',
    );
  }
  const store = directoryStore(baselineFolder(request, config));
  const { stored: before } = await store.load();
  if (before) comparable(last.record.tasks, before.record, before.origin);
  const history = await withRestlessness(before?.history, last, builtIn().suites);
  const baseline = await store.save({ ...last, history: continued(history, last.record) });
  const { commit, startedAt } = last.record;
  const fewLooks = fewLooksIn(last.record);
  return {
    startedAt,
    ...(commit && { sha: commit.sha }),
    baseline,
    ...(fewLooks !== undefined && { fewLooks }),
  };
}
