import { join } from 'node:path';
import type { Extensions } from '#model/contract/extensions.ts';
import type { StoredHistory, StoredRun } from '#model/contract/store.ts';
import { Failure } from '#model/problem.ts';
import type { Judgement } from '#model/record/verdict.ts';
import { writeWhole } from '#system/files.ts';
import { judge } from '#verdict/judge.ts';
import type { Accepted } from '#model/record/acceptance.ts';
import { acceptedIn } from '../comparison/accepted.ts';
import type { Comparison, Sides } from '../comparison/base.ts';
import { copyBefore, refuseBaselineFolder } from '../comparison/baseline.ts';
import { comparisonOf } from '../comparison/comparison.ts';
import { continued, knownFor, withSteadiness } from '../comparison/history.ts';
import { withRestlessness } from '../comparison/restlessness.ts';
import { deliver, type Outcome } from '../deliver/deliver.ts';
import { reportOf } from '../deliver/report.ts';
import { sourcesOf, withSourceLines } from '../deliver/source-lines.ts';
import { contrastSides, type Between } from '../measure/between-sides.ts';
import type { Contrasts } from '../measure/contrast.ts';
import { withReportFolder, type ExhibitFolder } from '../measure/folder.ts';
import { measureSides } from '../measure/sides.ts';
import type { GitHubRun } from '../prepare/github-run.ts';
import { prepare } from '../prepare/prepare.ts';
import type { Prepared } from '../prepare/prepared.ts';
import type { Request } from '../prepare/request.ts';
import { redactErrors } from '../prepare/run.ts';

/**
 * tidemark.yml → plan → run record → verdict → report → documents in the folder and on GitHub. Throws a Failure only
 * while nothing is measured.
 */
export async function check(request: Request, github?: GitHubRun, extensions?: Extensions): Promise<Outcome> {
  const prepared = await prepare(request, github, extensions);
  const { run, folder } = prepared;
  const { reporters, onRequest } = prepared.extensions;
  return redactErrors(run, async () => {
    const comparison = await comparisonOf(prepared);
    await refuseBaselineFolder(prepared);
    const stray = await prepared.strayOutputs();
    if (stray.length > 0) throw new Failure(...stray);
    return withReportFolder({ folder, reporters, onRequest, redact: run.redact }, (exhibits) =>
      checkInto(exhibits, prepared, comparison),
    );
  });
}

async function checkInto(
  exhibits: ExhibitFolder,
  prepared: Prepared,
  comparison: Comparison,
): Promise<Outcome> {
  const { run, folder } = prepared;
  const { read } = exhibits;
  const measured = await measureSides(prepared, comparison, exhibits);
  const record = await withSteadiness(measured.record, read);
  const write = async (taken: Sides['record']) =>
    writeWhole(join(folder, 'run.json'), `${JSON.stringify(taken, null, 1)}\n`);
  await write(record);

  run.emit({ type: 'note', text: 'comparing' });
  const { contrasts, sides } = await contrastSides(
    betweenOf(prepared, comparison),
    { ...measured, record },
    exhibits,
  );
  if (sides.record !== record) await write(sides.record);
  await copyBefore(contrasts.shown, sides.base.before, folder);

  const past = await pastOf(prepared, comparison, { record: sides.record, origin: 'this run', read });
  const known = { past, accepted: await acceptedIn(prepared) };
  const verdict = await withSourceLines(judged(prepared, sides, contrasts, known), await sourcesOf(prepared));
  run.emit({ type: 'verdict', status: verdict.status, counts: verdict.counts });
  const report = await reportOf(prepared, { comparison, sides, contrasts, verdict, past, read });
  return deliver(prepared, { report, read, history: past.history });
}

/** Only runs of the base branch become baselines on GitHub; elsewhere any run may. */
function betweenOf(
  { run, plan, extensions, maxTime, github }: Prepared,
  { past: { history } }: Comparison,
): Between {
  return {
    run,
    plan,
    suites: extensions.suites,
    until: performance.now() + maxTime,
    mayBecomeBaseline: github === undefined || github.purpose.kind === 'baseline',
    restlessness: history?.restlessness,
  };
}

/** What was measured before; a run of the base branch is part of it. */
async function pastOf(
  { github, extensions }: Pick<Prepared, 'github' | 'extensions'>,
  { past }: Comparison,
  run: StoredRun,
): Promise<StoredHistory> {
  if (github?.purpose.kind !== 'baseline') return past;
  const history = await withRestlessness(past.history, run, extensions.suites);
  return { ...past, history: continued(history, run.record) };
}

function judged(
  { run, config, caveats, loosened }: Pick<Prepared, 'run' | 'config' | 'caveats' | 'loosened'>,
  { record, base: { before }, live }: Sides,
  contrasts: Contrasts,
  { past, accepted }: { readonly past: StoredHistory; readonly accepted: readonly Accepted[] },
): Judgement {
  return judge({
    suites: config.suites,
    whole: caveats.length === 0,
    onInconclusive: config.compare.onInconclusive,
    record,
    before: before && { record: before.kept.record, ...before.tasks },
    live,
    history: knownFor(past.history, record),
    contrasts: contrasts.judged,
    loosened,
    accepted,
    today: run.now().toISOString().slice(0, 10),
  });
}
