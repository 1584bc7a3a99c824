import type { StoredHistory } from '#model/contract/store.ts';
import type { Exhibit } from '#model/observation/exhibit.ts';
import { REPORT_SCHEMA, type Report } from '#model/record/report.ts';
import type { RunRecord } from '#model/record/run-record.ts';
import type { Judgement } from '#model/record/verdict.ts';
import { insecureNote } from '#system/http/tls.ts';
import { redactDeep } from '#system/secrets/redact.ts';
import { plannedLooks } from '#verdict/pairs/presets.ts';
import type { Base, Comparison, Sides } from '../comparison/base.ts';
import { toldOf } from '../comparison/history.ts';
import { bothSides, comparableFigures } from '../measure/both-sides.ts';
import type { Contrasts } from '../measure/contrast.ts';
import type { Prepared } from '../prepare/prepared.ts';
import { withCauses } from './causes.ts';
import { brokenBy, triedBy } from './trial.ts';

function sameMachine(a: RunRecord, b: RunRecord): boolean {
  return JSON.stringify(a.environment) === JSON.stringify(b.environment);
}

/** The same as the report carries it. */
function reportedBaseline(
  record: RunRecord,
  base: Base,
  live: Pick<Extract<Report['baseline'], { found: true }>, 'live'>,
): Report['baseline'] {
  if (!base.before) return { found: false, reason: base.reason };
  const { record: other, origin, commitsBefore } = base.before.kept;
  const { id, startedAt, commit, target, environment, suites } = other;
  return {
    found: true,
    origin,
    ...(commitsBefore !== undefined && { commitsBefore }),
    run: {
      id,
      startedAt,
      commit,
      target,
      environment,
      suites,
      ...comparableFigures(other, base.before.tasks.same),
    },
    sameEnvironment: sameMachine(record, other),
    ...live,
  };
}

/**
 * How thoroughly base and head were compared, for the report. Shares (errors of requests) have a proof of their own and
 * no part in the promise.
 */
function thoroughnessOf(
  { record, live }: Sides,
  verdict: Judgement,
): Pick<Extract<Report['baseline'], { found: true }>, 'live'> {
  if (!live) return {};
  const pairs = Math.max(0, ...(record.pairings ?? []).map(({ first }) => first.length));
  const gated = verdict.checks.filter(
    ({ kind, level, pairs: pairResult, basis }) =>
      kind === 'regression' && level === 'fail' && pairResult !== undefined && basis?.kind !== 'proportion',
  ).length;
  const { preset, seed } = live.options;
  return { live: { preset, pairs, of: plannedLooks(preset).at(-1)?.pairs ?? pairs, gated, seed } };
}

type Needs = Pick<Prepared, 'run' | 'config' | 'baseline' | 'caveats' | 'dryRun' | 'github'>;

function notesOf({ config, baseline, dryRun, github }: Needs, comparison: Comparison): readonly string[] {
  const server =
    'GitHub Enterprise Server keeps no artifacts for the action: ' +
    `the baseline lies in ${baseline.folder}; keep that folder between runs ` +
    '(a cache or a shared disk) and name it with the input `baseline`.';
  const readOnly =
    'GitHub gives the run of a fork or of Dependabot no right to comment: this is what its comment would say; ' +
    'a second stage writes it (`fork-report.yml`).';
  return [
    ...(github && !github.context.artifacts ? [server] : []),
    ...(github?.purpose.kind === 'pull-request' && github.purpose.readOnly ? [readOnly] : []),
    ...config.notes,
    ...(comparison.kind === 'stored' && comparison.why !== undefined ? [comparison.why] : []),
    ...(dryRun ? ['Dry run: nothing left this machine.'] : []),
  ];
}

/** What a report is made of. */
export interface Findings {
  readonly comparison: Comparison;
  readonly sides: Sides;
  readonly contrasts: Contrasts;
  readonly verdict: Judgement;
  /** What the branch's own history says. */
  readonly past: StoredHistory;
  read(exhibit: Exhibit): Promise<Uint8Array>;
}

/** The report, without secrets; the record that it carries has none already. */
export async function reportOf(needs: Needs, findings: Findings): Promise<Report> {
  const { run, config } = needs;
  const { tls } = config.target;
  const caveats = [...needs.caveats, ...(tls?.insecure ? [insecureNote('the target')] : [])];
  const { sides, contrasts, verdict, past } = findings;
  const { record, base } = sides;
  const told = toldOf(past, record);
  const received = triedBy(sides.received ?? [], verdict.checks);
  const report = {
    schema: REPORT_SCHEMA,
    key: config.key,
    verdict,
    baseline: reportedBaseline(record, base, thoroughnessOf(sides, verdict)),
    comparison: contrasts.shown,
    ...(await bothSides(sides, { read: findings.read, shown: contrasts.shown })),
    ...(received.length > 0 && { received: [...received] }),
    ...(told.recent && { history: told.recent }),
    problems: [...record.problems, ...contrasts.problems, ...brokenBy(received)],
    links: {},
    ...(needs.github?.purpose.kind === 'pull-request' &&
      needs.github.workflow.talk !== '' && { answered: true as const }),
    ...(caveats.length > 0 && { caveats: [...caveats] }),
    notes: [...needs.caveats, ...notesOf(needs, findings.comparison), ...told.notes],
  } satisfies Omit<Report, 'run' | 'verdict'> & { readonly verdict: Judgement };
  return withCauses({ ...redactDeep(report, run.redact), run: record });
}
