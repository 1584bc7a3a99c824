import type { Exhibit } from '#model/observation/exhibit.ts';
import type { Report } from '#model/record/report.ts';
import type { RunRecord } from '#model/record/run-record.ts';
import { plannedLooks } from '#verdict/pairs/presets.ts';
import type { JudgeInput } from '#verdict/judge-input.ts';
import type { Base } from '../comparison/baseline.ts';
import type { ExhibitFolder } from './folder.ts';
import { measureLive, type LiveRun } from './live.ts';
import { measure } from './measure.ts';
import type { Prepared } from '../prepare/prepare.ts';
import type { Request } from '../prepare/request.ts';
import { hidden } from '../prepare/secrecy.ts';
import type { GitHubRun } from '../prepare/github-run.ts';
import type { Comparison } from '../comparison/comparison.ts';

/** What was measured, what it is compared with, and both pair by pair where they were measured side by side. */
export interface Sides {
  readonly record: RunRecord;
  readonly base: Base;
  readonly live: JudgeInput['live'];
  /** What the base showed first, where it was measured more than once. */
  readonly earlier: readonly Exhibit[];
}

const done = ({ tasks }: RunRecord): readonly string[] =>
  tasks.filter(({ status }) => status === 'done').map(({ id }) => id);

/** A base that was measured in the same job, as any baseline is told. */
function liveBase({ base }: LiveRun, exhibits: ExhibitFolder): Base {
  const kept = { record: base, origin: 'measured alternately with this run', read: exhibits.read };
  return { before: { kept, tasks: { same: new Set(done(base)), changed: new Set() } } };
}

/** Measures one side or both, without secrets in what is kept. */
export async function measureSides(
  request: Request,
  prepared: Prepared,
  comparison: Comparison,
  exhibits: ExhibitFolder,
  github: GitHubRun | undefined,
  redact: (text: string) => string,
): Promise<Sides> {
  const { plan } = prepared;
  if (comparison.kind === 'stored')
    return {
      record: hidden(await measure(request, prepared, exhibits, github), plan, redact),
      base: comparison.base,
      live: undefined,
      earlier: [],
    };
  const run = await measureLive(
    request,
    prepared,
    comparison.base,
    exhibits,
    github,
    comparison.past.history,
  );
  const clean = { ...run, head: hidden(run.head, plan, redact), base: hidden(run.base, plan, redact) };
  return {
    record: clean.head,
    base: liveBase(clean, exhibits),
    live: { paired: run.paired, options: run.options },
    earlier: run.earlier,
  };
}

/** How thoroughly base and head were compared, for the report. Shares (errors of requests) have a proof of their own and no part in the promise. */
export function liveTold(
  { record, live }: Sides,
  verdict: Report['verdict'],
): Pick<Extract<Report['baseline'], { found: true }>, 'live'> {
  if (!live) return {};
  const pairs = Math.max(0, ...(record.pairings ?? []).map(({ first }) => first.length));
  const gated = verdict.checks.filter(
    ({ kind, level, pairs: said, basis }) =>
      kind === 'regression' && level === 'fail' && said !== undefined && basis?.kind !== 'proportion',
  ).length;
  const { preset, seed } = live.options;
  return { live: { preset, pairs, of: plannedLooks(preset).at(-1)?.pairs ?? pairs, gated, seed } };
}
