import type { NewExhibit } from '#model/observation/exhibit.ts';
import { REPORT_SCHEMA, type Report } from '#model/record/report.ts';
import type { StoredRun } from '#model/contract/store.ts';
import { reporters } from '#report/registry.ts';
import { suites } from '#suites/registry.ts';
import { writeWhole } from '#system/files.ts';
import { lockFolder } from '#system/lock.ts';
import { redactDeep } from '#system/secrets/redact.ts';
import { judge } from '#verdict/judge.ts';
import type { JudgeInput } from '#verdict/judge-input.ts';
import { join } from 'node:path';
import { apart, baselineTold, copyBefore } from '../comparison/baseline.ts';
import { withoutBaseNoise } from '../measure/base-noise.ts';
import { contrastAll, type Contrasts } from '../measure/contrast.ts';
import { deliver, type Outcome } from '../deliver/deliver.ts';
import { bothSides } from '../measure/both-sides.ts';
import { clearFolder, exhibitFolder, type ExhibitFolder } from '../measure/folder.ts';
import { continued, historyNotes, knownFor, withSteadiness } from '../comparison/history.ts';
import { prepare, redactorOf, type Prepared } from '../prepare/prepare.ts';
import type { Request } from '../prepare/request.ts';
import { discreet, discreetly } from '../prepare/secrecy.ts';
import { baselineFolder, reportFolder } from '../prepare/settings.ts';
import { liveTold, measureSides, type Sides } from '../measure/sides.ts';
import type { GitHubRun } from '../prepare/github-run.ts';
import { comparisonOf, type Comparison } from '../comparison/comparison.ts';

/** What exists only between the two sides, less what the base does by itself. */
async function contrasts(
  { record, base: { before }, earlier }: Sides,
  exhibits: ExhibitFolder,
): Promise<Contrasts> {
  if (!before) return { judged: new Map(), shown: [], problems: [] };
  const now: StoredRun = { record, origin: 'this run', read: exhibits.read };
  const keep = async ({ body, ...rest }: NewExhibit, suite: string) => ({
    ...rest,
    suite,
    ...(await exhibits.keep(body, rest.mime)),
  });
  const all = await contrastAll(now, before.kept, before.tasks.same, suites, keep);
  return earlier.length === 0 ? all : withoutBaseNoise(all, before.kept, earlier, suites);
}

function judged(
  request: Request,
  { config, cut }: Prepared,
  { record, base: { before }, live }: Sides,
  contrast: Contrasts,
  history: JudgeInput['history'],
): Report['verdict'] {
  return judge({
    suites: config.suites,
    whole: request.only.length === 0 && cut.length === 0,
    onInconclusive: config.compare.onInconclusive,
    record,
    before: before && { record: before.kept.record, same: before.tasks.same, changed: before.tasks.changed },
    live,
    history,
    contrasts: contrast.judged,
    today: request.host.now().toISOString().slice(0, 10),
  });
}

/** What keeps a verdict from being about the whole config. */
function caveatsOf({ only }: Request, { cut }: Prepared): readonly string[] {
  return [
    ...(only.length > 0
      ? [`Only ${only.join(', ')} ran; the config's other suites were not looked at.`]
      : []),
    ...cut,
  ];
}

function notesOf(
  request: Request,
  { config }: Prepared,
  comparison: Comparison,
  github: GitHubRun | undefined,
): string[] {
  const server =
    github && !github.context.artifacts
      ? [
          `GitHub Enterprise Server keeps no artifacts for the action: the baseline lies in ${baselineFolder(request, config)}; keep that folder between runs (a cache or a shared disk) and name it with the input \`baseline\`.`,
        ]
      : [];
  return [
    ...server,
    ...config.notes,
    ...(comparison.kind === 'stored' && comparison.why !== undefined ? [comparison.why] : []),
    ...(request.dryRun ? ['Dry run: nothing left this machine.'] : []),
  ];
}

/** tidemark.yml → plan → run record → verdict → report → documents in the folder and on GitHub. Throws a Failure only while nothing is measured. */
export async function check(request: Request, github?: GitHubRun): Promise<Outcome> {
  const prepared = await prepare(request, github);
  const redact = redactorOf(request, prepared.config);
  return discreetly(redact, () => checkPrepared(discreet(request, redact), prepared, github, redact));
}

async function checkPrepared(
  request: Request,
  prepared: Prepared,
  github: GitHubRun | undefined,
  redact: (text: string) => string,
): Promise<Outcome> {
  const { config } = prepared;
  const comparison = await comparisonOf(request, prepared, github);
  const folder = reportFolder(request, config);
  await apart(request, config, folder);
  const unlock = await lockFolder(folder);
  try {
    const exhibits = exhibitFolder(folder, redact);
    await clearFolder(folder, [...reporters.flatMap((one) => one.files), 'run.json']);
    const measured = await measureSides(request, prepared, comparison, exhibits, github, redact);
    const sides = { ...measured, record: await withSteadiness(measured.record, exhibits.read) };
    const { record, base } = sides;
    const past =
      github?.purpose.kind === 'baseline'
        ? { ...comparison.past, history: continued(comparison.past.history, record) }
        : comparison.past;
    await writeWhole(join(folder, 'run.json'), `${JSON.stringify(record, null, 1)}\n`);
    request.tell({ type: 'step', words: 'comparing' });
    const contrast = await contrasts(sides, exhibits);
    await copyBefore(contrast.shown, base.before, folder);
    const verdict = redactDeep(
      judged(request, prepared, sides, contrast, knownFor(past.history, record)),
      redact,
    );
    const caveats = redactDeep([...caveatsOf(request, prepared)], redact);
    const report: Report = {
      schema: REPORT_SCHEMA,
      key: config.key,
      verdict,
      run: record,
      baseline: baselineTold(record, base, liveTold(sides, verdict)),
      comparison: contrast.shown,
      ...redactDeep(await bothSides(sides, exhibits.read), redact),
      problems: [...record.problems, ...redactDeep(contrast.problems, redact)],
      links: {},
      ...(caveats.length > 0 && { caveats }),
      notes: redactDeep(
        [...caveats, ...notesOf(request, prepared, comparison, github), ...historyNotes(past, record)],
        redact,
      ),
    };
    return await deliver(
      request,
      prepared,
      { report, folder, read: exhibits.read, history: past.history },
      github,
    );
  } finally {
    await unlock();
  }
}
