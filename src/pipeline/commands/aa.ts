import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extended } from '#baseline/history/history.ts';
import { runnerClass, type History, type HistoryEntry } from '#model/record/history.ts';
import { Failure, type Problem } from '#model/problem.ts';
import type { RunRecord } from '#model/record/run-record.ts';
import { makeFolder, writeWhole } from '#system/files.ts';
import { comparedAlike, figuresIn } from '#verdict/aa/alike.ts';
import { falseAlarms, likenesses, type FalseAlarms, type Likeness } from '#verdict/aa/alarms.ts';
import { mostPairs } from '#verdict/pairs/presets.ts';
import { apart, storeOf } from '../comparison/baseline.ts';
import { exitCode, type ExitCode } from '../deliver/exit.ts';
import { exhibitFolder, type ExhibitFolder } from '../measure/folder.ts';
import { continued } from '../comparison/history.ts';
import { measureLive } from '../measure/live.ts';
import { measure } from '../measure/measure.ts';
import { prepare, redactorOf, type Prepared } from '../prepare/prepare.ts';
import type { Request } from '../prepare/request.ts';
import { discreet, discreetly, hidden } from '../prepare/secrecy.ts';
import { baselineFolder, reportFolder } from '../prepare/settings.ts';
import type { GitHubRun } from '../prepare/github-run.ts';
import { visit } from '../measure/visit.ts';

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
  /** Path of all this as JSON. */
  readonly file: string;
  readonly problems: readonly Problem[];
  readonly exit: ExitCode;
}

const FEWEST = 4;

function checkPairs({ pairs }: Request, { config }: Prepared): void {
  const most = mostPairs(config.compare.preset);
  if (pairs === undefined || (pairs >= FEWEST && pairs <= most)) return;
  throw new Failure({
    code: 'config/pairs',
    owner: 'config',
    message: `--pairs ${pairs} is not between ${FEWEST} and ${most}, which the preset ${config.compare.preset} may take.`,
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

/** Both sides at the same address, by the same rule and runner as a pull request's. */
async function compared(
  request: Request,
  prepared: Prepared,
  exhibits: ExhibitFolder,
  github: GitHubRun | undefined,
  history: History | undefined,
) {
  const base = { target: prepared.target, visit: await visit(request, prepared, prepared.target) };
  const { paired, options, ...run } = await measureLive(request, prepared, base, exhibits, github, history);
  const record = hidden(run.head, prepared.plan, redactorOf(request, prepared.config));
  const live = { paired, options };
  const comparisons = comparedAlike(prepared.config.suites, record, live);
  if (Object.keys(comparisons).length > 0)
    return { record, live, comparisons, problems: [...record.problems, ...run.base.problems] };
  const [first] = [...record.problems, ...run.base.problems];
  throw new Failure(
    first ?? {
      code: 'run/no-pairs',
      owner: 'environment',
      message: `No figure was measured often enough to be compared (${FEWEST} pairs are the least).`,
      next: 'Give it more time (compare.max-time), or look at what its suites measure.',
    },
  );
}

interface Keeping {
  readonly exhibits: ExhibitFolder;
  readonly record: RunRecord;
  readonly history: History;
  readonly comparisons: NonNullable<HistoryEntry['comparisons']>;
}

/** In a folder the history is replaced beside the baseline that is there. */
async function keepInFolder(
  request: Request,
  { config }: Prepared,
  github: GitHubRun | undefined,
  { history }: Keeping,
): Promise<Kept> {
  const store = storeOf(request, config, github);
  const found = await store.load();
  if (!found.stored) return { kind: 'no-baseline', folder: baselineFolder(request, config) };
  return { kind: 'history', where: await store.save({ ...found.stored, history }) };
}

/** Artifacts are written once, so the base is measured as every night and the history goes along with it. */
async function keepInArtifacts(
  request: Request,
  prepared: Prepared,
  github: GitHubRun,
  { exhibits, record: pairs, history, comparisons }: Keeping,
): Promise<Kept> {
  if (request.only.length > 0 || prepared.cut.length > 0) return { kind: 'partial' };
  const record = hidden(
    await measure(request, prepared, exhibits, github),
    prepared.plan,
    redactorOf(request, prepared.config),
  );
  if (!record.complete) return { kind: 'incomplete' };
  // One entry for both, under the ordinary run's name.
  const before = { ...history, entries: history.entries.filter(({ run }) => run !== pairs.id) };
  const where = await storeOf(request, prepared.config, github).save({
    record,
    origin: 'this run',
    read: exhibits.read,
    history: continued(before, record, comparisons),
  });
  return { kind: 'baseline', where };
}

async function keep(
  request: Request,
  prepared: Prepared,
  github: GitHubRun | undefined,
  keeping: Keeping,
): Promise<Kept> {
  if (request.dryRun) return { kind: 'dry-run' };
  if (keeping.record.interrupted) return { kind: 'interrupted' };
  const artifacts = github?.context.artifacts === true && request.baseline === undefined;
  return artifacts
    ? keepInArtifacts(request, prepared, github, keeping)
    : keepInFolder(request, prepared, github, keeping);
}

async function compare(
  request: Request,
  prepared: Prepared,
  scratch: string,
  github: GitHubRun | undefined,
): Promise<Alike> {
  const { config } = prepared;
  const folder = reportFolder(request, config);
  await apart(request, config, folder);
  const { history } = await storeOf(request, config, github).history();
  const exhibits = exhibitFolder(scratch, redactorOf(request, config));
  const { record, live, comparisons, problems } = await compared(
    request,
    prepared,
    exhibits,
    github,
    history,
  );
  const runner = runnerClass(record.environment);
  const own = {
    run: record.id,
    at: record.startedAt,
    ...(record.commit && { sha: record.commit.sha }),
    runner,
    estimates: {},
    comparisons,
  };
  const now = extended(history, own);
  const told = { alarms: falseAlarms(now), figures: likenesses(now, runner, figuresIn(record, live)) };
  const kept = await keep(request, prepared, github, { exhibits, record, history: now, comparisons });
  const file = join(folder, 'aa.json');
  await makeFolder(folder);
  await writeWhole(file, `${JSON.stringify({ schema: 'tidemark.aa/1', runner, ...told }, null, 1)}\n`);
  return {
    ...told,
    kept,
    file,
    problems,
    exit: exitCode(problems, undefined, record.interrupted),
  };
}

/** Compares the base with itself by live pairs: how often the rule is wrong where nothing changed, how noisy each figure is and how biased. */
export async function aa(request: Request, github?: GitHubRun): Promise<Alike> {
  checkPurpose(github);
  const prepared = await prepare(request, github);
  const redact = redactorOf(request, prepared.config);
  checkPairs(request, prepared);
  return discreetly(redact, async () => {
    const scratch = await mkdtemp(join(tmpdir(), 'tidemark-aa-'));
    try {
      return await compare(discreet(request, redact), prepared, scratch, github);
    } finally {
      await rm(scratch, { recursive: true, force: true });
    }
  });
}
