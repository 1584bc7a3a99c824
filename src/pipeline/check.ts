import { comparable, type Comparable } from '#baseline/choose.ts';
import { directoryStore } from '#baseline/directory.ts';
import { deliverLocally } from '#deliver/local.ts';
import { resolveTarget } from '#discover/target.ts';
import type { Config } from '#model/config.ts';
import { exhibitFile, type NewExhibit } from '#model/exhibit.ts';
import type { Plan } from '#model/plan.ts';
import { Failure } from '#model/problem.ts';
import type { Document } from '#model/reporter.ts';
import { REPORT_SCHEMA, type Report } from '#model/report.ts';
import type { RunRecord } from '#model/run-record.ts';
import type { Kept } from '#model/store.ts';
import { reporters } from '#report/registry.ts';
import { taskHash } from '#run/hash.ts';
import { planOf } from '#run/plan.ts';
import { suites } from '#suites/registry.ts';
import { writeWhole } from '#system/files.ts';
import { lockFolder } from '#system/lock.ts';
import { redactDeep, redactor } from '#system/redact.ts';
import { idleBudgets } from '#verdict/budget.ts';
import { judge } from '#verdict/judge.ts';
import { realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { contrastAll, type Contrasts } from './contrast.ts';
import { exitCode, type ExitCode } from './exit.ts';
import { clearFolder, exhibitFolder, mediaOf, type ExhibitFolder } from './folder.ts';
import { measure } from './measure.ts';
import type { Request } from './request.ts';
import { discreet, discreetly, hidden, hiddenPlan, refuseNamesakes } from './secrecy.ts';
import { baselineFolder, reportFolder, settingsOf } from './settings.ts';

/** What a check came to. */
export interface Outcome {
  readonly report: Report;
  readonly documents: readonly Document[];
  readonly folder: string;
  readonly exit: ExitCode;
}

/** Everything that is known before the first request is sent. */
export interface Prepared {
  readonly config: Config;
  readonly target: string;
  readonly plan: Plan;
}

function ownedBy(request: Request, target: string): boolean {
  const { hostname } = new URL(target);
  return request.owned.includes(hostname) || (request.allowPrivate && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname));
}

/** Config, target and plan, with every mistake in them told before anything is measured. */
export async function prepare(request: Request): Promise<Prepared> {
  const config = await settingsOf(request);
  return discreetly(redactor(config.secrets), () => planned(request, config));
}

async function planned(request: Request, config: Config): Promise<Prepared> {
  const target = await resolveTarget(config.target.url, request.allowPrivate);
  const plan = planOf(config, suites, ownedBy(request, target));
  refuseNamesakes(config, plan);
  const idle = config.suites.flatMap((suite) => idleBudgets(suite, plan.tasks.filter((task) => task.suite === suite.name).flatMap((task) => task.subjects)));
  if (idle.length > 0) throw new Failure(...idle);
  return { config, target, plan };
}

/** A baseline, and what of it was measured as it would be now. */
export interface Before { readonly kept: Kept; readonly tasks: Comparable }

/** The baseline a run would be compared with; a Failure when what is there cannot be one. */
export async function baselineOf(request: Request, { config, plan }: Prepared): Promise<Before | undefined> {
  const { kept } = await directoryStore(baselineFolder(request, config)).load();
  if (!kept) return undefined;
  if (!kept.record.complete) {
    throw new Failure({
      code: 'baseline/incomplete',
      owner: 'config',
      message: `The record in ${kept.origin} is of a run that could not measure everything, so it is no baseline.`,
      next: 'Measure the base again until the run is complete, and `tidemark accept` it.',
    });
  }
  const planned = hiddenPlan(plan, redactor(config.secrets)).tasks.map((task) => ({ id: task.id, hash: taskHash(task) }));
  return { kept, tasks: comparable(planned, kept.record, kept.origin) };
}

async function contrasts(record: RunRecord, before: Before | undefined, exhibits: ExhibitFolder): Promise<Contrasts> {
  if (!before) return { judged: new Map(), shown: [], problems: [] };
  const now: Kept = { record, origin: 'this run', read: exhibits.read };
  const keep = async ({ body, ...rest }: NewExhibit, suite: string) => ({ ...rest, suite, ...(await exhibits.keep(body, rest.mime)) });
  return contrastAll(now, before.kept, before.tasks.same, suites, keep);
}

function sameMachine(a: RunRecord, b: RunRecord): boolean {
  return JSON.stringify(a.environment) === JSON.stringify(b.environment);
}

function baselineTold(record: RunRecord, before: Before | undefined, where: string): Report['baseline'] {
  if (!before) return { found: false, reason: `There is no baseline in ${where} yet; \`tidemark accept\` makes this run the baseline.` };
  const { record: base, origin } = before.kept;
  const { id, startedAt, commit, target, environment } = base;
  return { found: true, origin, run: { id, startedAt, commit, target, environment }, sameEnvironment: sameMachine(record, base) };
}

function judged(request: Request, config: Config, record: RunRecord, before: Before | undefined, contrast: Contrasts): Report['verdict'] {
  return judge({
    suites: config.suites,
    whole: request.only.length === 0,
    onInconclusive: config.compare.onInconclusive,
    record,
    before: before && { record: before.kept.record, same: before.tasks.same, changed: before.tasks.changed },
    contrasts: contrast.judged,
    today: request.host.now().toISOString().slice(0, 10),
  });
}

/** The baseline's pictures are copied beside the run's own, so that the folder can be rendered again by itself. */
async function copyBefore(comparison: Report['comparison'], before: Before | undefined, folder: string): Promise<void> {
  for (const exhibit of comparison.flatMap((one) => one.before)) {
    const body = await before?.kept.read(exhibit).catch(() => undefined);
    if (body) await writeWhole(join(folder, 'exhibits', exhibitFile(exhibit)), body);
  }
}

function notesOf(request: Request, config: Config): string[] {
  const only = request.only.length > 0 ? [`Only ${request.only.join(', ')} ran (--suite); the config's other suites were not looked at.`] : [];
  return [...only, ...config.notes, ...withoutEffect(config), ...(request.dryRun ? ['Dry run: nothing left this machine.'] : [])];
}

/** Settings of the config language that this version reads and has no use for yet. */
function withoutEffect({ sources }: Config): string[] {
  const written = ['compare.preset', 'target.base', 'report.comment'].filter((key) => (sources[key] ?? 'default') !== 'default');
  return written.length === 0 ? [] : [`${written.join(', ')}: without effect in this version, which compares with a stored baseline and writes the comment to a file.`];
}

/** A run clears its report folder first: it must never be the baseline's. */
async function apart(request: Request, config: Config, folder: string): Promise<void> {
  const real = async (path: string) => realpath(path).catch(() => path);
  const baseline = baselineFolder(request, config);
  if ((await real(folder)) !== (await real(baseline))) return;
  throw new Failure({
    code: 'config/folder-is-baseline',
    owner: 'config',
    message: `The reports would be written over the baseline in ${baseline}.`,
    next: 'Name another folder with --output (report.folder) or --baseline; nothing was changed.',
  });
}

/** tidemark.yml → plan → run record → verdict → report → documents in the folder. Throws a Failure only while nothing is measured. */
export async function check(request: Request): Promise<Outcome> {
  const prepared = await prepare(request);
  const redact = redactor(prepared.config.secrets);
  return discreetly(redact, () => checkPrepared(discreet(request, redact), prepared, redact));
}

async function checkPrepared(request: Request, prepared: Prepared, redact: (text: string) => string): Promise<Outcome> {
  const { config, target, plan } = prepared;
  const before = await baselineOf(request, prepared);
  const folder = reportFolder(request, config);
  await apart(request, config, folder);
  const unlock = await lockFolder(folder);
  try {
    const exhibits = exhibitFolder(folder, redact);
    await clearFolder(folder, [...reporters.flatMap((one) => one.files), 'run.json']);
    const record = hidden(await measure(request, config, plan, target, exhibits), plan, redact);
    await writeWhole(join(folder, 'run.json'), `${JSON.stringify(record, null, 1)}\n`);
    request.tell({ type: 'step', words: 'comparing' });
    const contrast = await contrasts(record, before, exhibits);
    await copyBefore(contrast.shown, before, folder);
    const report: Report = {
      schema: REPORT_SCHEMA,
      key: config.key,
      verdict: redactDeep(judged(request, config, record, before, contrast), redact),
      run: record,
      baseline: baselineTold(record, before, baselineFolder(request, config)),
      comparison: contrast.shown,
      problems: [...record.problems, ...redactDeep(contrast.problems, redact)],
      links: {},
      notes: notesOf(request, config),
    };
    const media = await mediaOf([...record.exhibits, ...contrast.shown.flatMap((one) => [...one.before, ...one.contrast])], exhibits.read);
    const documents = reporters.flatMap((one) => one.render(report, media));
    const undelivered = await deliverLocally(folder, documents, config.report.junit === undefined ? {} : { 'junit.xml': resolve(request.host.cwd, config.report.junit) });
    for (const problem of undelivered) request.tell({ type: 'problem', problem });
    return { report, documents, folder, exit: exitCode([...report.problems, ...undelivered], report.verdict, record.interrupted) };
  } finally {
    await unlock();
  }
}
