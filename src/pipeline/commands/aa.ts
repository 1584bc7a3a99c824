import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extended } from '#baseline/history/history.ts';
import { runnerClass, type History, type HistoryEntry } from '#model/record/history.ts';
import { Failure, type Problem } from '#model/problem.ts';
import type { PageLikeness } from '#model/record/likeness.ts';
import type { RunRecord } from '#model/record/run-record.ts';
import { makeFolder, writeWhole } from '#system/files.ts';
import { comparedAlike, figuresIn } from '#verdict/aa/alike.ts';
import { falseAlarms, likenesses, type FalseAlarms, type Likeness } from '#verdict/aa/alarms.ts';
import { mostPairs } from '#verdict/pairs/presets.ts';
import type { ServedBase } from '../comparison/base.ts';
import { baseAt, whyUnasked } from '../comparison/base-target.ts';
import { refuseBaselineFolder } from '../comparison/baseline.ts';
import { continued } from '../comparison/history.ts';
import { withRestlessness } from '../comparison/restlessness.ts';
import { exitCode, type ExitCode } from '../deliver/exit.ts';
import { exhibitFolder, type ExhibitFolder } from '../measure/folder.ts';
import { asBaseline } from '../measure/further-looks.ts';
import { measureLive } from '../measure/live.ts';
import { measure } from '../measure/measure.ts';
import { visit } from '../measure/visit.ts';
import type { GitHubRun } from '../prepare/github-run.ts';
import { prepare } from '../prepare/prepare.ts';
import type { Prepared } from '../prepare/prepared.ts';
import type { Request } from '../prepare/request.ts';
import { redactErrors } from '../prepare/run.ts';

/** Whether a comparison became part of the branch's history, and where it lies; else what kept it out. */
export type Kept =
  /** `baseline`: measured anew along with it, since an artifact is written once. */
  | { readonly kind: 'history' | 'baseline'; readonly where: string }
  | { readonly kind: 'dry-run' | 'interrupted' | 'partial' | 'incomplete' }
  | { readonly kind: 'no-baseline'; readonly folder: string };

/** What an A/A run came to. */
export interface Alike {
  readonly alarms: FalseAlarms;
  readonly figures: readonly Likeness[];
  readonly kept: Kept;
  /** Pages that a browser receives unchanged, and those of them that failed all the same. */
  readonly unchanged: { readonly pages: number; readonly broken: readonly string[] };
  /** Path of all this as JSON. */
  readonly file: string;
  readonly problems: readonly Problem[];
  readonly exit: ExitCode;
}

const MIN_PAIRS = 4;

function checkPairs({ maxPairs, config }: Prepared): void {
  const { preset } = config.compare;
  const most = mostPairs(preset);
  if (maxPairs >= MIN_PAIRS && maxPairs <= most) return;
  throw new Failure({
    code: 'config/pairs',
    owner: 'config',
    message: `--pairs ${maxPairs} is not between ${MIN_PAIRS} and ${most}, which the preset ${preset} may take.`,
    next: 'Give a number in between, or another --preset.',
  });
}

function checkPurpose(github: GitHubRun | undefined): void {
  if (!github || github.purpose.kind === 'baseline') return;
  throw new Failure({
    code: 'config/mode',
    owner: 'config',
    message: '`mode: aa` compares the base branch with itself; this run is of a pull request.',
    next: 'Run it on `schedule`: see templates/workflows/scheduled-baseline.yml.',
  });
}

/**
 * Where the other side is served: at a second address of the same build where one was named for this very run, else at
 * the same. A base in the config is a pull request's, and may be another build.
 */
async function otherSide(prepared: Prepared): Promise<ServedBase> {
  const { config, target, permits } = prepared;
  const { base } = config.target;
  if (!URL.canParse(base) || config.sources['target.base'] === 'file') return { target };
  const second = { target: await baseAt(base, permits.private) };
  const why = whyUnasked(prepared, second);
  if (why === undefined) return second;
  throw new Failure({
    code: 'config/second-address',
    owner: 'config',
    message: `The second address of the base cannot be measured: ${why}`,
    next: 'Leave --base-url (the input `base-url`) out to compare the base with itself at one address.',
  });
}

/** Both sides the same build, by the same rule and runner as a pull request's. */
async function compared(prepared: Prepared, exhibits: ExhibitFolder, history: History | undefined) {
  const { run, config } = prepared;
  const { target } = await otherSide(prepared);
  const base = { target, visit: await visit(run, prepared, target) };
  const { paired, options, ...sides } = await measureLive(prepared, {
    base,
    exhibits,
    history,
    // What is the same is what is measured here.
    proving: config.compare.identity === 'on' ? 'try' : 'off',
    isKept: false,
  });
  const record = sides.head;
  const live = { paired, options };
  const comparisons = comparedAlike(config.suites, record, live);
  const problems = [...record.problems, ...sides.base.problems];
  const unchanged = triedIn(sides.received, comparisons);
  if (Object.keys(comparisons).length > 0) return { record, live, comparisons, problems, unchanged };
  throw new Failure(
    problems[0] ?? {
      code: 'run/no-pairs',
      owner: 'environment',
      message: `No figure was measured often enough to be compared (${MIN_PAIRS} pairs are the least).`,
      next: 'Give it more time (compare.max-time), or look at what its suites measure.',
    },
  );
}

/** Whether pages that are received unchanged measure alike. */
function triedIn(received: readonly PageLikeness[], comparisons: Keeping['comparisons']): Alike['unchanged'] {
  const alarms = Object.entries(comparisons).flatMap(([key, { alarm }]) => (alarm ? [key] : []));
  const names = received.filter(({ tried }) => tried).map(({ suite, subject }) => `${suite}/${subject}`);
  const broken = names.filter((name) => alarms.some((key) => key.startsWith(`${name}/`)));
  return { pages: names.length, broken };
}

interface Keeping {
  readonly exhibits: ExhibitFolder;
  readonly record: RunRecord;
  readonly history: History;
  readonly comparisons: NonNullable<HistoryEntry['comparisons']>;
}

/** In a folder the history is replaced beside the baseline that is there. */
async function keepInFolder({ store, folder }: Prepared['baseline'], history: History): Promise<Kept> {
  const found = await store.load();
  if (!found.stored) return { kind: 'no-baseline', folder };
  return { kind: 'history', where: await store.save({ ...found.stored, history }) };
}

/** Artifacts are written once, so the base is measured as every night and the history goes along with it. */
async function keepInArtifacts(
  prepared: Prepared,
  { exhibits, record: pairs, history, comparisons }: Keeping,
): Promise<Kept> {
  if (prepared.caveats.length > 0) return { kind: 'partial' };
  const measured = await measure(prepared, exhibits);
  if (!measured.record.complete) return { kind: 'incomplete' };
  const record = await asBaseline(measured.record, prepared.extensions.suites, {
    ...prepared,
    exhibits,
    equipment: { head: measured.equipment },
    until: performance.now() + prepared.maxTime,
  });
  // One entry for both, under the ordinary run's name.
  const before = { ...history, entries: history.entries.filter(({ run }) => run !== pairs.id) };
  const kept = { record, origin: 'this run', read: exhibits.read };
  const known = await withRestlessness(before, kept, prepared.extensions.suites);
  const where = await prepared.baseline.store.save({
    ...kept,
    history: continued(known, record, comparisons),
  });
  return { kind: 'baseline', where };
}

async function keep(prepared: Prepared, keeping: Keeping): Promise<Kept> {
  if (prepared.dryRun) return { kind: 'dry-run' };
  if (keeping.record.interrupted) return { kind: 'interrupted' };
  return prepared.baseline.artifacts
    ? keepInArtifacts(prepared, keeping)
    : keepInFolder(prepared.baseline, keeping.history);
}

async function compare(prepared: Prepared, scratch: string): Promise<Alike> {
  const { run, folder, baseline } = prepared;
  await refuseBaselineFolder(prepared);
  const past = await baseline.store.history();
  const exhibits = exhibitFolder(scratch, run.redact);
  const { record, live, comparisons, problems, unchanged } = await compared(prepared, exhibits, past.history);
  const runner = runnerClass(record.environment);
  const history = extended(past.history, {
    run: record.id,
    at: record.startedAt,
    ...(record.commit && { sha: record.commit.sha }),
    runner,
    estimates: {},
    comparisons,
  });
  const figures = likenesses(history, runner, figuresIn(record, live));
  const learnt = { alarms: falseAlarms(history), figures, unchanged };
  const kept = await keep(prepared, { exhibits, record, history, comparisons });
  const file = join(folder, 'aa.json');
  await makeFolder(folder);
  await writeWhole(file, `${JSON.stringify({ schema: 'tidemark.aa/1', runner, ...learnt }, null, 1)}\n`);
  return { ...learnt, kept, file, problems, exit: exitCode(problems, undefined, record.interrupted) };
}

/**
 * Compares the base with itself by live pairs: how often the rule is wrong where nothing changed, how noisy each figure
 * is and how biased.
 */
export async function aa(request: Request, github?: GitHubRun): Promise<Alike> {
  checkPurpose(github);
  const prepared = await prepare(request, github);
  checkPairs(prepared);
  return redactErrors(prepared.run, async () => {
    const scratch = await mkdtemp(join(tmpdir(), 'tidemark-aa-'));
    try {
      return await compare(prepared, scratch);
    } finally {
      await rm(scratch, { recursive: true, force: true });
    }
  });
}
